import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Need, Programme, Question, Referral, Region, Route } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { connectionOf } from "../common/connection.types.js";
import { Source } from "../common/source.types.js";

/** Whether an entrepreneur gets through along a path. */
export enum ReferralPathState {
  WORKING = "WORKING",
  WANTED = "WANTED",
  BROKEN = "BROKEN",
}

registerEnumType(ReferralPathState, {
  name: "ReferralPathState",
  description: "Whether an entrepreneur gets through along a path: the state of its weakest hand-over.",
  valuesConfig: {
    WORKING: { description: "Every hand-over in it is usual or agreed." },
    WANTED: { description: "At least one hand-over is only wanted; none is worse." },
    BROKEN: { description: "At least one hand-over is missing, failed, discouraged or ended. Shown, not hidden: that is where it goes wrong." },
  },
});

/** What a step of a path is. */
export enum ReferralStepKind {
  HAND_OVER = "HAND_OVER",
  ASKS = "ASKS",
  INSTANCE_OF = "INSTANCE_OF",
  PROVIDES = "PROVIDES",
  PART_OF = "PART_OF",
}

registerEnumType(ReferralStepKind, {
  name: "ReferralStepKind",
  description: "What a step of a path is.",
  valuesConfig: {
    HAND_OVER: { description: "One party hands the question over to another, or to a programme or service." },
    ASKS: { description: "The one whose question it is, and who hands it over for them: how it came there, the source does not say." },
    INSTANCE_OF: { description: "The same party, named as a kind or as one of that kind (Rabobank, bank): nothing is handed over." },
    PROVIDES: { description: "The party reached offers the service that follows, or the service reached is offered by the party that follows." },
    PART_OF: { description: "From a programme, party or phase to what it is part of, or the reverse." },
  },
});

@ObjectType({ description: "One step on the way from an entrepreneur's door to the one who handles the question.", simpleResolvers: true })
export class ReferralPathStep {
  @Field(() => Int, { description: "Place in the path, from 1." })
  order!: number;

  @Field(() => ReferralStepKind, { description: "What the step is." })
  kind!: ReferralStepKind;

  @Field(() => Entity, { nullable: true, description: "Who hands over, or where the step starts; null when no source says." })
  from!: Entity | null;

  @Field(() => Entity, { nullable: true, description: "To whom or what; null when nobody is there, the missing link, or when the source does not say who." })
  to!: Entity | null;

  @Field(() => Referral, { nullable: true, description: "The hand-over; null for a step of another kind." })
  referral!: Referral | null;

  @Field(() => String, {
    nullable: true,
    description: "On the date asked for: usual, agreed, wanted, failed, discouraged, ended or missing; null for a step that is no hand-over.",
  })
  status!: string | null;

  @Field(() => Need, { nullable: true, description: "The need it is for; null is not stated, or no hand-over." })
  need!: Need | null;

  @Field(() => Question, { nullable: true, description: "The surface question it starts with; null is not stated, or no hand-over." })
  question!: Question | null;

  @Field(() => String, { nullable: true, description: "What sets it off, in Dutch; null is not stated, or no hand-over." })
  trigger!: string | null;

  @Field(() => String, { nullable: true, description: "Under which condition, in Dutch; null is not stated, or no hand-over." })
  condition!: string | null;

  @Field(() => Programme, { nullable: true, description: "Programme or phase it happens in; null is not stated, or none." })
  within!: Programme | null;

  @Field(() => Region, { nullable: true, description: "Where it happens; null is not stated, which does not mean everywhere." })
  region!: Region | null;

  @Field(() => Certainty, { description: "How sure it is on the date asked for that the step holds, with the status it has." })
  certainty!: Certainty;

  @Field(() => String, { description: "The step as a sentence, in Dutch." })
  explanation!: string;

  @Field(() => [Source], { description: "Where the step is stated." })
  sources!: Source[];
}

@ObjectType({ description: "One chain of hand-overs, complete or broken.", simpleResolvers: true })
export class ReferralPath {
  @Field(() => ID, { description: "Id of the path inside this answer: what its steps lead from and to, and by what, in order." })
  id!: string;

  @Field(() => ReferralPathState, { description: "Whether an entrepreneur gets through." })
  state!: ReferralPathState;

  @Field(() => Int, { description: "Number of hand-overs; steps of another kind do not count. 0: who it starts with offers what is asked for." })
  length!: number;

  @Field(() => Boolean, { description: "True when no path of the answer in the same state has fewer hand-overs; the others are alternatives." })
  shortest!: boolean;

  @Field(() => [ReferralPathStep], { description: "The steps, in order." })
  steps!: ReferralPathStep[];

  @Field(() => Route, {
    nullable: true,
    description: "The route that a source describes as this chain; null when the chain was put together from single hand-overs.",
  })
  route!: Route | null;

  @Field(() => Certainty, { description: "The certainty of its least certain step." })
  certainty!: Certainty;

  @Field(() => String, { description: "The path as a sentence, in Dutch; of a broken one also where it breaks." })
  explanation!: string;
}

@ObjectType({
  description: "Ways along which a question is handed over: working ones first, the shortest first among them, broken ones last.",
  simpleResolvers: true,
})
export class ReferralPathConnection extends connectionOf(ReferralPath, "ReferralPathPage", "chains of hand-overs") {
  @Field(() => Entity, { nullable: true, description: "Where the paths had to start; null for anywhere." })
  from!: Entity | null;

  @Field(() => Entity, { nullable: true, description: "Where the paths had to end: a party, programme or service; null for anywhere." })
  to!: Entity | null;

  @Field(() => Need, { nullable: true, description: "The need asked for; null for any." })
  need!: Need | null;

  @Field(() => Region, { nullable: true, description: "The region asked for; null for anywhere." })
  region!: Region | null;

  @Field(() => Int, {
    description: "Hand-overs up to which all was tried, fewer than asked for when that would have been too much: the list says nothing about longer paths.",
  })
  maxSteps!: number;

  @Field(() => [String], { description: "Datasets the paths rest on; empty when there are none." })
  datasets!: string[];

  @Field(() => String, { description: "The date the answer holds for, ISO 8601." })
  asOf!: string;

  @Field(() => String, {
    nullable: true,
    description: "What the list leaves open: why it is empty, that no source names a region, that longer paths were too many; null when nothing. In Dutch.",
  })
  explanation!: string | null;
}
