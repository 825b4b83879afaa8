import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Reference } from "../../graph/fill-in.js";
import { Concept, Need, Region } from "../../graph/references.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { NeighbourSupport, SupportOffer } from "../common/support.types.js";

@ObjectType({
  description: "Two or more services that do the same for the same need in the same place: crowding, though some of it may be wanted.",
  simpleResolvers: true,
})
export class DuplicateSupport {
  @Field(() => ID, { description: "Id of the group inside this answer: the need, the line and the form, and of the whole country its first service." })
  id!: string;

  @Field(() => Need, { description: "The need they all serve." })
  need!: Reference;

  @Field(() => [Concept], { description: "Categories of support of the need (scheme `category`); empty when it has none." })
  categories!: Reference[];

  @Field(() => String, { nullable: true, description: "eerste or tweede (lijn), the same for all; null is not stated of any." })
  line!: string | null;

  @Field(() => String, { nullable: true, description: "Form of support, a slug of scheme `form`, the same for all; null is not stated of any." })
  form!: string | null;

  @Field(() => Int, { description: "Number of services, two or more, those that are only possible included." })
  serviceCount!: number;

  @Field(() => Int, { description: "Number of services that certainly serve the region on the date; below 2 the doubling is only possible." })
  certainServiceCount!: number;

  @Field(() => Int, { description: "Number of different providers known, as they are at this place; 1 when one party offers all of them." })
  providerCount!: number;

  @Field(() => [SupportOffer], { description: "The services, certain ones first, 20 at most." })
  offers!: SupportOffer[];

  @Field(() => [NeighbourSupport], {
    description: "What the neighbours have of the same; empty when no neighbour is known or the whole country was asked for.",
  })
  neighbours!: NeighbourSupport[];

  @Field(() => String, { description: "What doubles and in what the services differ (area, audience, eligibility), in Dutch." })
  explanation!: string;
}

@ObjectType({ description: "Where support doubles in a region, most services first.", simpleResolvers: true })
export class DuplicateSupportConnection extends measureConnectionOf(DuplicateSupport, "DuplicateSupportPage", "groups of services that double") {
  @Field(() => Region, { nullable: true, description: "The region asked about; null for the whole country, where services double when their areas overlap." })
  region!: Reference | null;

  @Field(() => Concept, { nullable: true, description: "The category asked for; null for all." })
  category!: Reference | null;
}
