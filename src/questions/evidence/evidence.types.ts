import { Field, ID, ObjectType } from "type-graphql";
import { Entity } from "../../graph/references.types.js";
import { connectionOf } from "../common/connection.types.js";
import { Source } from "../common/source.types.js";

@ObjectType({ description: "One thing the sources state about an entity.", simpleResolvers: true })
export class Statement {
  @Field(() => ID, { description: "Id of the statement inside this answer: predicate and object." })
  id!: string;

  @Field(() => String, { description: "What is stated, as a sentence in Dutch." })
  sentence!: string;

  @Field(() => String, { description: "The relation, as in the graph: IS for the entity's own record, else CONTAINS, PART_OF, MEMBER_OF, …" })
  predicate!: string;

  @Field(() => Boolean, { description: "True when the entity is the one the relation starts from." })
  outgoing!: boolean;

  @Field(() => Entity, { nullable: true, description: "The other end of the relation; null for the entity's own record." })
  object!: Entity | null;

  @Field(() => [String], { description: "Datasets that state it." })
  datasets!: string[];

  @Field(() => [Source], { description: "Where it is stated." })
  sources!: Source[];
}

@ObjectType({ description: "All that the sources state about one entity, its own record first.", simpleResolvers: true })
export class EvidenceConnection extends connectionOf(Statement, "EvidencePage", "statements about an entity") {
  @Field(() => Entity, { description: "The entity asked about." })
  entity!: Entity;
}
