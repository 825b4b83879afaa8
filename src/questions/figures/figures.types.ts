import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Concept, Entity, Figure } from "../../graph/references.types.js";
import { connectionOf } from "../common/connection.types.js";
import { Source } from "../common/source.types.js";

@ObjectType({ description: "A number as a source states it: never corrected, converted or averaged.", simpleResolvers: true })
export class FigureClaim {
  @Field(() => ID, { description: "Id of the figure." })
  id!: string;

  @Field(() => String, { description: "What is claimed, in a short Dutch phrase." })
  name!: string;

  @Field(() => [Entity], { description: "What it says something about." })
  about!: Entity[];

  @Field(() => String, { description: "What is measured, a slug of scheme `metric`." })
  metric!: string;

  @Field(() => Concept, { nullable: true, description: "The metric as a concept; null when the vocabulary lacks it." })
  metricConcept!: Concept | null;

  @Field(() => Float, { nullable: true, description: "The value, in `unit`; null when the source gives bounds or words only." })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower bound, in `unit`; null when the source gives none." })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper bound, in `unit`; null when the source gives none." })
  max!: number | null;

  @Field(() => String, { nullable: true, description: "The value where it is no number, in Dutch; null when it is one." })
  text!: string | null;

  @Field(() => String, { description: "Unit of value and bounds, as the source counts." })
  unit!: string;

  @Field(() => String, { nullable: true, description: "What is counted, where the metric leaves it open, in Dutch; null is not stated." })
  scope!: string | null;

  @Field(() => String, { nullable: true, description: "Date or period it holds for, EDTF; null is not stated." })
  date!: string | null;

  @Field(() => String, { nullable: true, description: "target, result, estimate, hypothesis or count; null is not stated." })
  status!: string | null;

  @Field(() => String, { nullable: true, description: "How the source counted, in Dutch; null is not stated." })
  definition!: string | null;

  @Field(() => Int, { nullable: true, description: "Year in which a source last stated it; null when no source is dated." })
  year!: number | null;

  @Field(() => [Figure], { description: "Claims that contradict this one; empty when none is known. Nothing decides between them." })
  conflictsWith!: Figure[];

  @Field(() => Figure, { description: "The figure itself, to select further." })
  figure!: Figure;

  @Field(() => [Source], { description: "Where it is stated." })
  sources!: Source[];
}

@ObjectType({
  description: "Numbers that the sources state, by metric, then newest first: by the date each holds for, or else the one on which it was stated.",
  simpleResolvers: true,
})
export class FigureClaimConnection extends connectionOf(FigureClaim, "FigureClaimPage", "figures that sources state") {
  @Field(() => Entity, { nullable: true, description: "What they had to be about; null for everything." })
  about!: Entity | null;

  @Field(() => String, { nullable: true, description: "The metric asked for, a slug of scheme `metric`; null for all." })
  metric!: string | null;

  @Field(() => [String], { description: "Datasets the figures come from; empty when there are none." })
  datasets!: string[];

  @Field(() => String, { nullable: true, description: "Why the list is empty, in Dutch; null when it is not." })
  explanation!: string | null;
}
