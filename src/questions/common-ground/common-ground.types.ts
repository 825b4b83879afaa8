import { Field, ObjectType } from "type-graphql";
import { Entity } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Source } from "../common/source.types.js";
import { ThingFound } from "../common/thing-found.types.js";

@ObjectType({ description: "How one of those asked about is linked with what they share.", simpleResolvers: true })
export class CommonGroundLink {
  @Field(() => Entity, { description: "The party or region asked about." })
  of!: Entity;

  @Field(() => String, {
    nullable: true,
    description: "Its part in the fact, as in the graph: PARTY, PAYER, TO, SIGNATORY, …; null when the relation itself says it.",
  })
  as!: string | null;

  @Field(() => String, {
    description:
      "The relation that leads to the thing, as in the graph: from the fact (MEMBER_OF, COVERAGE_OF, PAYER, …), or from itself (CONTAINS, PART_OF, …).",
  })
  predicate!: string;

  @Field(() => Boolean, { description: "Whether that relation runs to the thing: CONTAINS runs from it when the thing is the wider region." })
  outgoing!: boolean;

  @Field(() => String, { nullable: true, description: "Status of the fact: member, asked, agreed, wanted, …; null where it has none." })
  status!: string | null;

  @Field(() => Entity, { nullable: true, description: "The fact that links them: a Membership, Coverage, Funding, …; null when the relation itself says it." })
  fact!: Entity | null;

  @Field(() => Certainty, { description: "How sure the link is on the date asked for; what is only asked for, planned or wanted is at most possible." })
  certainty!: Certainty;

  @Field(() => [Source], { description: "Where the link is stated." })
  sources!: Source[];
}

@ObjectType({ description: "One thing that all those asked about are linked with, and none of those excluded.", simpleResolvers: true })
export class CommonGroundItem extends ThingFound {
  @Field(() => Certainty, {
    description: "How sure it is that all share it on the date asked for: of each party or region the best link, of these the least certain.",
  })
  certainty!: Certainty;

  @Field(() => [CommonGroundLink], {
    description: "How each of them is linked with it, in the order of the ids asked for; by more than one link where the sources state more.",
  })
  links!: CommonGroundLink[];

  @Field(() => String, { description: "What they share, as a sentence in Dutch." })
  explanation!: string;

  @Field(() => Entity, { description: "The thing itself, to select further." })
  thing!: Entity;

  @Field(() => [Source], { description: "Where the thing itself is described." })
  sources!: Source[];
}

@ObjectType({
  description: "What several parties or regions share and others lack. That the others lack it is only as sure as the record is complete.",
  simpleResolvers: true,
})
export class CommonGroundConnection extends measureConnectionOf(CommonGroundItem, "CommonGroundPage", "things that several parties or regions share") {
  @Field(() => [Entity], { description: "The parties or regions that share, in the order of the ids asked for." })
  of!: Entity[];

  @Field(() => [Entity], { description: "The parties or regions that lack it; empty when none was given." })
  without!: Entity[];
}
