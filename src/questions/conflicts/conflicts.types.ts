import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Concept, Entity } from "../../graph/references.types.js";
import { measureConnectionOf } from "../common/measure.types.js";
import { FigureClaim } from "../figures/figures.types.js";

/** How claims are known to contradict each other. */
export enum ConflictBasis {
  STATED = "STATED",
  COMPUTED = "COMPUTED",
}

registerEnumType(ConflictBasis, {
  name: "ConflictBasis",
  description: "How claims are known to contradict each other.",
  valuesConfig: {
    STATED: { description: "A dataset links them as contradicting (`CONFLICTS_WITH`)." },
    COMPUTED: { description: "Same subject, metric, unit, scope, date and status, but values that exclude each other. They may still count differently." },
  },
});

@ObjectType({ description: "Claims that cannot all be true. All are kept and nothing decides between them.", simpleResolvers: true })
export class Conflict {
  @Field(() => ID, { description: "Id of the conflict inside this answer: the ids of its claims, sorted." })
  id!: string;

  @Field(() => ConflictBasis, { description: "How they are known to contradict each other; `STATED` where both hold." })
  basis!: ConflictBasis;

  @Field(() => [Entity], { description: "What all claims are about." })
  about!: Entity[];

  @Field(() => String, { description: "What is measured, a slug of scheme `metric`." })
  metric!: string;

  @Field(() => Concept, { nullable: true, description: "The metric as a concept; null when the vocabulary lacks it." })
  metricConcept!: Concept | null;

  @Field(() => [FigureClaim], { description: "The claims, two or more, newest source first, each with its own sources." })
  claims!: FigureClaim[];

  @Field(() => String, { description: "On what they differ, and what may explain it (date, scope, way of counting), in Dutch." })
  explanation!: string;
}

@ObjectType({ description: "Where sources disagree. `kindsCounted` holds the metrics compared.", simpleResolvers: true })
export class ConflictConnection extends measureConnectionOf(Conflict, "ConflictPage", "claims that contradict each other") {
  @Field(() => Entity, { nullable: true, description: "What the claims had to be about; null for everything." })
  about!: Entity | null;
}
