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

  @Field(() => String, {
    description: "The relation, as in the graph: PART_OF, CONTAINS, …; of a fact the one to its far end: MEMBER_OF, IN_REGION, RECIPIENT, TO, SIGNATORY, …",
  })
  predicate!: string;

  @Field(() => Boolean, { description: "True when it runs from `from` to `to`; false when it is read backwards. Two parties to one agreement: always true." })
  outgoing!: boolean;

  @Field(() => Entity, {
    nullable: true,
    description: "The fact between the two: a Membership, Coverage, Funding, Referral, …; null when the relation itself says it. A fact is no step of its own.",
  })
  fact!: Entity | null;

  @Field(() => String, { nullable: true, description: "Status of the fact: member, asked, wanted, agreed, …; null when it states none, or there is no fact." })
  status!: string | null;

  @Field(() => [Entity], { description: "Up to ten other facts that link the same two things, the most telling first." })
  otherFacts!: Entity[];

  @Field(() => String, { description: "The step as a sentence, in Dutch." })
  explanation!: string;

  @Field(() => Certainty, { description: "How sure the step is on the date the answer holds for." })
  certainty!: Certainty;

  @Field(() => [Source], { description: "Where the step is stated." })
  sources!: Source[];
}

@ObjectType({ description: "One way in which two things are linked, without passing anything twice.", simpleResolvers: true })
export class LinkPath {
  @Field(() => ID, { description: "Id of the path inside this answer: the ids of what it passes, in order." })
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

@ObjectType({
  description: "How two things are linked, shortest path first; among equally long ones first those through what has the fewest relations.",
  simpleResolvers: true,
})
export class LinkPathConnection extends measureConnectionOf(LinkPath, "LinkPathPage", "paths between two things") {
  @Field(() => Entity, { description: "Where the paths start." })
  from!: Entity;

  @Field(() => Entity, { description: "Where the paths end." })
  to!: Entity;

  @Field(() => Int, {
    description: "Steps up to which all was tried, fewer than asked for when that would have been too much: the list says nothing about longer paths.",
  })
  maxSteps!: number;
}
