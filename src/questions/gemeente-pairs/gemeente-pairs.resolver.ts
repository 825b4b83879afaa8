import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { PagedSelectionArgs } from "../common/selection.args.js";
import { gemeentePairs } from "./gemeente-pairs.question.js";
import { GemeentePairConnection } from "./gemeente-pairs.types.js";

@Resolver()
export class GemeentePairsResolver {
  @Query(() => GemeentePairConnection, {
    description:
      "Pairs of gemeenten that meet at tables (partnerships of the selection) on a date, who meet at most of them first. Errors: NOT_FOUND, BAD_INPUT.",
  })
  gemeentePairs(
    @Ctx() context: Context,
    @Arg("within", () => ID, {
      nullable: true,
      description: "Only gemeenten that both lie in this region: its id, or that of the public body that governs it; left out: the whole country.",
    })
    within: string | null,
    @Arg("minShared", () => Int, { nullable: true, description: "Least number of tables at which both sit, 1 or more; left out: 1." }) minShared: number | null,
    @Args(() => PagedSelectionArgs) selection: PagedSelectionArgs,
  ): Promise<GemeentePairConnection> {
    return gemeentePairs({ within, minShared, ...selection }, context);
  }
}
