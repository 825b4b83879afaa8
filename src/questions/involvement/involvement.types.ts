import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Party } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { connectionOf } from "../common/connection.types.js";
import { Source } from "../common/source.types.js";

/** The part a party plays in a fact. */
export enum InvolvementKind {
  MEMBER = "MEMBER",
  HOST = "HOST",
  COVERAGE = "COVERAGE",
  PROVIDER = "PROVIDER",
  PAYER = "PAYER",
  RECIPIENT = "RECIPIENT",
  CHANNEL = "CHANNEL",
  SIGNATORY = "SIGNATORY",
  ASKER = "ASKER",
  REFERRER = "REFERRER",
  TARGET = "TARGET",
  MEASURED = "MEASURED",
}

registerEnumType(InvolvementKind, {
  name: "InvolvementKind",
  description: "The part a party plays in a fact.",
  valuesConfig: {
    MEMBER: { description: "It is in a partnership or programme." },
    HOST: { description: "Others are in it: one entry a member." },
    COVERAGE: { description: "It works in a region." },
    PROVIDER: { description: "It offers a service." },
    PAYER: { description: "It pays." },
    RECIPIENT: { description: "It receives money." },
    CHANNEL: { description: "Money runs through it." },
    SIGNATORY: { description: "It is a party to something agreed, asked or declined; its role says on which side." },
    ASKER: { description: "Its question is handed over." },
    REFERRER: { description: "It hands a question over." },
    TARGET: { description: "A question is handed to it." },
    MEASURED: { description: "A figure says something about it." },
  },
});

@ObjectType({ description: "One fact in which a party plays a part.", simpleResolvers: true })
export class InvolvementItem {
  @Field(() => ID, { description: "Id of the fact." })
  id!: string;

  @Field(() => InvolvementKind, { description: "The part the party plays." })
  as!: InvolvementKind;

  @Field(() => [String], { description: "Its roles, as slugs of scheme `role`; empty where the fact has none." })
  roles!: string[];

  @Field(() => String, { nullable: true, description: "Status of the fact: member, absent, agreed, wanted, granted, …" })
  status!: string | null;

  @Field(() => Certainty, { description: "How sure it is on the date asked for." })
  certainty!: Certainty;

  @Field(() => String, { nullable: true, description: "Start in EDTF; null is unknown." })
  since!: string | null;

  @Field(() => String, { nullable: true, description: "End in EDTF; `..` is no end; null is unknown." })
  until!: string | null;

  @Field(() => String, { description: "What the fact is about, by name." })
  name!: string;

  @Field(() => Entity, { description: "The fact itself: a Membership, Coverage, Service, Funding, AgreementParty, Referral or Figure." })
  fact!: Entity;

  @Field(() => [Entity], { description: "What or whom it connects the party with: the partnership, region, service, other parties, …" })
  with!: Entity[];

  @Field(() => [Source], { description: "Where the fact is stated." })
  sources!: Source[];
}

@ObjectType({ description: "Everything one party does.", simpleResolvers: true })
export class InvolvementConnection extends connectionOf(InvolvementItem, "InvolvementPage", "facts in which a party plays a part") {
  @Field(() => Party, { description: "The party asked about." })
  party!: Party;

  @Field(() => String, { description: "The date the answer holds for, ISO 8601." })
  asOf!: string;

  @Field(() => String, { nullable: true, description: "Why the list is empty, in Dutch; null when it is not." })
  explanation!: string | null;
}
