import type { GraphState, NodeState } from "../../src/ingest/graph-state.js";

/** Which services reach a region on a day, worked out link by link from the records themselves. */
export class PlainSupport {
  private readonly out = new Map<string, { type: string; to: string }[]>();
  private readonly into = new Map<string, { type: string; from: string }[]>();

  constructor(
    private readonly graph: GraphState,
    private readonly on: string,
  ) {
    for (const { type, from, to } of graph.links.values()) {
      this.out.set(from, [...(this.out.get(from) ?? []), { type, to }]);
      this.into.set(to, [...(this.into.get(to) ?? []), { type, from }]);
    }
  }

  /** Ids of the services for a need; of all when there is none. */
  servicesFor(need: string | null): string[] {
    if (need) return this.from(need, "SERVES").sort();
    return [...this.graph.nodes.values()].flatMap(({ id, labels }) => (labels.includes("Service") ? id : [])).sort();
  }

  /** Of a need or of all, those that reach a region. */
  reaching(need: string | null, region: string): string[] {
    return this.servicesFor(need).filter((service) => this.reaches(service, region));
  }

  propertyOf(id: string, name: string): unknown {
    return this.node(id).properties[name];
  }

  to = (id: string, type: string): string[] => (this.out.get(id) ?? []).flatMap((link) => (link.type === type ? link.to : []));
  private from = (id: string, type: string): string[] => (this.into.get(id) ?? []).flatMap((link) => (link.type === type ? link.from : []));
  private node = (id: string): NodeState => this.graph.nodes.get(id) ?? { id, labels: [], properties: {} };
  private stands = (id: string): boolean => {
    const { untilLatest, sinceEarliest } = this.node(id).properties;
    return String(untilLatest ?? this.on) >= this.on && String(sinceEarliest ?? this.on) <= this.on;
  };

  private reaches(service: string, region: string): boolean {
    const programmes = this.to(service, "IN_PROGRAMME").flatMap((one) => [...this.closure(one, (id) => this.to(id, "PART_OF"))]);
    if (![service, ...programmes.filter((id) => this.node(id).labels.includes("Programme"))].every(this.stands)) return false;
    const stated = [service, ...programmes].map((id) => this.areas(id)).find((areas) => areas.length > 0);
    return this.from(service, "PROVIDES")
      .filter(this.stands)
      .some((provider) => {
        const areas = stated ?? this.areas(provider);
        if (areas.length > 0) return this.covers(areas, region);
        return this.covers(this.areasOfKind(provider), region);
      });
  }

  /** Where something is said to work or to be missing, what it governs, and what area a kind of party is of. */
  private areas(id: string): { area: string; status: unknown; stands: boolean }[] {
    const covered = this.from(id, "COVERAGE_OF").map((fact) => ({
      area: this.to(fact, "IN_REGION")[0] ?? "",
      status: this.node(fact).properties.status,
      stands: this.stands(fact),
    }));
    return [...covered, ...[...this.to(id, "GOVERNS"), ...this.to(id, "IN_AREA")].map((area) => ({ area, status: null, stands: true }))];
  }

  /** Of a kind of party of which no area is stated: those of the bodies of that kind. */
  private areasOfKind(kind: string): { area: string; status: unknown; stands: boolean }[] {
    const bodies = this.node(kind).properties.organisationKind;
    const instances = bodies
      ? [...this.graph.nodes.values()].filter(({ labels, properties }) => labels.includes("Organisation") && properties.kind === bodies).map(({ id }) => id)
      : this.from(kind, "INSTANCE_OF").filter((id) => this.node(kind).labels.includes("PartyKind") && this.stands(id));
    const areas = instances.flatMap((id) => this.areas(id));
    // What works in a part of a region alone does not stand there for all of its kind.
    return bodies ? areas : areas.map((one) => ({ ...one, whole: true }));
  }

  private covers(areas: readonly { area: string; status: unknown; stands: boolean; whole?: boolean }[], region: string): boolean {
    const steps = this.stepsUp(region);
    const offered = areas.filter(({ status, stands }) => stands && !["afwezig", "beëindigd", "gewenst"].includes(String(status)));
    const reached = offered.filter(({ area, whole }) => steps.has(area) || (!whole && this.stepsUp(area).has(region)));
    const near = Math.min(...reached.map(({ area }) => steps.get(area) ?? Infinity));
    const absent = Math.min(...areas.filter(({ status }) => status === "afwezig").map(({ area }) => steps.get(area) ?? Infinity));
    return reached.length > 0 && !(absent <= near && absent < Infinity);
  }

  private readonly up = new Map<string, Map<string, number>>();
  /** The regions that a region lies in, itself included, with the steps up to each. */
  private stepsUp(region: string): Map<string, number> {
    const known = this.up.get(region) ?? new Map([[region, 0]]);
    for (const [id, steps] of known) for (const wider of this.from(id, "CONTAINS")) if (!known.has(wider)) known.set(wider, steps + 1);
    this.up.set(region, known);
    return known;
  }

  private closure(start: string, next: (id: string) => string[]): Set<string> {
    const found = new Set([start]);
    for (const id of found) for (const one of next(id)) found.add(one);
    return found;
  }
}
