import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { evidence } from "./evidence.question.js";
import { EvidenceConnection } from "./evidence.types.js";

@Resolver()
export class EvidenceResolver {
  @Query(() => EvidenceConnection, {
    description: "All that the sources state about an entity, each statement with where it stands. Errors: NOT_FOUND, BAD_INPUT.",
  })
  evidence(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Id of any entity." }) id: string,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<EvidenceConnection> {
    return evidence({ id, first: first ?? null, after: after ?? null }, context);
  }
}
