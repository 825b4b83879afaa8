import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Region } from "../../graph/references.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Participation } from "../common/participation.types.js";

/** Why a gemeente has no congruence. */
export enum CongruenceUndefined {
  NO_ARRANGEMENTS = "NO_ARRANGEMENTS",
  NO_PARTNERS = "NO_PARTNERS",
}

registerEnumType(CongruenceUndefined, {
  name: "CongruenceUndefined",
  description: "Why a gemeente has no congruence.",
  valuesConfig: {
    NO_ARRANGEMENTS: { description: "It takes part in no arrangement of the chosen kinds or layers on the date: A(m) is empty." },
    NO_PARTNERS: { description: "No other gemeente takes part in any of its arrangements: P(m) is empty." },
  },
});

@ObjectType({ description: "One gemeente p that meets the gemeente m asked about in at least one arrangement: an element of P(m).", simpleResolvers: true })
export class CongruencePartner {
  @Field(() => ID, { description: "Id of the partner as a region, `GM` and four digits." })
  id!: string;

  @Field(() => Region, { description: "The partner: another gemeente that exists on the date." })
  region!: Region;

  @Field(() => Int, { description: "Number of arrangements they share: |A(m) ∩ A(p)|, at least 1." })
  sharedCount!: number;

  @Field(() => Float, { description: "Share of the arrangements of m in which p recurs: |A(m) ∩ A(p)| / |A(m)|, above 0, at most 1." })
  share!: number;

  @Field(() => [Entity], { description: "The arrangements they share: partnerships, or regions of the chosen layers." })
  shared!: Entity[];

  @Field(() => Boolean, { description: "True when a participation counted here names an abolished gemeente that this one succeeded; never with `DIRECT`." })
  carriedOver!: boolean;
}

@ObjectType({
  description:
    "How far the same partners recur over the arrangements of a gemeente. The list holds its partners, most shared arrangements first. The value equals sharedTotal / (arrangementCount × partnerCount), over all partners, not this page.",
  simpleResolvers: true,
})
export class CongruenceConnection extends measureConnectionOf(CongruencePartner, "CongruencePage", "partners of a gemeente") {
  @Field(() => Region, { description: "The gemeente m asked about." })
  region!: Region;

  @Field(() => Float, {
    nullable: true,
    description: "Congruence: the mean over p in P(m) of |A(m) ∩ A(p)| / |A(m)|, above 0, at most 1; null when A(m) or P(m) is empty.",
  })
  value!: number | null;

  @Field(() => CongruenceUndefined, { nullable: true, description: "Why the value is null; null when it is not." })
  undefinedBecause!: CongruenceUndefined | null;

  @Field(() => Int, { description: "Number of its arrangements: |A(m)|." })
  arrangementCount!: number;

  @Field(() => Int, { description: "Number of its partners: |P(m)|." })
  partnerCount!: number;

  @Field(() => Int, { description: "Sum of |A(m) ∩ A(p)| over all partners." })
  sharedTotal!: number;

  @Field(() => [Entity], { description: "Its arrangements A(m): partnerships, or regions of the chosen layers." })
  arrangements!: Entity[];

  @Field(() => [String], { description: "Region layers compared, as slugs of scheme `region-kind`; empty when partnerships were." })
  layers!: string[];

  @Field(() => Participation, { nullable: true, description: "How participations of abolished gemeenten were counted; null when layers were compared." })
  participation!: Participation | null;
}
