import { Field, ID, ObjectType } from "type-graphql";
import { Concept, Entity } from "../../graph/references.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { FigureClaim } from "../figures/figures.types.js";

@ObjectType({
  description: "Claims that a reader of the sources marked as contradicting, each at least one of the others. All are kept and nothing decides between them.",
  simpleResolvers: true,
})
export class Conflict {
  @Field(() => ID, { description: "Id of the conflict inside this answer: the ids of its claims, sorted." })
  id!: string;

  @Field(() => [Entity], { description: "What all claims are about, by id; empty when each is about something else." })
  about!: Entity[];

  @Field(() => String, { description: "What is measured, a slug of scheme `metric`; when the claims differ in it, that of the one whose id comes first." })
  metric!: string;

  @Field(() => Concept, { nullable: true, description: "The metric as a concept; null when the vocabulary lacks it." })
  metricConcept!: Concept | null;

  @Field(() => [FigureClaim], {
    description: "The claims, two or more, newest source first, each with its own sources, year, definition and what it contradicts.",
  })
  claims!: FigureClaim[];

  @Field(() => String, { description: "On what they differ, and what may explain it (year, date, scope, way of counting), in Dutch." })
  explanation!: string;
}

@ObjectType({ description: "Where sources disagree. `kindsCounted` holds the metrics on which they do.", simpleResolvers: true })
export class ConflictConnection extends measureConnectionOf(Conflict, "ConflictPage", "claims that contradict each other") {
  @Field(() => Entity, { nullable: true, description: "What one of the claims had to be about; null for everything." })
  about!: Entity | null;
}
