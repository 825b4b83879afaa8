import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Reference } from "../../graph/fill-in.js";
import { Concept, Need, Region } from "../../graph/references.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Source } from "../common/source.types.js";
import { NeighbourSupport, SupportOffer } from "../common/support.types.js";

/** Why a need is a gap. */
export enum GapReason {
  STATED_ABSENT = "STATED_ABSENT",
  NOTHING_KNOWN = "NOTHING_KNOWN",
  ONLY_POSSIBLE = "ONLY_POSSIBLE",
  ONLY_WIDER = "ONLY_WIDER",
  ONLY_PART = "ONLY_PART",
}

registerEnumType(GapReason, {
  name: "GapReason",
  description: "Why a need is a gap (white spot) in a region; the first that applies.",
  valuesConfig: {
    STATED_ABSENT: { description: "Known to be nothing: a source says that it is missing here." },
    NOTHING_KNOWN: { description: "No service for the need covers the region in what was read: a white spot, or a gap in the record." },
    ONLY_POSSIBLE: { description: "Services were observed on another date; none certainly exists on the date asked for." },
    ONLY_WIDER: { description: "Only services of a wider region or of the whole country cover it." },
    ONLY_PART: { description: "Only services of a part of the region are known." },
  },
});

@ObjectType({ description: "A need that nobody, or nobody for certain, handles in the region.", simpleResolvers: true })
export class SupportGap {
  @Field(() => ID, { description: "Id of the need." })
  id!: string;

  @Field(() => Need, { description: "The need." })
  need!: Reference;

  @Field(() => [Concept], { description: "Its categories of support (scheme `category`); empty when it has none." })
  categories!: Reference[];

  @Field(() => GapReason, { description: "Why it is a gap." })
  reason!: GapReason;

  @Field(() => String, { description: "The gap as a sentence, in Dutch." })
  explanation!: string;

  @Field(() => Int, { description: "Number of services that there are all the same: possible ones, those of wider regions or of a part." })
  serviceCount!: number;

  @Field(() => [SupportOffer], { description: "These services, certain ones first, then nearest first, 10 at most; empty when there is nothing." })
  offers!: SupportOffer[];

  @Field(() => [NeighbourSupport], { description: "What the neighbours have; empty when no neighbour is known or the whole country was asked for." })
  neighbours!: NeighbourSupport[];

  @Field(() => [Source], { description: "Where its absence is stated; empty unless the reason is `STATED_ABSENT`." })
  sources!: Source[];
}

@ObjectType({
  description: "White spots in the support of a region, by category, then need; a need of several categories stands in its first.",
  simpleResolvers: true,
})
export class SupportGapConnection extends measureConnectionOf(SupportGap, "SupportGapPage", "white spots in the support of a region") {
  @Field(() => Region, { nullable: true, description: "The region asked about; null for the whole country." })
  region!: Reference | null;

  @Field(() => Concept, { nullable: true, description: "The category asked for; null for all." })
  category!: Reference | null;

  @Field(() => Int, { description: "Number of needs examined, gaps or not." })
  needCount!: number;
}
