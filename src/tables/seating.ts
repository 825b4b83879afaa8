import { keptFor } from "../kept-with.js";
import { listIn } from "../list-in.js";
import { Participation } from "../questions/common/participation.types.js";
import { isMunicipal, type Judge, judgeOn } from "./judge.js";
import type { Party, Seat, Table, Tables } from "./tables.js";

/** What of the tables counts. */
export interface Selection {
  on: string;
  participation: Participation;
  /** Slugs of `partnership-kind`; null is all. */
  kinds: readonly string[] | null;
  /** Slugs of `theme`; null is all. */
  themes: readonly string[] | null;
  /** Ids of datasets that a partnership must come from; null is all. */
  datasets: readonly string[] | null;
}

/** One party at one table, however many memberships say so. */
export interface Seated {
  party: Party;
  certain: boolean;
  /** Whether it sits there only by what it took over from an abolished body. */
  carriedOver: boolean;
}

/** A table on a date, with who sits there. */
export interface SetTable {
  /** Its place among the tables of the selection. */
  at: number;
  table: Table;
  certain: boolean;
  seated: readonly Seated[];
}

/** Who sits at which table of a selection. */
export interface Seating {
  selection: Selection;
  judge: Judge;
  tables: readonly SetTable[];
  /** The tables of each party. */
  tablesOf: ReadonlyMap<Party, readonly SetTable[]>;
  /** Partnerships of these kinds and datasets on record, in force or not. */
  recorded: number;
  /** Tables that have no theme and otherwise fit; a selection by theme leaves them out. */
  withoutTheme: number;
  /** Participations at some of its tables that name a gemeente which does not exist on the date. */
  abolishedAt(tables: readonly SetTable[]): number;
}

/** Who sits at the tables of a selection on its date: all that are in force, those that are only possibly so included. */
export function seat(tables: Tables, selection: Selection): Seating {
  const { kinds, themes, datasets } = selection;
  const judge = judgeOn(tables, selection.on);
  const fits = (one: Table) => (!kinds || kinds.includes(one.kind)) && (!datasets || one.datasets.some((id) => datasets.includes(id)));
  const recorded = tables.tables.filter(fits);
  const standing = recorded.filter(judge.stands);
  const chosen = themes ? standing.filter((one) => one.themes.some((theme) => themes.includes(theme))) : standing;
  const set = chosen.map((table, at): SetTable => ({ at, table, certain: judge.certain(table), seated: seatedAt(table, selection, judge) }));
  return {
    selection,
    judge,
    ...arranged(set),
    recorded: recorded.length,
    withoutTheme: standing.filter((one) => one.themes.length === 0).length,
    abolishedAt: (some) => some.reduce((total, one) => total + abolished(one, judge), 0),
  };
}

/** Tables with the index from party to table. */
export function arranged(set: readonly SetTable[]): Pick<Seating, "tables" | "tablesOf"> {
  const tablesOf = new Map<Party, SetTable[]>();
  for (const one of set) {
    for (const { party } of one.seated) listIn(tablesOf, party).push(one);
  }
  return { tables: set, tablesOf };
}

/** The memberships of a table that count in a selection. */
export function seatsCounted({ seats }: Pick<Table, "seats">, { selection: { participation }, judge }: Pick<Seating, "selection" | "judge">): Seat[] {
  return seats.filter((one) => sits(one, judge) && judge.stands(one.party) && !(one.carriedOver && participation === Participation.DIRECT));
}

function seatedAt(table: Table, selection: Selection, judge: Judge): Seated[] {
  const seated = new Map<Party, Seated>();
  for (const one of seatsCounted(table, { selection, judge })) {
    const before = seated.get(one.party);
    const certain = one.status === "member" && judge.certain(one);
    seated.set(one.party, {
      party: one.party,
      certain: certain || (before?.certain ?? false),
      carriedOver: one.carriedOver && (before?.carriedOver ?? true),
    });
  }
  return [...seated.values()];
}

/** Participations at a table that name a gemeente which does not exist. */
const abolished = keptFor(({ table }: SetTable, judge: Judge) => table.seats.filter((its) => sits(its, judge) && namesNoGemeente(its, judge)).length);

const sits = (one: Seat, judge: Judge): boolean => one.status !== "absent" && judge.stands(one);

/** Whether a seat names the public body of a gemeente that was abolished, or is still to come. */
function namesNoGemeente({ party }: Seat, judge: Judge): boolean {
  return party.governs.some(isMunicipal) && !judge.stands(party);
}
