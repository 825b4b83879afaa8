import type { DatedFact } from "../questions/common/certainty.js";

/** A partnership as it is counted: a table, at which parties sit. */
export interface Table {
  id: string;
  name: string;
  kind: string;
  legalForm: string | null;
  scale: string | null;
  commitment: string | null;
  /** Slugs of scheme `theme`. */
  themes: readonly string[];
  memberCount: number | null;
  datasets: readonly string[];
  period: Period;
  seats: readonly Seat[];
}

/** One membership of a party at a table. */
export interface Seat {
  id: string;
  party: Party;
  /** `member`, `asked` or `intended`; `absent` is a source's word that it does not sit there. */
  status: string;
  /** Whether it was taken over from an abolished body. */
  carriedOver: boolean;
  datasets: readonly string[];
  period: Period;
}

/** Who may sit at tables. */
export interface Party {
  /** Its place in the list of all parties. */
  at: number;
  id: string;
  name: string;
  /** Its type in the API: `Organisation`, `PartyKind`, … */
  type: string;
  kind: string | null;
  helix: string | null;
  period: Period;
  governs: readonly Area[];
}

/** A region, with the regions that lie in it. */
export interface Area {
  id: string;
  name: string;
  kind: string;
  population: number | null;
  datasets: readonly string[];
  period: Period;
  contains: readonly Area[];
  /** The regions of which a list has it. */
  within: readonly Area[];
  /** The public bodies that govern it. */
  bodies: readonly Party[];
}

/** The days of a fact; facts that say the same of it share one, so that each is judged once a date. */
export interface Period {
  /** Its place in the list of all periods. */
  at: number;
  days: DatedFact;
  /** When it began, as the source says it; null when none does. */
  since: string | null;
}

/** Who sits at which table, ever, as the graph of one data version has it: what the measures over many tables are computed from. */
export interface Tables {
  version: number | null;
  tables: readonly Table[];
  tableById: ReadonlyMap<string, Table>;
  partyById: ReadonlyMap<string, Party>;
  areaById: ReadonlyMap<string, Area>;
  periods: readonly Period[];
  /** Ids of the datasets that partnerships come from, sorted. */
  datasets: readonly string[];
}
