import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { overlap } from "./overlap.question.js";
import { OverlapConnection } from "./overlap.types.js";

@Resolver()
export class OverlapResolver {
  @Query(() => OverlapConnection, {
    description:
      "All that touches a region on a date: partnerships, programmes, services and organisations, each with why (`via`) and how sure. Errors: NOT_FOUND, BAD_INPUT.",
  })
  overlap(
    @Ctx() context: Context,
    @Arg("region", () => ID, { description: "Id of a region (GM0193, region-twente), or of the public body that governs it (gemeente-zwolle)." })
    region: string,
    @Arg("kinds", () => [String], { nullable: true, description: "Only these kinds: slugs of `partnership-kind`, `programme-kind` or `organisation-kind`." })
    kinds?: string[] | null,
    @Arg("themes", () => [String], {
      nullable: true,
      description: "Only with one of these themes, or a narrower one: slugs of `theme`; the policy areas of a register count for the theme that they match.",
    })
    themes?: string[] | null,
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<OverlapConnection> {
    return overlap({ region, kinds: kinds ?? null, themes: themes ?? null, on: on ?? null, first: first ?? null, after: after ?? null }, context);
  }
}
