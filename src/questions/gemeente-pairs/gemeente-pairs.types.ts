import { Field, ID, Int, ObjectType } from "type-graphql";
import { Entity, Region } from "../../graph/references.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Participation } from "../common/participation.types.js";

@ObjectType({ description: "Two gemeenten that meet at tables. Each pair appears once.", simpleResolvers: true })
export class GemeentePair {
  @Field(() => ID, { description: "Id of the pair inside this answer: the ids of both, the lesser first." })
  id!: string;

  @Field(() => Region, { description: "The one whose id comes first." })
  first!: Region;

  @Field(() => Region, { description: "The other one." })
  second!: Region;

  @Field(() => Int, { description: "Number of tables at which both sit, those that are only possible included." })
  sharedCount!: number;

  @Field(() => Int, { description: "Number of tables at which both certainly sit on the date." })
  certainCount!: number;

  @Field(() => [Entity], { description: "The tables at which both sit: partnerships." })
  shared!: Entity[];
}

@ObjectType({ description: "Pairs of gemeenten that meet, who meet at most tables first.", simpleResolvers: true })
export class GemeentePairConnection extends measureConnectionOf(GemeentePair, "GemeentePairPage", "pairs of gemeenten that meet") {
  @Field(() => Region, { nullable: true, description: "The region in which both lie; null for the whole country." })
  within!: Region | null;

  @Field(() => Int, { description: "Least number of tables at which both of a pair sit." })
  minShared!: number;

  @Field(() => Participation, { description: "How participations of abolished gemeenten were counted." })
  participation!: Participation;
}
