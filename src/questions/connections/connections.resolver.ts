import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { connections } from "./connections.question.js";
import { LinkPathConnection } from "./connections.types.js";

@Resolver()
export class ConnectionsResolver {
  @Query(() => LinkPathConnection, {
    description:
      "How two things are linked: the paths between them, shortest first. A fact between two things (a membership, sum, agreement, …) is one step. Errors: NOT_FOUND, BAD_INPUT.",
  })
  connections(
    @Ctx() context: Context,
    @Arg("from", () => ID, { description: "Id of a party, partnership, programme, region, service or need." }) from: string,
    @Arg("to", () => ID, { description: "Id of another one." }) to: string,
    @Arg("maxSteps", () => Int, { nullable: true, description: "Most steps of a path, 1 to 6; left out: 4." }) maxSteps?: number | null,
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<LinkPathConnection> {
    return connections({ from, to, maxSteps: maxSteps ?? null, on: on ?? null, first: first ?? null, after: after ?? null }, context);
  }
}
