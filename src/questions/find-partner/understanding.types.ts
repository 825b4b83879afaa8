import { Field, Float, ID, InputType, ObjectType } from "type-graphql";
import { Region, Service } from "../../graph/references.types.js";

@InputType({ description: "What was learnt by asking back." })
export class SignalAnswer {
  @Field(() => String, { description: "The signal, as `nextQuestion.signal` gave it." })
  signal!: string;

  @Field(() => Boolean, { description: "Whether it holds for the entrepreneur." })
  yes!: boolean;
}

@ObjectType({ description: "A need that another is often taken for.", simpleResolvers: true })
export class ConfusedNeed {
  @Field(() => ID, { description: "Id of the other need." })
  id!: string;

  @Field(() => String, { description: "Its name, in Dutch." })
  name!: string;

  @Field(() => String, { description: "What tells the two apart, in Dutch." })
  because!: string;
}

@ObjectType({ description: "The one thing to ask next, because the answer best tells the probable needs apart.", simpleResolvers: true })
export class NextQuestion {
  @Field(() => String, { description: "The signal that is asked for: send it back in `answers`." })
  signal!: string;

  @Field(() => String, { description: "How to ask it, in Dutch." })
  text!: string;

  @Field(() => [ID], { description: "Ids of the needs that the answer tells apart, the one it would speak for first." })
  separates!: string[];
}

@ObjectType({ description: "A place that a question names, or may mean.", simpleResolvers: true })
export class PlaceNamed {
  @Field(() => String, { description: "As the question writes it." })
  text!: string;

  @Field(() => String, { description: "The name it is known by: of a former gemeente or a village that name." })
  name!: string;

  @Field(() => Region, { description: "The region of the graph that is meant." })
  region!: Region;

  @Field(() => Region, { nullable: true, description: "The gemeente it is or lies in; null of what is wider." })
  gemeente!: Region | null;
}

@ObjectType({ description: "Whose question it is, when it is none for this desk.", simpleResolvers: true })
export class Elsewhere {
  @Field(() => String, { description: "Slug of whose question it is: inwoner, werkzoekende, scholier-of-student, niemand, …" })
  audience!: string;

  @Field(() => String, { description: "The same, as it fits in a sentence, in Dutch." })
  name!: string;

  @Field(() => Float, { description: "Probability that it is no question for this desk, 0 to 1." })
  score!: number;

  @Field(() => String, { description: "What to tell the asker, in Dutch." })
  explanation!: string;

  @Field(() => [Service], { description: "Services that the graph knows for them, here first; at most five." })
  services!: Service[];
}
