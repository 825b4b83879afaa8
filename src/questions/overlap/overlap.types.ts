import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Party, Region } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { connectionOf } from "../common/connection.types.js";
import { Source } from "../common/source.types.js";

/** Why a thing touches a region; the order is that of how strong an explanation is, strongest first. */
export enum OverlapReason {
  PARTICIPANT = "PARTICIPANT",
  PROGRAMME = "PROGRAMME",
  COVERS = "COVERS",
  PAYS = "PAYS",
  PARTICIPANT_WITHIN = "PARTICIPANT_WITHIN",
  COVERS_NARROWER = "COVERS_NARROWER",
  COVERS_WIDER = "COVERS_WIDER",
  COVERS_PARTLY = "COVERS_PARTLY",
}

registerEnumType(OverlapReason, {
  name: "OverlapReason",
  description: "Why a thing touches a region, strongest explanation first.",
  valuesConfig: {
    PARTICIPANT: { description: "The public body of the region takes part in the partnership." },
    PROGRAMME: { description: "The public body of the region takes part in the programme." },
    COVERS: { description: "It works in exactly this region." },
    PAYS: { description: "The public body of the region pays for it." },
    PARTICIPANT_WITHIN: { description: "The public body of a region within this one takes part." },
    COVERS_NARROWER: { description: "It works in a region that lies in this one." },
    COVERS_WIDER: { description: "It works in a region that this one lies in." },
    COVERS_PARTLY: { description: "It works in a region that overlaps this one in part." },
  },
});

@ObjectType({ description: "One reason why a thing touches the region, with the fact that says so.", simpleResolvers: true })
export class OverlapVia {
  @Field(() => OverlapReason, { description: "The kind of reason." })
  reason!: OverlapReason;

  @Field(() => String, { description: "The reason as a sentence, in Dutch." })
  explanation!: string;

  @Field(() => Certainty, { description: "How sure it is on the date asked for." })
  certainty!: Certainty;

  @Field(() => Region, { nullable: true, description: "The region in which it works; null when the reason is a party." })
  region!: Region | null;

  @Field(() => Party, { nullable: true, description: "The public body that takes part or pays; null when the reason is a region." })
  party!: Party | null;

  @Field(() => Entity, { description: "The fact itself: a Membership, Coverage or Funding." })
  fact!: Entity;

  @Field(() => [String], { description: "Roles in it, as slugs of scheme `role` or `coverage-role`." })
  roles!: string[];

  @Field(() => String, { nullable: true, description: "Status of the fact: member, asked, intended, actief, gepland, …" })
  status!: string | null;

  @Field(() => String, { nullable: true, description: "Start in EDTF; null is unknown." })
  since!: string | null;

  @Field(() => String, { nullable: true, description: "End in EDTF; `..` is no end; null is unknown." })
  until!: string | null;

  @Field(() => Boolean, { description: "True when the public body takes part only because it took over from an abolished one that the source still names." })
  carriedOver!: boolean;

  @Field(() => [Source], { description: "Where the fact is stated." })
  sources!: Source[];
}

@ObjectType({ description: "One partnership, programme, organisation or service that touches the region.", simpleResolvers: true })
export class OverlapItem {
  @Field(() => ID, { description: "Id of the thing." })
  id!: string;

  @Field(() => String, { description: "Type of the thing: Partnership, Programme, Organisation, PartyKind or Service." })
  type!: string;

  @Field(() => String, { description: "Name of the thing." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Kind of the thing, a slug of the scheme for its type; a Service has none." })
  kind!: string | null;

  @Field(() => Certainty, { description: "The best certainty among its reasons." })
  certainty!: Certainty;

  @Field(() => [OverlapVia], { description: "Why it touches the region, best explanation first." })
  via!: OverlapVia[];

  @Field(() => [Source], { description: "Where the thing itself is described." })
  sources!: Source[];

  @Field(() => Entity, { description: "The thing itself, to select further." })
  thing!: Entity;
}

@ObjectType({ description: "All that touches a region on a date.", simpleResolvers: true })
export class OverlapConnection extends connectionOf(OverlapItem, "OverlapPage", "things that touch a region") {
  @Field(() => Region, { description: "The region asked about." })
  region!: Region;

  @Field(() => String, { description: "The date the answer holds for, ISO 8601." })
  asOf!: string;

  @Field(() => String, { nullable: true, description: "Why the list is empty, in Dutch; null when it is not." })
  explanation!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Number of things that otherwise fit and were left out because no source says what theme they have; null when no theme was asked for.",
  })
  withoutTheme!: number | null;
}
