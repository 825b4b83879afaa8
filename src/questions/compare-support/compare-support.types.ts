import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Reference } from "../../graph/fill-in.js";
import { Concept, Region } from "../../graph/references.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { SupportOffer } from "../common/support.types.js";

@ObjectType({ description: "What one region has of one category, line and form.", simpleResolvers: true })
export class SupportCell {
  @Field(() => Region, { description: "The region." })
  region!: Reference;

  @Field(() => Int, { description: "Number of services that cover it, those that are only possible included; 0 means that none is known." })
  serviceCount!: number;

  @Field(() => Int, { description: "Number of services that certainly cover it on the date." })
  certainServiceCount!: number;

  @Field(() => Int, { description: "Number of different providers known." })
  providerCount!: number;

  @Field(() => [SupportOffer], { description: "The services, certain ones first, 10 at most." })
  offers!: SupportOffer[];
}

@ObjectType({ description: "One category of support in one line and form, region beside region.", simpleResolvers: true })
export class SupportComparison {
  @Field(() => ID, { description: "Id of the row inside this answer: the category, the line and the form." })
  id!: string;

  @Field(() => Concept, {
    nullable: true,
    description: "The category of support; null collects services without one. A service of two categories stands in both.",
  })
  category!: Reference | null;

  @Field(() => String, { nullable: true, description: "eerste or tweede (lijn); null collects services of which no line is stated." })
  line!: string | null;

  @Field(() => String, { nullable: true, description: "Form of support, a slug of scheme `form`; null collects services of which no form is stated." })
  form!: string | null;

  @Field(() => [SupportCell], { description: "One cell a region, in the order of the regions asked for; a region without services has a cell too." })
  cells!: SupportCell[];
}

@ObjectType({
  description:
    "Support of several regions side by side, by category, line and form. A category without any service has one row, its line and form null and its cells empty.",
  simpleResolvers: true,
})
export class SupportComparisonConnection extends measureConnectionOf(
  SupportComparison,
  "SupportComparisonPage",
  "categories of support, region beside region",
) {
  @Field(() => [Region], { description: "The regions compared, in the order asked for." })
  regions!: Reference[];
}
