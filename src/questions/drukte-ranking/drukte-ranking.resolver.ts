import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { PagedSelectionArgs } from "../common/selection.args.js";
import { DrukteBy } from "./drukte-by.js";
import { drukteRanking } from "./drukte-ranking.question.js";
import { DrukteRankingConnection } from "./drukte-ranking.types.js";

@Resolver()
export class DrukteRankingResolver {
  @Query(() => DrukteRankingConnection, { description: "All regions of a kind compared by bestuurlijke drukte, the most crowded first. Errors: BAD_INPUT." })
  drukteRanking(
    @Ctx() context: Context,
    @Arg("kind", () => String, { nullable: true, description: "Kind of the regions: a slug of `region-kind`; left out: gemeente." }) kind: string | null,
    @Arg("by", () => DrukteBy, { nullable: true, description: "By what they are ranked; left out: PARTNERSHIPS." }) by: DrukteBy | null,
    @Args(() => PagedSelectionArgs) selection: PagedSelectionArgs,
  ): Promise<DrukteRankingConnection> {
    return drukteRanking({ kind, by, ...selection }, context);
  }
}
