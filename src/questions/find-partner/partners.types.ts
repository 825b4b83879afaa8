import { Field, Float, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { Service } from "../../graph/references.types.js";
import { Source } from "../common/source.types.js";

@InputType({ description: "What is known of the entrepreneur and the firm; leave out what is not." })
export class EntrepreneurProfile {
  @Field(() => Float, { nullable: true, description: "Number of employees; full-time equivalents where the source counts these." })
  employees?: number | null;

  @Field(() => Float, { nullable: true, description: "Age of the firm in years." })
  ageYears?: number | null;

  @Field(() => String, { nullable: true, description: "Sector: a slug of scheme `sector`." })
  sector?: string | null;

  @Field(() => String, { nullable: true, description: "Phase of the firm, in Dutch: start, groei, overdracht." })
  phase?: string | null;

  @Field(() => Float, { nullable: true, description: "Amount that it is about, in euro." })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: "Legal form of the firm, in Dutch: bv, eenmanszaak." })
  legalForm?: string | null;
}

@ObjectType({ description: "What must still be asked to know whether a service is open to this entrepreneur.", simpleResolvers: true })
export class EligibilityQuestion {
  @Field(() => String, { description: "The attribute of the condition, as in `Criterion.attribute`." })
  attribute!: string;

  @Field(() => String, { description: "The question, in Dutch." })
  question!: string;
}

/** Why a service for the need is not offered. */
export enum ExclusionReason {
  NOT_ELIGIBLE = "NOT_ELIGIBLE",
  ENDED = "ENDED",
  NOT_YET = "NOT_YET",
  ABSENT = "ABSENT",
  ELSEWHERE = "ELSEWHERE",
}

registerEnumType(ExclusionReason, {
  name: "ExclusionReason",
  description: "Why a service for the need is not among the partners.",
  valuesConfig: {
    NOT_ELIGIBLE: { description: "The profile does not meet one of its conditions." },
    ENDED: { description: "It, its programme or its provider had ended." },
    NOT_YET: { description: "It, its programme or its provider begins later." },
    ABSENT: { description: "A source says that it is missing here." },
    ELSEWHERE: { description: "It works in other areas only." },
  },
});

@ObjectType({ description: "A service for the need that is not offered here, now, or to this entrepreneur.", simpleResolvers: true })
export class ExcludedService {
  @Field(() => ID, { description: "Id of the service." })
  id!: string;

  @Field(() => ID, { description: "Id of the need it is for." })
  need!: string;

  @Field(() => Service, { description: "The service." })
  service!: Service;

  @Field(() => String, { description: "Name of the service." })
  name!: string;

  @Field(() => ExclusionReason, { description: "Why it is left out." })
  reason!: ExclusionReason;

  @Field(() => String, { description: "Why, in Dutch." })
  explanation!: string;

  @Field(() => [Source], { description: "Where the service is stated." })
  sources!: Source[];
}
