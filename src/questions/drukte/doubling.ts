import type { Context } from "../../graph/context.js";
import { doublingAmong, doublingPairs } from "../../tables/doubling.js";
import { compareKeys } from "../common/page.js";
import { keyOf } from "../overlapping-pairs/kept-pairs.js";
import { type PairToShow, pairsToShow } from "../overlapping-pairs/pair-to-show.js";
import type { DrukteScope } from "./drukte.question.js";
import type { Doubling } from "./drukte.types.js";

/** Most pairs that are shown. */
const CLOSEST = 20;

/** Doubling, with its pairs as their resolvers take them. */
export type DoublingFound = Omit<Doubling, "closest"> & { closest: PairToShow[] };

/** Which tables double, and the closest pairs of them. */
export function doublingOf({ seating, tables, minJaccard }: DrukteScope["scope"], context: Context): DoublingFound {
  const pairs = doublingAmong(doublingPairs(seating, minJaccard), tables);
  const sorted = pairs.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return {
    minJaccard,
    pairCount: pairs.length,
    certainPairCount: pairs.filter(({ certain }) => certain).length,
    closest: pairsToShow(sorted.slice(0, CLOSEST), seating, context),
  };
}
