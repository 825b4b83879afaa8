import type { ClassType } from "type-graphql";
import { Field, Int, ObjectType } from "type-graphql";

/** Where a page lies in the whole list (Relay). */
@ObjectType({ description: "Where a page lies in the whole list (Relay cursor connections).", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there are entries after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there are entries before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first entry; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last entry: pass it as `after` for the next page." })
  endCursor!: string | null;
}

/** An entry with its place in the list. */
export interface EdgeOf<Node> {
  cursor: string;
  node: Node;
}

/** One page of a keyset-paged list; a question's own connection may add fields beside it. */
export interface ConnectionOf<Node> {
  nodes: Node[];
  edges: EdgeOf<Node>[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

/** Makes the Relay connection and edge classes for entries of one class; `what` ends the sentence "A page of …". */
export function connectionOf<Node extends object>(node: ClassType<Node>, name: string, what: string): ClassType<ConnectionOf<Node>> {
  @ObjectType(`${name}Edge`, { description: `One of the ${what}, with its place in the list.`, simpleResolvers: true })
  class Edge implements EdgeOf<Node> {
    @Field(() => String, { description: "Opaque place in the list." })
    cursor!: string;

    @Field(() => node, { description: "The entry." })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${what}.`, simpleResolvers: true })
  class Connection implements ConnectionOf<Node> {
    @Field(() => [node], { description: "The entries of this page." })
    nodes!: Node[];

    @Field(() => [Edge], { description: "The entries of this page, each with its cursor." })
    edges!: Edge[];

    @Field(() => PageInfo, { description: "Where this page lies in the list." })
    pageInfo!: PageInfo;

    @Field(() => Int, { nullable: true, description: "Number of entries in the whole list; null where counting is not cheap." })
    totalCount!: number | null;
  }
  return Connection;
}
