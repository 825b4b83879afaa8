import { Field, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Source } from "../common/source.types.js";

@ObjectType({ description: "One step of a path: two things and the fact or relation between them.", simpleResolvers: true })
export class LinkStep {
  @Field(() => Int, { description: "Place in the path, from 1." })
  order!: number;

  @Field(() => Entity, { description: "Where the step starts." })
  from!: Entity;

  @Field(() => Entity, { description: "Where the step ends." })
  to!: Entity;

  @Field(() => String, { description: "The relation, as in the graph: MEMBER_OF, PART_OF, CONTAINS, PAYER, …" })
  predicate!: string;

  @Field(() => Boolean, { description: "True when the relation runs from `from` to `to`; false when it is read backwards." })
  outgoing!: boolean;

  @Field(() => Entity, {
    nullable: true,
    description: "The fact between the two: a Membership, Coverage, Funding, Referral, …; null when the relation itself says it. A fact is no step of its own.",
  })
  fact!: Entity | null;

  @Field(() => String, { description: "The step as a sentence, in Dutch." })
  explanation!: string;

  @Field(() => Certainty, { description: "How sure the step is on the date the answer holds for." })
  certainty!: Certainty;

  @Field(() => [Source], { description: "Where the step is stated." })
  sources!: Source[];
}

@ObjectType({ description: "One way in which two things are linked, without passing anything twice.", simpleResolvers: true })
export class LinkPath {
  @Field(() => ID, { description: "Id of the path inside this answer: what it passes, in order." })
  id!: string;

  @Field(() => Int, { description: "Number of steps; at most `maxSteps`." })
  length!: number;

  @Field(() => [LinkStep], { description: "The steps, in order." })
  steps!: LinkStep[];

  @Field(() => Certainty, { description: "The certainty of its least certain step." })
  certainty!: Certainty;

  @Field(() => String, { description: "The whole path as a sentence, in Dutch." })
  explanation!: string;
}

@ObjectType({ description: "How two things are linked, shortest path first.", simpleResolvers: true })
export class LinkPathConnection extends measureConnectionOf(LinkPath, "LinkPathPage", "paths between two things") {
  @Field(() => Entity, { description: "Where the paths start." })
  from!: Entity;

  @Field(() => Entity, { description: "Where the paths end." })
  to!: Entity;

  @Field(() => Int, { description: "Most steps that were tried: an empty list says nothing about longer paths." })
  maxSteps!: number;
}
