import { Field, Int, ObjectType } from "type-graphql";
import type { Reference } from "../../graph/fill-in.js";
import { Party, Region, Service } from "../../graph/references.types.js";
import { Certainty } from "./certainty.types.js";
import { Source } from "./source.types.js";

@ObjectType({ description: "One service as support in a place.", simpleResolvers: true })
export class SupportOffer {
  @Field(() => Service, { description: "The service." })
  service!: Reference;

  @Field(() => [Party], { description: "Who offers it; empty when no source says." })
  providers!: Reference[];

  @Field(() => String, { nullable: true, description: "eerste or tweede (lijn); null is not stated." })
  line!: string | null;

  @Field(() => [String], { description: "Forms of support, slugs of scheme `form`; empty is not stated." })
  forms!: string[];

  @Field(() => Region, { nullable: true, description: "The area by which it serves the place; null when no source states its area." })
  area!: Reference | null;

  @Field(() => Int, {
    nullable: true,
    description: "Steps from the place up to that area: 0 is the place itself, -1 a part of it; null when no place was asked for, or its area is not stated.",
  })
  distance!: number | null;

  @Field(() => Certainty, { description: "How sure it is that it exists and serves the place on the date asked for." })
  certainty!: Certainty;

  @Field(() => [Source], { description: "Where the service is stated." })
  sources!: Source[];
}

@ObjectType({
  description: "What another region has for the same that this one lacks: one of the nearest of the same kind in a region that holds both.",
  simpleResolvers: true,
})
export class NeighbourSupport {
  @Field(() => Region, { description: "The other region." })
  region!: Reference;

  @Field(() => Int, { description: "Number of its services for the same, those that reach the place asked for left out." })
  serviceCount!: number;

  @Field(() => [SupportOffer], { description: "These services, certain ones first, 5 at most; empty when the graph knows none there either." })
  offers!: SupportOffer[];
}
