import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { timeline } from "./timeline.question.js";
import { TimelineConnection, TimelineKind } from "./timeline.types.js";

@Resolver()
export class TimelineResolver {
  @Query(() => TimelineConnection, {
    description:
      "What happened to an entity in order of time: its own start and end, phases, versions, memberships, money, agreements, figures, and when sources described it. Errors: NOT_FOUND, BAD_INPUT.",
  })
  timeline(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Id of any entity; a region stands for its public body too, and the other way round." }) id: string,
    @Arg("kinds", () => [TimelineKind], { nullable: true, description: "Only events of these kinds; left out: all." }) kinds?: TimelineKind[] | null,
    @Arg("on", () => String, {
      nullable: true,
      description: "The date on which it is asked what is sure, ISO 8601; left out: today. Later events are in the list.",
    })
    on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<TimelineConnection> {
    return timeline({ id, kinds: kinds ?? null, on: on ?? null, first: first ?? null, after: after ?? null }, context);
  }
}
