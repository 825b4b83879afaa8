/** A thing as the search sees it. */
export interface Thing {
  id: string;
  /** How many relations it has in the graph, walked or not. */
  relations: number;
  /** A kind of party: it is many bodies, not one. */
  isKind: boolean;
  /** A region that holds nearly everything. */
  isWide: boolean;
}

/** One relation or fact between two things, read from the one to the other. */
export interface Link {
  /** A relation, or the two ends of a fact: `CONTAINS`, `PARTY MEMBER_OF`. */
  kind: string;
  outgoing: boolean;
  fact: string | null;
  status: string | null;
  /** The date of a relation that has one: of a succession. */
  on: string | null;
  citations: string[];
  datasets: string[];
}

/** Two parties to one agreement: it reads the same from both. */
const MUTUAL = "SIGNATORY SIGNATORY";
const WISHES = ["asked", "intended", "gepland", "gewenst", "requested", "planned", "wanted"];

/** Kinds of link, the most telling first: a step shows that one of several. */
const STRENGTH = [
  "GOVERNS",
  "SUCCEEDED_BY",
  "PRECEDED_BY",
  "PART_OF",
  "INSTANCE_OF",
  "BROADER",
  "CONTAINS",
  "PARTY MEMBER_OF",
  "PROVIDES",
  "IN_PROGRAMME",
  "SERVES",
  "COVERAGE_OF IN_REGION",
  "LOCATED_IN",
  "IN_AREA",
  "OVERLAPS",
  "REPLICATED_FROM",
  "PAYER RECIPIENT",
  "PAYER FUNDING_FOR",
  "RECIPIENT FUNDING_FOR",
  "PAYER THROUGH",
  "THROUGH RECIPIENT",
  "THROUGH FUNDING_FOR",
  MUTUAL,
  "SIGNATORY AGREEMENT_ABOUT",
  "VIA TO",
  "ASKER VIA",
  "ASKER TO",
  "TO FOR_NEED",
];

/** Whether a link is only asked for, planned or wished. */
export function isWish({ status }: Pick<Link, "status">): boolean {
  return WISHES.includes(status ?? "");
}

/** The relation that leads to the far end of a link: `CONTAINS`, `MEMBER_OF`. */
export function predicateOf({ kind }: Pick<Link, "kind">): string {
  return kind.split(" ").at(-1) ?? kind;
}

/** The order of links between the same two things: the most telling first, wishes last. */
export function byStrength(a: Link, b: Link): number {
  const rank = (link: Link) => (isWish(link) ? STRENGTH.length : 0) + STRENGTH.indexOf(link.kind);
  return rank(a) - rank(b) || ((a.fact ?? "") < (b.fact ?? "") ? -1 : 1);
}

/** A link as it reads from its other end. */
export function reversed(link: Link): Link {
  return { ...link, outgoing: link.kind === MUTUAL || !link.outgoing };
}

/** Whether two links say the same, found from either end. */
export function isSame(a: Link, b: Link): boolean {
  return a.kind === b.kind && a.fact === b.fact && a.outgoing === b.outgoing;
}
