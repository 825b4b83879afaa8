import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { Node } from "../../graph/references.types.js";
import { node, nodes } from "./node.question.js";

@Resolver()
export class NodeResolver {
  @Query(() => Node, { description: "The entity with this id (Relay). Errors: NOT_FOUND with what looks like it, BAD_INPUT." })
  node(@Ctx() context: Context, @Arg("id", () => ID, { description: "Id of any entity." }) id: string): Promise<object> {
    return node(id, context);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "The entities with these ids, in their order; null for an id that names nothing (Relay). Errors: BAD_INPUT.",
  })
  nodes(@Ctx() context: Context, @Arg("ids", () => [ID], { description: "Ids of any entities, at most 100." }) ids: string[]): Promise<(object | null)[]> {
    return nodes(ids, context);
  }
}
