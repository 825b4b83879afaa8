import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { search } from "./search.question.js";
import { SearchConnection } from "./search.types.js";

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "What a text finds in names, aliases and descriptions: accents, case, hyphens, joined and split words, typing errors and Dutch inflection aside. At most 500 things. Errors: BAD_INPUT, NOT_FOUND.",
  })
  search(
    @Ctx() context: Context,
    @Arg("text", () => String, { description: "What to look for, at most 500 characters; no character has a special meaning." }) text: string,
    @Arg("kinds", () => [String], { nullable: true, description: "Only these types (Region, Partnership, …) or kinds (slugs such as economic-board)." }) kinds?:
      | string[]
      | null,
    @Arg("region", () => ID, { nullable: true, description: "Only what is, lies in, is seated in, governs or works in this region." }) region?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<SearchConnection> {
    return search({ text, kinds: kinds ?? null, region: region ?? null, first: first ?? null, after: after ?? null }, context);
  }
}
