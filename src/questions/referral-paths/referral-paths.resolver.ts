import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { referralPaths } from "./referral-paths.question.js";
import { ReferralPathConnection } from "./referral-paths.types.js";

@Resolver()
export class ReferralPathsResolver {
  @Query(() => ReferralPathConnection, {
    description:
      "Along which chains of hand-overs a question goes, step by step, with status and source: working ones first, broken ones last. At least one of `from`, `to` and `need`. Errors: NOT_FOUND, BAD_INPUT.",
  })
  referralPaths(
    @Ctx() context: Context,
    @Arg("from", () => ID, {
      nullable: true,
      description: "Where it starts: id of a party that asks or hands over, or of a region, which stands for its public body.",
    })
    from?: string | null,
    @Arg("to", () => ID, { nullable: true, description: "Where it ends: id of a party or service, or of a region, which stands for its public body." })
    to?: string | null,
    @Arg("need", () => ID, {
      nullable: true,
      description:
        "What for: id of a need, with or without `need-`. Paths end with a hand-over for it or at a service for it; without `from` all their hand-overs are for it or for no stated need.",
    })
    need?: string | null,
    @Arg("region", () => ID, {
      nullable: true,
      description:
        "Where: id of a region or of the public body that governs it. Hand-overs stated for another region do not count; those of no stated region count everywhere.",
    })
    region?: string | null,
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("maxSteps", () => Int, { nullable: true, description: "Most hand-overs of a path, 1 to 6; left out: 4." }) maxSteps?: number | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<ReferralPathConnection> {
    return referralPaths({ from, to, need, region, on, maxSteps, first, after }, context);
  }
}
