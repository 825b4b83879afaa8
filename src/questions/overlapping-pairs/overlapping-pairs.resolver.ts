import { Arg, Ctx, Float, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { Participation } from "../common/participation.types.js";
import { overlappingPairs, type PairsAnswer } from "./overlapping-pairs.question.js";
import { OverlappingPairConnection } from "./overlapping-pairs.types.js";

@Resolver()
export class OverlappingPairsResolver {
  @Query(() => OverlappingPairConnection, {
    description: "Partnerships that double on a date: pairs that share parties, the closest first, with what they share. Errors: NOT_FOUND, BAD_INPUT.",
  })
  overlappingPairs(
    @Ctx() context: Context,
    @Arg("within", () => ID, {
      nullable: true,
      description:
        "Only partnerships of a region: its id (GM0855, region-overijssel), or that of the public body that governs it. In both of a pair that body takes part, or that of a region in it. Left out: the whole graph.",
    })
    within?: string | null,
    @Arg("kinds", () => [String], { nullable: true, description: "Only partnerships of these kinds: slugs of `partnership-kind`." }) kinds?: string[] | null,
    @Arg("minJaccard", () => Float, {
      nullable: true,
      description:
        "Least Jaccard index over parties, 0 to 1; left out: 0.5, at least half of all parties of the two are in both. Sources often list few parties: 0 gives every pair that shares one.",
    })
    minJaccard?: number | null,
    @Arg("themes", () => [String], {
      nullable: true,
      description: "Only partnerships with one of these themes, slugs of `theme`; those without a known theme are left out.",
    })
    themes?: string[] | null,
    @Arg("participation", () => Participation, {
      nullable: true,
      description: "How participations that name an abolished body are counted; left out: WITH_SUCCESSION.",
    })
    participation?: Participation | null,
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<PairsAnswer> {
    return overlappingPairs(
      {
        within: within ?? null,
        kinds: kinds ?? null,
        themes: themes ?? null,
        participation: participation ?? null,
        minJaccard: minJaccard ?? null,
        on: on ?? null,
        first: first ?? null,
        after: after ?? null,
      },
      context,
    );
  }
}
