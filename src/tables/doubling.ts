import { keptWith } from "../kept-with.js";
import { closePairs, isCertainPair, shareTheme, type TablePair } from "./pairs.js";
import type { Seating, SetTable } from "./seating.js";

/** Least Jaccard index over parties at which two tables on one theme double, when none is asked for. */
export const DOUBLES_FROM = 0.5;

/** A pair that doubles. */
export interface DoublingPair extends TablePair {
  certain: boolean;
}

/** Thresholds of which the pairs are kept: a client may ask for any. */
const kept = keptWith<Pick<Seating, "tables">, readonly DoublingPair[]>(8);

/** Pairs with the same theme and much the same parties, computed once for a seating and a threshold. */
export function doublingPairs(seating: Pick<Seating, "tables">, from: number = DOUBLES_FROM): readonly DoublingPair[] {
  const compute = () =>
    closePairs(seating.tables, from)
      .filter(shareTheme)
      .map((pair) => ({ ...pair, certain: isCertainPair(pair) }));
  return kept(seating, from, compute);
}

/** Those of which both tables are among some. */
export function doublingAmong(pairs: readonly DoublingPair[], tables: readonly SetTable[]): DoublingPair[] {
  const set = new Set(tables);
  return pairs.filter(({ first, second }) => set.has(first) && set.has(second));
}
