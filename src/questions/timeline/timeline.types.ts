import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Source } from "../common/source.types.js";

/** What kind of fact an event belongs to. */
export enum TimelineKind {
  EXISTENCE = "EXISTENCE",
  SUCCESSION = "SUCCESSION",
  MEMBERSHIP = "MEMBERSHIP",
  COVERAGE = "COVERAGE",
  SERVICE = "SERVICE",
  FUNDING = "FUNDING",
  AGREEMENT = "AGREEMENT",
  REFERRAL = "REFERRAL",
  FIGURE = "FIGURE",
  OBSERVATION = "OBSERVATION",
}

registerEnumType(TimelineKind, {
  name: "TimelineKind",
  description: "What kind of fact an event belongs to.",
  valuesConfig: {
    EXISTENCE: { description: "The entity itself, or a phase of it." },
    SUCCESSION: { description: "It takes the place of another, or another (a later version included) takes its place." },
    MEMBERSHIP: { description: "A party in it, or it in a partnership or programme." },
    COVERAGE: { description: "It works in a region, or something works in this region." },
    SERVICE: { description: "A service it offers." },
    FUNDING: { description: "Money it pays, receives or passes on, or that is meant for it." },
    AGREEMENT: { description: "Something it agreed, or that was agreed about it." },
    REFERRAL: { description: "A hand-over it makes, receives or asks for." },
    FIGURE: { description: "The date a number about it holds for." },
    OBSERVATION: { description: "A source that was published then, or a register that was read then, describes it; neither a start nor an end." },
  },
});

/** Which end of a period an event is. */
export enum TimelineMoment {
  START = "START",
  END = "END",
  AT = "AT",
}

registerEnumType(TimelineMoment, {
  name: "TimelineMoment",
  description: "Which end of a period an event is.",
  valuesConfig: {
    START: { description: "The fact begins to hold." },
    END: { description: "The fact ceases to hold." },
    AT: { description: "It happens, or is observed, at that time; no period is stated." },
  },
});

@ObjectType({ description: "One dated event in the life of an entity.", simpleResolvers: true })
export class TimelineEvent {
  @Field(() => ID, { description: "Id of the event inside this answer: the fact and the moment." })
  id!: string;

  @Field(() => String, { description: "When, in EDTF as the source is precise: `2014`, `2014-05`, `2014~`." })
  date!: string;

  @Field(() => String, { description: "Earliest day it can mean, ISO 8601; the list is sorted by it." })
  earliest!: string;

  @Field(() => String, { description: "Latest day it can mean, ISO 8601." })
  latest!: string;

  @Field(() => TimelineKind, { description: "What kind of fact it belongs to." })
  kind!: TimelineKind;

  @Field(() => TimelineMoment, { description: "Whether the fact starts, ends or merely falls on it." })
  moment!: TimelineMoment;

  @Field(() => Certainty, {
    description:
      "How sure it is that it had happened on the date asked for: what was announced, wished for, inferred or is of a doubtful date is at most possible.",
  })
  certainty!: Certainty;

  @Field(() => String, { description: "What happened, as a sentence in Dutch." })
  explanation!: string;

  @Field(() => Entity, { description: "The fact dated: a Membership, Funding, Figure, …, or the entity itself." })
  fact!: Entity;

  @Field(() => [Entity], { description: "Others in it: the member, the partnership, the successor, …; empty when there are none." })
  with!: Entity[];

  @Field(() => [Source], { description: "Where the date is stated." })
  sources!: Source[];
}

@ObjectType({
  description: "What happened to an entity, and what is still to come, oldest first. `kindsCounted` holds the kinds of event looked for.",
  simpleResolvers: true,
})
export class TimelineConnection extends measureConnectionOf(TimelineEvent, "TimelinePage", "events in the life of an entity") {
  @Field(() => Entity, { description: "The entity asked about." })
  entity!: Entity;

  @Field(() => Int, {
    description: "Number of its facts of the kinds looked for that no source dates; they are not in the list, `completeness` says which they are.",
  })
  undatedCount!: number;
}
