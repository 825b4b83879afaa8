import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { figures } from "./figures.question.js";
import { FigureClaimConnection } from "./figures.types.js";

@Resolver()
export class FiguresResolver {
  @Query(() => FigureClaimConnection, {
    description:
      "The numbers that sources state, each as its source writes it, with what contradicts it; by metric, newest first. `figureRecords` filters them in other ways. Errors: NOT_FOUND, BAD_INPUT.",
  })
  figures(
    @Ctx() context: Context,
    @Arg("about", () => ID, {
      nullable: true,
      description:
        "Id of any entity that they must be about, a concept included; a region stands for its public body too, and the other way round. Left out: all.",
    })
    about?: string | null,
    @Arg("metric", () => String, { nullable: true, description: "Only of this metric: a slug of scheme `metric`." }) metric?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<FigureClaimConnection> {
    return figures({ about: about ?? null, metric: metric ?? null, first: first ?? null, after: after ?? null }, context);
  }
}
