import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { conflicts } from "./conflicts.question.js";
import { ConflictConnection } from "./conflicts.types.js";

@Resolver()
export class ConflictsResolver {
  @Query(() => ConflictConnection, {
    description:
      "Claims of sources that contradict each other, side by side, each with its sources, year and definition; nothing is decided. Errors: NOT_FOUND, BAD_INPUT.",
  })
  conflicts(
    @Ctx() context: Context,
    @Arg("about", () => ID, {
      nullable: true,
      description:
        "Id of any entity that one of the claims must be about, a concept included; a region stands for its public body too, and the other way round. Left out: all.",
    })
    about?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<ConflictConnection> {
    return conflicts({ about: about ?? null, first: first ?? null, after: after ?? null }, context);
  }
}
