import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { compareSupport } from "./compare-support.question.js";
import { SupportComparisonConnection } from "./compare-support.types.js";

@Resolver()
export class CompareSupportResolver {
  @Query(() => SupportComparisonConnection, { description: "The support of regions side by side, by category, line and form. Errors: NOT_FOUND, BAD_INPUT." })
  compareSupport(
    @Ctx() context: Context,
    @Arg("regions", () => [ID], { description: "Ids of 1 to 10 regions, or of the public bodies that govern them." }) regions: string[],
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<SupportComparisonConnection> {
    return compareSupport({ regions, on: on ?? null, first: first ?? null, after: after ?? null }, context);
  }
}
