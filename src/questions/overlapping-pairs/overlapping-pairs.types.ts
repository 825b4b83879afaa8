import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Concept, Partnership, Party, Region } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Source } from "../common/source.types.js";

/** How two sets lie to each other. */
export enum Nesting {
  IDENTICAL = "IDENTICAL",
  CONTAINS = "CONTAINS",
  WITHIN = "WITHIN",
  CROSSING = "CROSSING",
  DISJOINT = "DISJOINT",
}

registerEnumType(Nesting, {
  name: "Nesting",
  description: "How the set of the first lies to the set of the second.",
  valuesConfig: {
    IDENTICAL: { description: "The same members." },
    CONTAINS: { description: "The first has all of the second, and more." },
    WITHIN: { description: "The second has all of the first, and more." },
    CROSSING: { description: "They share members, and each has others." },
    DISJOINT: { description: "They share none." },
  },
});

@ObjectType({ description: "What two sets have in common, in numbers.", simpleResolvers: true })
export class SetComparison {
  @Field(() => Int, { description: "Members of both." })
  shared!: number;

  @Field(() => Int, { description: "Members of the first only." })
  onlyFirst!: number;

  @Field(() => Int, { description: "Members of the second only." })
  onlySecond!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Jaccard index, 0 to 1: shared / (shared + onlyFirst + onlySecond); null when no member of either is known.",
  })
  jaccard!: number | null;

  @Field(() => Nesting, { nullable: true, description: "How they lie to each other; null when no member of the one or the other is known." })
  nesting!: Nesting | null;
}

@ObjectType({ description: "Two partnerships that share parties. Each pair appears once.", simpleResolvers: true })
export class OverlappingPair {
  @Field(() => ID, { description: "Id of the pair inside this answer: the ids of both, the lesser first." })
  id!: string;

  @Field(() => Partnership, { description: "The one whose id comes first." })
  first!: Partnership;

  @Field(() => Partnership, { description: "The other one." })
  second!: Partnership;

  @Field(() => SetComparison, { description: "Their gemeenten compared: those whose public body takes part." })
  gemeenten!: SetComparison;

  @Field(() => SetComparison, {
    description: "Their parties compared: all that take part, gemeenten included. A kind of party (`banken`) is never shared: it may be others.",
  })
  parties!: SetComparison;

  @Field(() => [Region], { description: "Gemeenten of both, by id." })
  sharedRegions!: Region[];

  @Field(() => [Party], { description: "Parties of both, by id." })
  sharedParties!: Party[];

  @Field(() => [Party], {
    description: "Kinds of party that both name, by id: whether they mean the same bodies, no source says, so these do not count as shared.",
  })
  sharedKinds!: Party[];

  @Field(() => [Concept], {
    description:
      "Themes of both, wider ones and those that their policy areas in a register match included; empty also when the sources state no theme of the one or the other.",
  })
  sharedThemes!: Concept[];

  @Field(() => [String], {
    description: "How the sources link the two themselves, as in the graph: PART_OF, MEMBER_OF, PRECEDED_BY, SUCCEEDED_BY; empty when they do not.",
  })
  links!: string[];

  @Field(() => Certainty, {
    description:
      "How sure it is that both exist and share this on the date asked for: the least certain of its facts. Who is only asked or meant to take part is at most possible.",
  })
  certainty!: Certainty;

  @Field(() => String, { description: "What they share and how they lie to each other, as a sentence in Dutch." })
  explanation!: string;

  @Field(() => [Source], { description: "Where the shared participations are stated." })
  sources!: Source[];
}

@ObjectType({ description: "Partnerships that double, the closest pair first.", simpleResolvers: true })
export class OverlappingPairConnection extends measureConnectionOf(OverlappingPair, "OverlappingPairPage", "pairs of partnerships that double") {
  @Field(() => Region, { nullable: true, description: "The region in which both of a pair must take part; null for the whole country." })
  within!: Region | null;

  @Field(() => Float, { description: "Least Jaccard index over parties of a pair in the list, 0 to 1." })
  minJaccard!: number;
}
