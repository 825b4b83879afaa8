import { Field, Float, ID, ObjectType } from "type-graphql";
import { Partnership, Region } from "../../graph/references.types.js";
import { MeasureDefinition, measureConnectionOf } from "../common/measure.types.js";

@ObjectType({ description: "One measure before and after; both are computed as the question of that measure computes it.", simpleResolvers: true })
export class MeasureChange {
  @Field(() => MeasureDefinition, { description: "The measure, with its unit." })
  definition!: MeasureDefinition;

  @Field(() => Float, { nullable: true, description: "Value as the graph is; null when it cannot be computed." })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: "Value after the removals and the merger; null when it can no longer be computed." })
  after!: number | null;

  @Field(() => Float, { nullable: true, description: "after − before; 0 when nothing changes; null when one of both is null." })
  difference!: number | null;

  @Field(() => String, { nullable: true, description: "Why a value is null, in Dutch; null when neither is." })
  reason!: string | null;
}

@ObjectType({ description: "What changes for one region.", simpleResolvers: true })
export class WhatIfRegion {
  @Field(() => ID, { description: "Id of the region." })
  id!: string;

  @Field(() => Region, { description: "The region." })
  region!: Region;

  @Field(() => [MeasureChange], { description: "The measures before and after, those that do not change included, always in the same order." })
  changes!: MeasureChange[];
}

@ObjectType({
  description:
    "What removing or merging partnerships would change: a computation, nothing is written. The list holds the regions touched: the region asked for, else the gemeenten that take part in a removed or merged partnership.",
  simpleResolvers: true,
})
export class WhatIfConnection extends measureConnectionOf(WhatIfRegion, "WhatIfPage", "regions that a change touches") {
  @Field(() => Region, { nullable: true, description: "The region asked for; null for all regions touched." })
  region!: Region | null;

  @Field(() => [Partnership], { description: "Partnerships taken away." })
  removed!: Partnership[];

  @Field(() => [Partnership], { description: "Partnerships counted as one, with the parties, gemeenten and themes of all; empty when none are merged." })
  merged!: Partnership[];

  @Field(() => [MeasureChange], { description: "The same measures over the whole country." })
  country!: MeasureChange[];
}
