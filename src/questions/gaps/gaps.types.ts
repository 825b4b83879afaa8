import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Concept, Need, Party, Region, Service } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Source } from "../common/source.types.js";

@ObjectType({ description: "One service as support in a place.", simpleResolvers: true })
export class SupportOffer {
  @Field(() => Service, { description: "The service." })
  service!: Service;

  @Field(() => [Party], { description: "Who offers it; empty when no source says." })
  providers!: Party[];

  @Field(() => String, { nullable: true, description: "eerste or tweede (lijn); null is not stated." })
  line!: string | null;

  @Field(() => String, { nullable: true, description: "Form of support, a slug of scheme `form`; null is not stated." })
  form!: string | null;

  @Field(() => Region, { nullable: true, description: "The area by which it serves the place; null when no source states its area." })
  area!: Region | null;

  @Field(() => Certainty, { description: "How sure it is that it exists and serves the place on the date asked for." })
  certainty!: Certainty;

  @Field(() => [Source], { description: "Where the service is stated." })
  sources!: Source[];
}

@ObjectType({
  description: "What another region has for the same need: an adjoining one, or one of the same kind in the same wider region.",
  simpleResolvers: true,
})
export class NeighbourSupport {
  @Field(() => Region, { description: "The other region." })
  region!: Region;

  @Field(() => [SupportOffer], { description: "Its services for the need, certain ones first; empty when the graph knows none there either." })
  offers!: SupportOffer[];
}

/** Why a need is a gap. */
export enum GapReason {
  STATED_ABSENT = "STATED_ABSENT",
  NOTHING_KNOWN = "NOTHING_KNOWN",
  ONLY_POSSIBLE = "ONLY_POSSIBLE",
  ONLY_WIDER = "ONLY_WIDER",
}

registerEnumType(GapReason, {
  name: "GapReason",
  description: "Why a need is a gap (white spot) in a region; the first that applies.",
  valuesConfig: {
    STATED_ABSENT: { description: "Known to be nothing: a source says that it is missing here." },
    NOTHING_KNOWN: { description: "No service for the need covers the region in what was read: a white spot, or a gap in the record." },
    ONLY_POSSIBLE: { description: "Services were observed on another date; none certainly exists on the date asked for." },
    ONLY_WIDER: { description: "Only services of a wider region or of the whole country cover it." },
  },
});

@ObjectType({ description: "A need that nobody, or nobody for certain, handles in the region.", simpleResolvers: true })
export class SupportGap {
  @Field(() => ID, { description: "Id of the need." })
  id!: string;

  @Field(() => Need, { description: "The need." })
  need!: Need;

  @Field(() => [Concept], { description: "Its categories of support (scheme `category`); empty when it has none." })
  categories!: Concept[];

  @Field(() => GapReason, { description: "Why it is a gap." })
  reason!: GapReason;

  @Field(() => String, { description: "The gap as a sentence, in Dutch." })
  explanation!: string;

  @Field(() => [SupportOffer], {
    description: "What there is all the same: possible services and those of wider regions, nearest scale first; empty when there is nothing.",
  })
  offers!: SupportOffer[];

  @Field(() => [NeighbourSupport], { description: "What the neighbours have; empty when no neighbour is known or the whole country was asked for." })
  neighbours!: NeighbourSupport[];

  @Field(() => [Source], { description: "Where its absence is stated; empty unless the reason is `STATED_ABSENT`." })
  sources!: Source[];
}

@ObjectType({ description: "White spots in the support of a region, by category, then need.", simpleResolvers: true })
export class SupportGapConnection extends measureConnectionOf(SupportGap, "SupportGapPage", "white spots in the support of a region") {
  @Field(() => Region, { nullable: true, description: "The region asked about; null for the whole country." })
  region!: Region | null;

  @Field(() => Concept, { nullable: true, description: "The category asked for; null for all." })
  category!: Concept | null;

  @Field(() => Int, { description: "Number of needs examined, gaps or not." })
  needCount!: number;
}
