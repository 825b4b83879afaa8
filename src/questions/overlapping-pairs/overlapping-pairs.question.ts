import type { Context } from "../../graph/context.js";
import { dayAsked } from "../common/day.js";
import { BadInputError } from "../common/errors.js";
import { pageRequest, toConnection } from "../common/page.js";
import { checkedId, notARegion, notFound } from "../common/region-or-party.js";
import { checkedSlugs } from "../common/slugs.js";
import { DEFAULT_MIN_JACCARD, OVERLAPPING_PAIRS_DEFINITION } from "./overlapping-pairs.definition.js";
import { PAIRS_EVERYWHERE, PAIRS_WITHIN } from "./overlapping-pairs.statement.js";
import type { OverlappingPair, OverlappingPairConnection } from "./overlapping-pairs.types.js";
import { explainNoPairs, recordOf, type Selection } from "./selection.js";
import { type PairRows, toPairs } from "./to-pairs.js";

/** Arguments of `overlappingPairs`. */
export interface OverlappingPairsArguments {
  within?: string | null;
  kinds?: string[] | null;
  minJaccard?: number | null;
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

type Answer = Selection & PairRows & { total: number; datasets: string[][][]; kinds: string[] };
type Key = [distance: number, fewer: number, first: string, second: string];

/** Partnerships that share parties on a date, the closest pair first; see the definition. Errors: NOT_FOUND, BAD_INPUT. */
export async function overlappingPairs(args: OverlappingPairsArguments, { database, catalogue, today }: Context): Promise<OverlappingPairConnection> {
  const within = args.within === undefined || args.within === null ? null : checkedId("within", args.within);
  const asOf = dayAsked(args.on, today);
  const page = pageRequest("overlappingPairs", args, [0, 0, "", ""] as Key);
  const kinds = checkedSlugs("kinds", args.kinds, catalogue.slugsOf("partnership-kind"));
  const minJaccard = checkedShare("minJaccard", args.minJaccard ?? DEFAULT_MIN_JACCARD);
  const parameters = { within, kinds, minJaccard, on: asOf, after: page.after, limit: page.first + 1 };
  const [answer] = await database.read<Answer>(within === null ? PAIRS_EVERYWHERE : PAIRS_WITHIN, parameters);
  if (!answer) throw await notFound(database, within ?? "");
  if (within !== null && !answer.region) throw notARegion(within, "within");
  return {
    ...toConnection(toPairs(answer, asOf, catalogue), page, keyOf, answer.total),
    definition: OVERLAPPING_PAIRS_DEFINITION,
    kindsCounted: [...(kinds ?? answer.kinds)].sort(),
    datasets: [...new Set(answer.datasets.flat(2))].sort(),
    asOf,
    within: answer.region,
    minJaccard,
    completeness: recordOf(answer, asOf),
    explanation: answer.total > 0 ? null : explainNoPairs(answer, asOf, minJaccard, kinds !== null),
  };
}

/** The statement computes the same quotient of the same whole numbers, so a cursor is exactly a pair's place. */
const keyOf = ({ parties, first, second }: OverlappingPair): Key => [-(parties.jaccard ?? 0), -parties.shared, first.id, second.id];

/** Checks a share. Throws `BadInputError`. */
function checkedShare(argument: string, share: number): number {
  if (share < 0 || share > 1) throw new BadInputError(argument, "moet tussen 0 en 1 liggen");
  return share;
}
