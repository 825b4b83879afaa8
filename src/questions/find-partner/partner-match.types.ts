import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Reference } from "../../graph/fill-in.js";
import { Entity, Party, Region, Service } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { Source } from "../common/source.types.js";
import { EligibilityQuestion } from "./partners.types.js";

@ObjectType({ description: "A party that handles the need for this place, with the service it does so by.", simpleResolvers: true })
export class PartnerMatch {
  @Field(() => Int, { description: "Place in the ranking, from 1." })
  rank!: number;

  @Field(() => ID, { description: "Id of the need it handles: of a question with two needs this says which." })
  need!: string;

  @Field(() => Party, { description: "Who handles it." })
  partner!: Reference;

  @Field(() => String, { description: "Name of the partner." })
  name!: string;

  @Field(() => Party, {
    nullable: true,
    description: "The kind of party that the source names, when this one stands here for it: gemeenten; null when the source names the partner.",
  })
  standsFor!: Reference | null;

  @Field(() => [Party], { description: "Kinds of party that the source names as offering the same service." })
  alongside!: Reference[];

  @Field(() => Service, { description: "The service by which it does so." })
  service!: Reference & { name: string };

  @Field(() => String, { nullable: true, description: "eerste or tweede (lijn); null is not stated." })
  line!: string | null;

  @Field(() => [String], { description: "Forms of support, slugs of scheme `form`; empty is not stated." })
  forms!: string[];

  @Field(() => [String], { description: "Where to go in, slugs of scheme `entrance`; empty is not stated." })
  entrances!: string[];

  @Field(() => String, { nullable: true, description: "What it costs whom, in Dutch; null is not stated." })
  cost!: string | null;

  @Field(() => String, { nullable: true, description: "What happens next, in Dutch; null is not stated." })
  next!: string | null;

  @Field(() => String, { nullable: true, description: "How many it can serve, in Dutch; null is not stated." })
  capacity!: string | null;

  @Field(() => String, { nullable: true, description: "Phase of the programme in which it is given; null when it is in none." })
  phase!: string | null;

  @Field(() => Certainty, { description: "How sure it is that the service exists and serves this place on the date asked for." })
  certainty!: Certainty;

  @Field(() => Region, { nullable: true, description: "The area by which it serves this place; null when no place was asked for." })
  area!: Reference | null;

  @Field(() => Entity, { nullable: true, description: "Whose area that is: the service's own, its programme's, or the provider's." })
  areaOf!: Reference | null;

  @Field(() => [EligibilityQuestion], {
    description: "Conditions that the profile does not tell of, and what to ask; empty when it meets them all, or there are none.",
  })
  toAsk!: EligibilityQuestion[];

  @Field(() => [String], { description: "Why it ranks where it does, in Dutch, weightiest reason first." })
  reasons!: string[];

  @Field(() => [Source], { description: "Where the service is stated." })
  sources!: Source[];
}
