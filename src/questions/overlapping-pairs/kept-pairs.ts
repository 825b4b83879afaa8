import type { Reference } from "../../graph/fill-in.js";
import { keptFor, keptWith } from "../../kept-with.js";
import { tablesOfArea } from "../../tables/at-tables.js";
import { closePairs, type TablePair } from "../../tables/pairs.js";
import { knownOf } from "../../tables/record.js";
import { areaReference } from "../../tables/references.js";
import { type Seating, type SetTable, seatsCounted } from "../../tables/seating.js";
import type { Area } from "../../tables/tables.js";
import { datasetsOf } from "../common/datasets.js";
import { compareKeys } from "../common/page.js";
import type { PairKey } from "./overlapping-pairs.question.js";
import type { Selection } from "./selection.js";

/** Pairs of the kept tables that are close enough, in the order of the answer, and what the answer says beside them. */
export type KeptPairs = Omit<Selection, "region"> & {
  region: Reference | null;
  pairs: readonly TablePair[];
  datasets: string[];
  kinds: string[];
};

/** Most tables of a region that are compared here, in one go and while everyone else waits; the database compares more. */
const MOST_TABLES = 500;
/** Most answers for the whole country that are kept of a selection: a client may ask for any threshold. */
const kept = keptWith<Seating, KeptPairs>(8);

/** The pairs of the whole country, computed once for a selection and a threshold. */
export function pairsEverywhere(seating: Seating, minJaccard: number): KeptPairs {
  return kept(seating, minJaccard, () => compared(seating.tables, null, seating, minJaccard));
}

/** The pairs of one region; null when it has too many tables. */
export function pairsWithin(area: Area, seating: Seating, minJaccard: number): KeptPairs | null {
  const tables = tablesOfArea(area, seating).all;
  return tables.length > MOST_TABLES ? null : compared(tables, area, seating, minJaccard);
}

function compared(tables: readonly SetTable[], area: Area | null, seating: Seating, minJaccard: number): KeptPairs {
  const keyed = closePairs(tables, minJaccard).map((pair) => ({ pair, key: keyOf(pair) }));
  const pairs = keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ pair }) => pair);
  return {
    ...knownOf({ tables }),
    region: area && areaReference(area),
    considered: tables.length,
    sharing: pairs.length > 0 || closePairs(tables, Number.MIN_VALUE).length > 0,
    pairs,
    datasets: datasetsOfSeats(tables, area, seating),
    kinds: [...new Set(tables.map(({ table }) => table.kind))].sort(),
  };
}

function datasetsOfSeats(tables: readonly SetTable[], area: Area | null, seating: Seating): string[] {
  if (!area) return datasetsOf(tables.flatMap(({ table }) => table.seats));
  return [...new Set(tables.flatMap((one) => countedDatasets(one, seating)))].sort();
}

/** Datasets that say who sits at a table of the selection. */
const countedDatasets = keptFor(({ table }: SetTable, seating: Seating): readonly string[] => datasetsOf(seatsCounted(table, seating)));

/** By what pairs are sorted: closest first, then who share most, then ids. */
export const keyOf = ({ first, second, shared, jaccard }: TablePair): PairKey => [-jaccard, -shared, first.table.id, second.table.id];
