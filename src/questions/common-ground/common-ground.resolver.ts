import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { commonGround } from "./common-ground.question.js";
import { CommonGroundConnection } from "./common-ground.types.js";

@Resolver()
export class CommonGroundResolver {
  @Query(() => CommonGroundConnection, {
    description:
      "What several parties or regions share on a date and others lack: partnerships, programmes, agreements, services, needs, regions, themes, each with how they are linked with it. Errors: NOT_FOUND, BAD_INPUT.",
  })
  common(
    @Ctx() context: Context,
    @Arg("ids", () => [ID], { description: "Ids of 2 to 10 parties or regions; a region stands for itself and its public body, and the other way round." })
    ids: string[],
    @Arg("without", () => [ID], { nullable: true, description: "Only what none of these parties or regions has: at most 10 ids." }) without?: string[] | null,
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<CommonGroundConnection> {
    return commonGround({ ids, without: without ?? null, on: on ?? null, first: first ?? null, after: after ?? null }, context);
  }
}
