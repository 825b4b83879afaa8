import type { Context } from "../../graph/context.js";
import { doublingAmong, doublingPairs } from "../../tables/doubling.js";
import { compareKeys } from "../common/page.js";
import { readPairs } from "../overlapping-pairs/pairs-everywhere.js";
import { toPairs } from "../overlapping-pairs/to-pairs.js";
import type { DrukteScope } from "./drukte.question.js";
import type { Doubling } from "./drukte.types.js";

/** Most pairs that are shown. */
const CLOSEST = 20;

/** Which tables double, and the closest pairs of them; takes one statement when there are any. */
export async function doublingOf({ seating, tables, minJaccard }: DrukteScope["scope"], { database, catalogue }: Context): Promise<Doubling> {
  const pairs = doublingAmong(doublingPairs(seating, minJaccard), new Set(tables));
  const sorted = pairs.sort((a, b) =>
    compareKeys([-a.jaccard, -a.shared, a.first.table.id, a.second.table.id], [-b.jaccard, -b.shared, b.first.table.id, b.second.table.id]),
  );
  const closest = sorted.slice(0, CLOSEST);
  return {
    minJaccard,
    pairCount: pairs.length,
    certainPairCount: pairs.filter(({ certain }) => certain).length,
    closest: closest.length === 0 ? [] : toPairs(await readPairs(closest, seating, database), seating.selection.on, catalogue),
  };
}
