import type { GraphState, LinkState, NodeState } from "../../src/ingest/graph-state.js";

const ENDED = ["left", "absent", "afwezig", "beëindigd", "failed", "discouraged", "ended", "missing", "declined"];
const THINGS = ["Partnership", "Programme", "Organisation", "Agreement", "Service", "Need", "Region", "PartyKind", "Concept"];
const PARTS = "PARTY MEMBER_OF COVERAGE_OF IN_REGION PAYER RECIPIENT THROUGH FUNDING_FOR ASKER VIA TO WITHIN FOR_NEED SIGNATORY PARTY_TO".split(" ");
const STRUCTURE =
  "PART_OF INSTANCE_OF BROADER LOCATED_IN IN_AREA OVERLAPS SUCCEEDED_BY PRECEDED_BY REPLICATED_FROM PROVIDES HAS_THEME FOR_SECTOR FOR_AUDIENCE IN_CATEGORY AGREEMENT_ABOUT".split(
    " ",
  );

/** What parties and regions have in common on a day, worked out link by link from the records themselves. */
export class PlainCommonGround {
  private readonly at = new Map<string, { link: LinkState; outgoing: boolean; other: NodeState }[]>();

  constructor(
    private readonly graph: GraphState,
    private readonly on: string,
  ) {
    for (const link of graph.links.values()) {
      const [start, end] = [graph.nodes.get(link.from), graph.nodes.get(link.to)];
      if (!start || !end) continue;
      this.at.set(link.from, [...(this.at.get(link.from) ?? []), { link, outgoing: true, other: end }]);
      this.at.set(link.to, [...(this.at.get(link.to) ?? []), { link, outgoing: false, other: start }]);
    }
  }

  /** Ids of what all of `ids` have and none of `without`, in the order of the answer. */
  of(ids: readonly string[], without: readonly string[] = []): string[] {
    const asked = new Set([...ids, ...without].flatMap((id) => this.selves(id)));
    const [first = new Set<string>(), ...others] = ids.map((id) => this.linkedWith(id));
    const excluded = without.map((id) => this.linkedWith(id));
    const shared = [...first].filter((id) => !asked.has(id) && others.every((set) => set.has(id)) && !excluded.some((set) => set.has(id)));
    const key = (id: string) => [THINGS.indexOf(this.label(id)), String(this.graph.nodes.get(id)?.properties.name), id] as const;
    return shared.sort((a, b) => {
      const [one, other] = [key(a), key(b)];
      const differs = one.findIndex((part, i) => part !== other[i]);
      return (one[differs] ?? "") < (other[differs] ?? "") ? -1 : 1;
    });
  }

  private linkedWith(id: string): Set<string> {
    const found = this.selves(id).filter((self) => this.stands(this.graph.nodes.get(self)));
    return new Set(found.flatMap((self) => [...this.byFact(self), ...this.byRelation(self), ...this.regions(self, true), ...this.regions(self, false)]));
  }

  private byFact(id: string): string[] {
    return this.around(id).flatMap(({ link, other: fact }) => {
      const label = fact.labels.find((one) => ["Membership", "Coverage", "Funding", "AgreementParty", "Referral", "Service"].includes(one));
      const isPart = label === "Service" ? ["PROVIDES", "IN_PROGRAMME"].includes(link.type) : PARTS.includes(link.type);
      if (!label || !isPart || !this.holds(fact)) return [];
      const ends = this.around(fact.id).filter(
        (end) => end.link.type !== link.type && [...PARTS, "PROVIDES", "IN_PROGRAMME", "SERVES"].includes(end.link.type),
      );
      const things = ends.filter((end) => label === "Service" || end.outgoing).map((end) => end.other);
      const agreements = label === "AgreementParty" ? things.filter((thing) => this.label(thing.id) === "Agreement" && this.holds(thing)) : [];
      const subjects = agreements.flatMap((one) =>
        this.around(one.id)
          .filter((end) => end.link.type === "AGREEMENT_ABOUT")
          .map((end) => end.other),
      );
      return [...things, ...subjects].filter((thing) => this.isThing(thing)).map((thing) => thing.id);
    });
  }

  private byRelation(id: string): string[] {
    const related = this.around(id).filter(
      ({ link, other }) =>
        (STRUCTURE.includes(link.type) || (link.type === "IN_REGION" && this.label(other.id) === "Agreement")) &&
        String(link.properties.on ?? this.on) <= this.on,
    );
    return related.filter(({ other }) => this.isThing(other)).map(({ other }) => other.id);
  }

  private regions(id: string, wider: boolean): string[] {
    const next = this.around(id).filter(({ link, outgoing }) => link.type === "CONTAINS" && outgoing !== wider);
    const near = next.filter(({ other }) => wider || other.properties.kind !== "plaats").map(({ other }) => other);
    return near.flatMap((one) => [...(this.stands(one) ? [one.id] : []), ...this.regions(one.id, wider)]);
  }

  private selves(id: string): string[] {
    return [id, ...this.around(id).flatMap(({ link, other }) => (link.type === "GOVERNS" ? [other.id] : []))];
  }

  private around(id: string) {
    return this.at.get(id) ?? [];
  }

  private label(id: string): string {
    return this.graph.nodes.get(id)?.labels.find((label) => THINGS.includes(label)) ?? "";
  }

  private isThing(node: NodeState): boolean {
    return this.label(node.id) !== "" && (this.label(node.id) === "Agreement" ? this.holds(node) : this.stands(node));
  }

  private holds(node: NodeState): boolean {
    return !ENDED.includes(String(node.properties.status ?? "")) && this.stands(node);
  }

  private stands(node: NodeState | undefined): boolean {
    const { untilLatest = this.on, sinceEarliest = this.on } = node?.properties ?? {};
    return String(untilLatest) >= this.on && String(sinceEarliest) <= this.on;
  }
}
