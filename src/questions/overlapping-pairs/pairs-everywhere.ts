import { int } from "neo4j-driver";
import type { Context } from "../../graph/context.js";
import { closePairs, type TablePair } from "../../tables/pairs.js";
import { knownOf } from "../../tables/record.js";
import type { Seating } from "../../tables/seating.js";
import { compareKeys, cutPage, type PageRequest } from "../common/page.js";
import { Participation } from "../common/participation.types.js";
import type { PairKey } from "./overlapping-pairs.question.js";
import { PAIRS_SHOWN } from "./overlapping-pairs.statement.js";
import type { Selection } from "./selection.js";
import type { PairRows } from "./to-pairs.js";

/** What `overlappingPairs` answers from. */
export type PairsFound = Selection & PairRows & { total: number; datasets: string[]; kinds: string[] };

const kept = new WeakMap<Seating, Map<number, readonly TablePair[]>>();

/** The whole country's pairs, computed once for a selection and a threshold, and what is shown of a page of them. */
export async function pairsEverywhere(seating: Seating, minJaccard: number, page: PageRequest<PairKey>, database: Context["database"]): Promise<PairsFound> {
  const all = sortedPairs(seating, minJaccard);
  const shown = await readPairs(cutPage(all, page, keyOf), seating, database);
  const { tables } = seating;
  return {
    ...shown,
    ...knownOf(seating),
    region: null,
    considered: tables.length,
    sharing: closePairs(tables, Number.MIN_VALUE).length > 0,
    total: all.length,
    datasets: [...new Set(tables.flatMap(({ table }) => table.seats.flatMap(({ datasets }) => datasets)))].sort(),
    kinds: [...new Set(tables.map(({ table }) => table.kind))].sort(),
  };
}

/** Reads what is shown of pairs of tables. */
export async function readPairs(pairs: readonly TablePair[], { selection }: Pick<Seating, "selection">, database: Context["database"]): Promise<PairRows> {
  const ids = [...new Set(pairs.flatMap(({ first, second }) => [first.table.id, second.table.id]))].sort();
  const place = new Map(ids.map((id, i) => [id, i]));
  const places = pairs.map(({ first, second }) => [first, second].map(({ table }) => int(place.get(table.id) ?? 0)));
  const [answer] = await database.read<PairRows>(PAIRS_SHOWN, {
    ids,
    pairs: places,
    on: selection.on,
    direct: selection.participation === Participation.DIRECT,
  });
  return answer ?? { pairs: [], sides: [], parties: [] };
}

function sortedPairs(seating: Seating, minJaccard: number): readonly TablePair[] {
  const own = kept.get(seating) ?? new Map<number, readonly TablePair[]>();
  kept.set(seating, own);
  const known = own.get(minJaccard);
  if (known) return known;
  const pairs = closePairs(seating.tables, minJaccard).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  // A client may ask for any threshold; a few are kept.
  if (own.size > 7) own.clear();
  own.set(minJaccard, pairs);
  return pairs;
}

const keyOf = ({ first, second, shared, jaccard }: TablePair): PairKey => [-jaccard, -shared, first.table.id, second.table.id];
