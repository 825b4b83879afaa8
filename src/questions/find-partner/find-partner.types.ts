import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Need, Region } from "../../graph/references.types.js";
import { NoWrongDoor } from "./no-wrong-door.types.js";
import { PartnerMatch } from "./partner-match.types.js";
import { ExcludedService } from "./partners.types.js";
import { ConfusedNeed, Elsewhere, NextQuestion, PlaceNamed } from "./understanding.types.js";

@ObjectType({ description: "A need that may stand behind the question.", simpleResolvers: true })
export class NeedCandidate {
  @Field(() => ID, { description: "Id of the need." })
  id!: string;

  @Field(() => String, { description: "Name of the need, in Dutch." })
  name!: string;

  @Field(() => Float, { description: "Probability, 0 to 1; 1 when the client named the need." })
  score!: number;

  @Field(() => String, { description: "Why this need, in Dutch." })
  reason!: string;

  @Field(() => [String], { description: "Words of the question that speak for it, most telling first; empty when the client named the need." })
  words!: string[];

  @Field(() => [String], { description: "Signals of it that the question shows, or that were answered with yes." })
  signals!: string[];

  @Field(() => [ConfusedNeed], { description: "Needs it is often taken for, and what tells them apart." })
  confusedWith!: ConfusedNeed[];

  @Field(() => Need, { description: "The need itself, to select further." })
  need!: Need;
}

@ObjectType({ description: "Which needs may stand behind a question, and who handles them here.", simpleResolvers: true })
export class FindPartnerAnswer {
  @Field(() => [NeedCandidate], { description: "Needs, most probable first." })
  needs!: NeedCandidate[];

  @Field(() => Region, { nullable: true, description: "The place asked for, or recognised in the question; null when there is none." })
  region!: Region | null;

  @Field(() => PlaceNamed, { nullable: true, description: "The place that the question names; null when it names none, or none in particular." })
  place!: PlaceNamed | null;

  @Field(() => [PlaceNamed], { description: "When the name in the question is that of more places: which. Ask which is meant, and send it as `region`." })
  placeCandidates!: PlaceNamed[];

  @Field(() => NextQuestion, { nullable: true, description: "What to ask next; null when one need is sure, or nothing is left to ask." })
  nextQuestion!: NextQuestion | null;

  @Field(() => Boolean, { description: "True when the question is none for this desk: then `needs` is empty." })
  offTopic!: boolean;

  @Field(() => Elsewhere, { nullable: true, description: "Whose question it is instead; null when it is for this desk." })
  elsewhere!: Elsewhere | null;

  @Field(() => String, { description: "The date the answer holds for, ISO 8601." })
  asOf!: string;

  @Field(() => [PartnerMatch], { description: "Partners for the first need, best first; of a question with two needs those of both, by turns." })
  partners!: PartnerMatch[];

  @Field(() => Int, { description: "Number of partners found, those beyond `first` included." })
  totalCount!: number;

  @Field(() => Boolean, { description: "True when the graph knows nobody who handles this need for this place: a white spot, or a gap in what was read." })
  whiteSpot!: boolean;

  @Field(() => [NoWrongDoor], {
    description: "Where to go instead, one entry a need of which nobody here is known to handle it; empty when somebody is, or no place is asked for.",
  })
  noWrongDoor!: NoWrongDoor[];

  @Field(() => [ExcludedService], {
    description: "Services for the need that are left out, with the reason: 20 at most; conditions first, then what ended or is missing.",
  })
  excluded!: ExcludedService[];

  @Field(() => Int, { description: "Number of services that are left out." })
  excludedCount!: number;

  @Field(() => String, { nullable: true, description: "What the list leaves open, in Dutch; null when nothing." })
  explanation!: string | null;
}

export { PartnerMatch };
