import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { Participation } from "../common/participation.types.js";
import { interlocks } from "./interlocks.question.js";
import { InterlockConnection } from "./interlocks.types.js";

@Resolver()
export class InterlocksResolver {
  @Query(() => InterlockConnection, {
    description:
      "Who sits with a party, at how many and which tables (partnerships and programmes), and who alone links two tables. Errors: NOT_FOUND, BAD_INPUT.",
  })
  interlocks(
    @Ctx() context: Context,
    @Arg("party", () => ID, { description: "Id of a party, or of a region, which stands for its public body." }) party: string,
    @Arg("kinds", () => [String], { nullable: true, description: "Only tables of these kinds: slugs of `partnership-kind` or `programme-kind`." }) kinds?:
      | string[]
      | null,
    @Arg("participation", () => Participation, {
      nullable: true,
      description: "How participations that name an abolished gemeente are counted; left out: WITH_SUCCESSION.",
    })
    participation?: Participation | null,
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<InterlockConnection> {
    return interlocks(
      { party, kinds: kinds ?? null, participation: participation ?? null, on: on ?? null, first: first ?? null, after: after ?? null },
      context,
    );
  }
}
