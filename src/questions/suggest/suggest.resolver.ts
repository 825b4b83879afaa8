import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { suggest } from "./suggest.question.js";
import { Suggestion } from "./suggest.types.js";

@Resolver()
export class SuggestResolver {
  @Query(() => [Suggestion], {
    description:
      "Names that a box completes while somebody types: those that begin with the text, in the order of the alphabet; then those with words that begin like its words, typing errors aside, likest first. Descriptions are not looked at: that does `search`. Errors: BAD_INPUT, TOO_COMPLEX when the graph has more names than are kept.",
  })
  suggest(
    @Ctx() context: Context,
    @Arg("text", () => String, { description: "What was typed so far, at most 500 characters; no character has a special meaning." }) text: string,
    @Arg("kinds", () => [String], { nullable: true, description: "Only these types (Region, Partnership, …) or kinds (slugs such as economic-board)." }) kinds?:
      | string[]
      | null,
    @Arg("first", () => Int, { nullable: true, description: "At most so many, 1 to 100; left out: 20." }) first?: number | null,
  ): Promise<Suggestion[]> {
    return suggest({ text, kinds: kinds ?? null, first: first ?? null }, context);
  }
}
