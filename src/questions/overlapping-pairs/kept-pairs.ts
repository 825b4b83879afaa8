import { LRUCache } from "lru-cache";
import type { Reference } from "../../graph/fill-in.js";
import { tablesOfArea } from "../../tables/at-tables.js";
import { closePairs, type TablePair } from "../../tables/pairs.js";
import { knownOf } from "../../tables/record.js";
import { areaReference } from "../../tables/references.js";
import { type Seating, type SetTable, seatsCounted } from "../../tables/seating.js";
import type { Area } from "../../tables/tables.js";
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

/** Most answers that are kept of a selection: a client may ask for any threshold and any region. */
const KEPT = 8;
const kept = new WeakMap<Seating, LRUCache<string, KeptPairs>>();

/** The pairs of a region, or of the whole country. */
export function keptPairs(area: Area | null, seating: Seating, minJaccard: number): KeptPairs {
  const own = kept.get(seating) ?? new LRUCache<string, KeptPairs>({ max: KEPT });
  kept.set(seating, own);
  const key = `${minJaccard} ${area?.id ?? ""}`;
  const known = own.get(key) ?? compared(area, seating, minJaccard);
  own.set(key, known);
  return known;
}

function compared(area: Area | null, seating: Seating, minJaccard: number): KeptPairs {
  const tables = area ? tablesAt(area, seating) : seating.tables;
  const pairs = closePairs(tables, minJaccard).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
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

/** In the order of the selection. */
function tablesAt(area: Area, seating: Seating): SetTable[] {
  const { all } = tablesOfArea(area, seating);
  return seating.tables.filter((one) => all.has(one));
}

function datasetsOfSeats(tables: readonly SetTable[], area: Area | null, seating: Seating): string[] {
  const seats = tables.flatMap(({ table }) => (area ? seatsCounted(table, seating) : table.seats));
  return [...new Set(seats.flatMap(({ datasets }) => datasets))].sort();
}

/** By what pairs are sorted: closest first, then who share most, then ids. */
export const keyOf = ({ first, second, shared, jaccard }: TablePair): PairKey => [-jaccard, -shared, first.table.id, second.table.id];
