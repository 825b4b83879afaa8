import { closePairs, isCertainPair, shareTheme, type TablePair } from "./pairs.js";
import type { Seating, SetTable } from "./seating.js";

/** Least Jaccard index over parties at which two tables on one theme double, when none is asked for. */
export const DOUBLES_FROM = 0.5;

/** A pair that doubles. */
export interface DoublingPair extends TablePair {
  certain: boolean;
}

const kept = new WeakMap<Pick<Seating, "tables">, Map<number, DoublingPair[]>>();

/** Pairs with the same theme and much the same parties, computed once for a seating and a threshold. */
export function doublingPairs(seating: Pick<Seating, "tables">, from: number = DOUBLES_FROM): readonly DoublingPair[] {
  const own = kept.get(seating) ?? new Map<number, DoublingPair[]>();
  kept.set(seating, own);
  const known = own.get(from);
  if (known) return known;
  const pairs = closePairs(seating.tables, from)
    .filter(shareTheme)
    .map((pair) => ({ ...pair, certain: isCertainPair(pair) }));
  // A client may ask for any threshold; a few are kept.
  if (own.size > 7) own.clear();
  own.set(from, pairs);
  return pairs;
}

/** Those of which both tables are in a set. */
export function doublingAmong(pairs: readonly DoublingPair[], set: ReadonlySet<SetTable>): DoublingPair[] {
  return pairs.filter(({ first, second }) => set.has(first) && set.has(second));
}
