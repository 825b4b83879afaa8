import type { Contribution } from "../ingest/expand.js";
import { joined } from "../ingest/slug.js";

/** One thing that is there already. */
export interface Thing {
  id: string;
  label: string;
  kind: string | undefined;
  /** Its name first. */
  names: string[];
  /** The first day for sure, and the last one; undefined is unknown, or no end. */
  since: string | undefined;
  until: string | undefined;
}

const PARTIES = new Set(["Organisation", "Partnership", "Programme", "PartyKind"]);

/** What the other datasets hold, to match an import with: by identifier, by name within a kind, by name within a place. */
export class Known {
  private readonly things = new Map<string, Thing>();
  private readonly bodies = new Map<string, string>();
  private readonly inside = new Map<string, Map<string, string>>();
  private readonly byName = new Map<string, Thing[]>();
  private readonly codes = new Map<string, string>();
  private readonly members = new Map<string, Set<string>>();

  constructor(contributions: readonly Contribution[]) {
    const ordered = [...contributions].sort((a, b) => a.dataset.precedence - b.dataset.precedence);
    for (const one of ordered) this.add(one);
    for (const thing of this.things.values()) {
      for (const name of new Set(thing.names.map(bare))) this.byName.set(name, [...(this.byName.get(name) ?? []), thing]);
    }
    for (const { id, kind, properties, links } of ordered) {
      if (kind.label === "Membership" && !properties.carriedOver) this.sit(links);
      for (const { type, outgoing, other } of links) {
        if (type === "GOVERNS") this.bodies.set(other, this.bodies.get(other) ?? id);
        if (type === "CONTAINS") this.contain(outgoing ? id : other, outgoing ? other : id);
      }
    }
  }

  has(id: string): boolean {
    return this.things.has(id);
  }

  /** The id of the region with this official code. */
  coded(code: string): string | undefined {
    return this.codes.get(code);
  }

  /** Its kind: `gemeente`, `plaats`; undefined when it has none, or is not there. */
  kindOf(id: string): string | undefined {
    return this.things.get(id)?.kind;
  }

  /** Its name; undefined when it is not there. */
  nameOf(id: string): string | undefined {
    return this.things.get(id)?.names[0];
  }

  /** All things of this label and kind. */
  all(label: string, kind: string): Thing[] {
    return [...this.things.values()].filter((thing) => thing.label === label && thing.kind === kind);
  }

  /** The ids of who takes part in a partnership. */
  membersOf(partnership: string): ReadonlySet<string> {
    return this.members.get(partnership) ?? new Set();
  }

  /** The body that governs a region. */
  bodyOf(region: string): string | undefined {
    return this.bodies.get(region);
  }

  /** The one thing of this label and kind that bears the name, if there is exactly one. */
  named(label: string, kind: string, name: string): string | undefined {
    const found = (this.byName.get(bare(name)) ?? []).filter((thing) => thing.label === label && thing.kind === kind);
    return found.length === 1 ? found[0]?.id : undefined;
  }

  /** All parties that bear the name, whatever they are. */
  partiesNamed(name: string): string[] {
    return (this.byName.get(bare(name)) ?? []).filter(({ label }) => PARTIES.has(label)).map(({ id }) => id);
  }

  /** The place of this name in a gemeente. */
  placeIn(region: string, name: string): string | undefined {
    return this.inside.get(region)?.get(bare(name));
  }

  private add({ id, kind, properties }: Contribution): void {
    const thing = this.things.get(id) ?? { id, label: kind.label, kind: undefined, names: [], since: undefined, until: undefined };
    thing.kind ??= properties.kind as string | undefined;
    thing.since ??= properties.sinceLatest as string | undefined;
    thing.until ??= properties.untilEarliest as string | undefined;
    if (typeof properties.code === "string" && !this.codes.has(properties.code)) this.codes.set(properties.code, id);
    if (typeof properties.name === "string") thing.names.push(properties.name);
    thing.names.push(...((properties.aliases as string[] | undefined) ?? []));
    this.things.set(id, thing);
  }

  private sit(links: Contribution["links"]): void {
    const of = (type: string) => links.find((link) => link.type === type)?.other ?? "";
    const members = this.members.get(of("MEMBER_OF")) ?? new Set();
    this.members.set(of("MEMBER_OF"), members.add(of("PARTY")));
  }

  private contain(outer: string, inner: string): void {
    const thing = this.things.get(inner);
    if (thing?.kind !== "plaats") return;
    const places = this.inside.get(outer) ?? new Map<string, string>();
    for (const name of thing.names) places.set(bare(name), inner);
    this.inside.set(outer, places);
  }
}

/** A name without what only says what kind of thing it is, which year it is of or in which province: for comparison. */
export function bare(name: string): string {
  const core = name
    .replace(/^(de |het )?(gemeenschappelijke regeling|ministerie)( van| voor)?( de| het)? /i, "")
    .replace(/ (19|20)\d\d$/, "")
    .replace(/ \(?(GR|DR|FR|OV|FL|GE|GLD|UT|NH|ZH|ZE|ZLD|NB|LB|L)\)?$/, "");
  return joined(core || name);
}
