import type { Context } from "../../graph/context.js";
import { dayAsked } from "../common/day.js";
import { BadInputError } from "../common/errors.js";
import { type PageRequest, pageRequest, toConnection } from "../common/page.js";
import { Participation } from "../common/participation.types.js";
import { checkedId, notARegion, notFound } from "../common/region-or-party.js";
import { type SelectionArguments, seatingAsked } from "../common/seating-asked.js";
import { checkedSlugs } from "../common/slugs.js";
import { DEFAULT_MIN_JACCARD, OVERLAPPING_PAIRS_DEFINITION } from "./overlapping-pairs.definition.js";
import { PAIRS_WITHIN } from "./overlapping-pairs.statement.js";
import type { OverlappingPair, OverlappingPairConnection } from "./overlapping-pairs.types.js";
import { type PairsFound, pairsEverywhere } from "./pairs-everywhere.js";
import { explainNoPairs, recordOf, type Selection } from "./selection.js";
import { type PairRows, toPairs } from "./to-pairs.js";

/** Arguments of `overlappingPairs`. */
export interface OverlappingPairsArguments extends Omit<SelectionArguments, "datasets"> {
  within?: string | null;
  minJaccard?: number | null;
  first?: number | null;
  after?: string | null;
}

type Answer = Selection & PairRows & { total: number; datasets: string[][][]; kinds: string[] };
/** What pairs are sorted by. */
export type PairKey = [distance: number, fewer: number, first: string, second: string];

/** Partnerships that share parties on a date, the closest pair first; see the definition. Errors: NOT_FOUND, BAD_INPUT. */
export async function overlappingPairs(args: OverlappingPairsArguments, context: Context): Promise<OverlappingPairConnection> {
  const { catalogue, today } = context;
  const asOf = dayAsked(args.on, today);
  const page = pageRequest("overlappingPairs", args, [0, 0, "", ""] as PairKey);
  const kinds = checkedSlugs("kinds", args.kinds, catalogue.slugsOf("partnership-kind"));
  const minJaccard = checkedShare("minJaccard", args.minJaccard ?? DEFAULT_MIN_JACCARD);
  const answer = await (args.within == null ? everywhere(args, minJaccard, page, context) : within(args.within, args, minJaccard, page, context));
  return {
    ...toConnection(toPairs(answer, asOf, catalogue), page, keyOf, answer.total),
    definition: OVERLAPPING_PAIRS_DEFINITION,
    kindsCounted: [...(kinds ?? answer.kinds)].sort(),
    datasets: answer.datasets,
    asOf,
    within: answer.region,
    minJaccard,
    completeness: recordOf(answer, asOf),
    explanation: answer.total > 0 ? null : explainNoPairs(answer, asOf, minJaccard, kinds !== null),
  };
}

/** All partnerships compared, from the tables that are kept. */
async function everywhere(args: OverlappingPairsArguments, minJaccard: number, page: PageRequest<PairKey>, context: Context): Promise<PairsFound> {
  const { seating } = await seatingAsked(args, context);
  return pairsEverywhere(seating, minJaccard, page, context.database);
}

/** Those of one region compared, by one statement. */
async function within(
  id: string,
  args: OverlappingPairsArguments,
  minJaccard: number,
  page: PageRequest<PairKey>,
  { database, catalogue, today }: Context,
): Promise<PairsFound> {
  const asked = checkedId("within", id);
  const [answer] = await database.read<Answer>(PAIRS_WITHIN, {
    within: asked,
    kinds: checkedSlugs("kinds", args.kinds, catalogue.slugsOf("partnership-kind")),
    themes: checkedSlugs("themes", args.themes, catalogue.slugsOf("theme")),
    direct: args.participation === Participation.DIRECT,
    minJaccard,
    on: dayAsked(args.on, today),
    after: page.after,
    limit: page.first + 1,
  });
  if (!answer) throw await notFound(database, asked);
  if (!answer.region) throw notARegion(asked, "within");
  return { ...answer, datasets: [...new Set(answer.datasets.flat(2))].sort() };
}

/** The statement computes the same quotient of the same whole numbers, so a cursor is exactly a pair's place. */
const keyOf = ({ parties, first, second }: OverlappingPair): PairKey => [-(parties.jaccard ?? 0), -parties.shared, first.id, second.id];

/** Checks a share. Throws `BadInputError`. */
function checkedShare(argument: string, share: number): number {
  if (share < 0 || share > 1) throw new BadInputError(argument, "moet tussen 0 en 1 liggen");
  return share;
}
