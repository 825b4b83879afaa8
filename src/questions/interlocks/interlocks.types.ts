import { Field, ID, Int, ObjectType } from "type-graphql";
import { Party } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { Source } from "../common/source.types.js";

@ObjectType({ description: "One table (a partnership or programme) at which two parties sit together.", simpleResolvers: true })
export class SharedTable {
  @Field(() => Party, { description: "The partnership or programme." })
  table!: Party;

  @Field(() => [String], { description: "Roles of the party asked about, as slugs of scheme `role`; empty when none is stated." })
  roles!: string[];

  @Field(() => [String], { description: "Roles of the other party, as slugs of scheme `role`; empty when none is stated." })
  otherRoles!: string[];

  @Field(() => Boolean, { description: "True when one of the two sits there only in the place of a gemeente that was abolished." })
  carriedOver!: boolean;

  @Field(() => Certainty, { description: "How sure it is that both sit there on the date asked for: the less certain of the two memberships." })
  certainty!: Certainty;

  @Field(() => [Source], { description: "Where the two memberships are stated." })
  sources!: Source[];
}

@ObjectType({ description: "One party that sits with the party asked about.", simpleResolvers: true })
export class Interlock {
  @Field(() => ID, { description: "Id of the other party." })
  id!: string;

  @Field(() => Party, { description: "The other party." })
  party!: Party;

  @Field(() => Int, { description: "Number of tables they share, those that are only possible included." })
  tableCount!: number;

  @Field(() => Int, { description: "Number of tables they certainly share on the date." })
  certainTableCount!: number;

  @Field(() => [SharedTable], { description: "The tables they share, certain ones first." })
  tables!: SharedTable[];

  @Field(() => String, { description: "At which tables they sit together, as a sentence in Dutch." })
  explanation!: string;
}

@ObjectType({ description: "A party that is the only one to sit at both of two tables.", simpleResolvers: true })
export class LinkingPin {
  @Field(() => Party, { description: "The party that links them." })
  pin!: Party;

  @Field(() => Party, { description: "A table (partnership or programme) at which the party asked about sits." })
  table!: Party;

  @Field(() => Party, { description: "The other table; the party asked about sits there only when it is the linking pin itself." })
  otherTable!: Party;

  @Field(() => Certainty, {
    description: "How sure it is that the linking pin sits at both on the date asked for. That nobody else does is only as complete as the record.",
  })
  certainty!: Certainty;

  @Field(() => String, { description: "What it links, as a sentence in Dutch." })
  explanation!: string;

  @Field(() => [Source], { description: "Where its two memberships are stated." })
  sources!: Source[];
}

@ObjectType({ description: "Who sits with a party, at how many and which tables; most shared tables first.", simpleResolvers: true })
export class InterlockConnection extends measureConnectionOf(Interlock, "InterlockPage", "parties that sit with a party") {
  @Field(() => Party, { description: "The party asked about." })
  party!: Party;

  @Field(() => Int, { description: "Number of tables at which it sits itself, those where no other party is known included." })
  tableCount!: number;

  /** Read only when it is asked for: it takes a statement of its own. */
  @Field(() => Int, { description: "Number of linking pins, also of those beyond the first hundred." })
  linkingPinCount!: () => Promise<number>;

  @Field(() => [LinkingPin], {
    description: "The first hundred linking pins between its tables and others: the party itself first, then by name; each pair of tables once.",
  })
  linkingPins!: () => Promise<LinkingPin[]>;
}
