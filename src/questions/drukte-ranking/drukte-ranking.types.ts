import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Region } from "../../graph/references.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Participation } from "../common/participation.types.js";
import { DrukteBy } from "./drukte-by.js";

@ObjectType({ description: "One region in the ranking.", simpleResolvers: true })
export class DrukteRankingRow {
  @Field(() => ID, { description: "Id of the region." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Place in the ranking, from 1; equal values share a place; null when the value is null." })
  rank!: number | null;

  @Field(() => Region, { description: "The region." })
  region!: Region;

  @Field(() => Float, {
    nullable: true,
    description: "Its value, in the definition's unit, possible partnerships included; null when it cannot be computed. Rows without a value come last.",
  })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: "The same over the certain partnerships only; null when that cannot be computed." })
  certainValue!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the value is null, in Dutch (inhabitants unknown, no partnership, no list of gemeenten); null when it is not.",
  })
  reason!: string | null;
}

@ObjectType({ description: "All regions of a kind compared, highest value first.", simpleResolvers: true })
export class DrukteRankingConnection extends measureConnectionOf(DrukteRankingRow, "DrukteRankingPage", "regions of a kind, ranked") {
  @Field(() => String, { description: "Kind of the regions, a slug of scheme `region-kind`." })
  kind!: string;

  @Field(() => DrukteBy, { description: "By what they are ranked." })
  by!: DrukteBy;

  @Field(() => Int, { description: "Number of regions of the kind that exist on the date." })
  regionCount!: number;

  @Field(() => Int, { description: "Number of regions without a value." })
  withoutValue!: number;

  @Field(() => Float, { nullable: true, description: "Unweighted mean over all regions with a value, not this page; null when there is none." })
  mean!: number | null;

  @Field(() => Participation, { description: "How participations of abolished gemeenten were counted." })
  participation!: Participation;
}
