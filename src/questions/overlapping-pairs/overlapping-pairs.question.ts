import type { Context } from "../../graph/context.js";
import type { Region } from "../../graph/references.types.js";
import { areaOf } from "../../tables/areas.js";
import type { Seating } from "../../tables/seating.js";
import { TooManySeatsError } from "../../tables/too-many-seats.js";
import type { ConnectionOf } from "../common/connection.types.js";
import { dayAsked } from "../common/day.js";
import { BadInputError } from "../common/errors.js";
import type { Found } from "../common/fact.js";
import { cutPage, type PageRequest, pageRequest, toConnection } from "../common/page.js";
import { Participation } from "../common/participation.types.js";
import { checkedId, notARegion, notFound } from "../common/region-or-party.js";
import { type SelectionArguments, seatingAsked } from "../common/seating-asked.js";
import { checkedSlugs } from "../common/slugs.js";
import { type KeptPairs, keyOf, pairsEverywhere, pairsWithin } from "./kept-pairs.js";
import { DEFAULT_MIN_JACCARD, OVERLAPPING_PAIRS_DEFINITION } from "./overlapping-pairs.definition.js";
import { PAIRS_WITHIN } from "./overlapping-pairs.statement.js";
import type { OverlappingPairConnection } from "./overlapping-pairs.types.js";
import { type PairToShow, pairsToShow, wholePair } from "./pair-to-show.js";
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
/** A page of pairs and one more, and what is said beside them. */
type PairsFound = Omit<Selection, "region"> & {
  region: Region | null;
  shown: PairToShow[];
  total: number;
  datasets: string[];
  kinds: string[];
  empty: Found | null;
};
/** What pairs are sorted by. */
export type PairKey = [distance: number, fewer: number, first: string, second: string];
/** The page, with its nodes and edges as their resolvers take them. */
export type PairsAnswer = Omit<OverlappingPairConnection, "nodes" | "edges"> & ConnectionOf<PairToShow>;

/** Partnerships that share parties on a date, the closest pair first; see the definition. Errors: NOT_FOUND, BAD_INPUT. */
export async function overlappingPairs(args: OverlappingPairsArguments, context: Context): Promise<PairsAnswer> {
  const { catalogue, today } = context;
  const asOf = dayAsked(args.on, today);
  const page = pageRequest("overlappingPairs", args, [0, 0, "", ""] as PairKey);
  const kinds = checkedSlugs("kinds", args.kinds, catalogue.slugsOf("partnership-kind"));
  const minJaccard = checkedShare("minJaccard", args.minJaccard ?? DEFAULT_MIN_JACCARD);
  const answer = await (args.within == null ? everywhere(args, minJaccard, page, context) : within(args.within, args, minJaccard, page, context));
  return {
    ...toConnection(answer.shown, page, keyOfShown, answer.total),
    definition: OVERLAPPING_PAIRS_DEFINITION,
    kindsCounted: [...(kinds ?? answer.kinds)].sort(),
    datasets: answer.datasets,
    asOf,
    within: answer.region,
    minJaccard,
    completeness: recordOf(answer, asOf),
    explanation: answer.total > 0 ? null : explainNoPairs({ ...answer, region: answer.empty }, asOf, minJaccard, kinds !== null),
  };
}

/** All partnerships compared, from the tables that are kept. */
async function everywhere(args: OverlappingPairsArguments, minJaccard: number, page: PageRequest<PairKey>, context: Context): Promise<PairsFound> {
  const { seating } = await seatingAsked(args, context);
  return found(pairsEverywhere(seating, minJaccard), seating, page, context);
}

/** Those of one region compared, from the same tables; by one statement where these are too many to keep, or have nothing to show. */
async function within(id: string, args: OverlappingPairsArguments, minJaccard: number, page: PageRequest<PairKey>, context: Context): Promise<PairsFound> {
  const asked = checkedId("within", id);
  const kept = await seatingAsked(args, context).catch((error: unknown) => {
    if (error instanceof TooManySeatsError) return null;
    throw error;
  });
  const area = kept && areaOf(kept.tables, asked);
  const pairs = area && pairsWithin(area, kept.seating, minJaccard);
  return pairs && pairs.pairs.length > 0 ? found(pairs, kept.seating, page, context) : stated(asked, args, minJaccard, page, context);
}

function found({ pairs, ...answer }: KeptPairs, seating: Seating, page: PageRequest<PairKey>, context: Context): PairsFound {
  return { ...answer, shown: pairsToShow(cutPage(pairs, page, keyOf), seating, context), total: pairs.length, empty: null };
}

async function stated(
  within: string,
  args: OverlappingPairsArguments,
  minJaccard: number,
  page: PageRequest<PairKey>,
  { database, catalogue, today }: Context,
): Promise<PairsFound> {
  const on = dayAsked(args.on, today);
  const [answer] = await database.read<Answer>(PAIRS_WITHIN, {
    within,
    kinds: checkedSlugs("kinds", args.kinds, catalogue.slugsOf("partnership-kind")),
    themes: checkedSlugs("themes", args.themes, catalogue.slugsOf("theme")),
    direct: args.participation === Participation.DIRECT,
    minJaccard,
    on,
    after: page.after,
    limit: page.first + 1,
  });
  if (!answer) throw await notFound(database, within);
  if (!answer.region) throw notARegion(within, "within");
  return { ...answer, empty: answer.region, shown: toPairs(answer, on, catalogue).map(wholePair), datasets: [...new Set(answer.datasets.flat(2))].sort() };
}

/** The statement computes the same quotient of the same whole numbers, so a cursor is exactly a pair's place. */
const keyOfShown = ({ parties, first, second }: PairToShow): PairKey => [-(parties.jaccard ?? 0), -parties.shared, first.id, second.id];

/** Checks a share. Throws `BadInputError`. */
function checkedShare(argument: string, share: number): number {
  if (share < 0 || share > 1) throw new BadInputError(argument, "moet tussen 0 en 1 liggen");
  return share;
}
