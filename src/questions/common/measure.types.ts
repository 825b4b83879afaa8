import type { ClassType } from "type-graphql";
import { Field, Int, InterfaceType, ObjectType } from "type-graphql";
import type { ConnectionOf } from "./connection.types.js";
import { connectionOf } from "./connection.types.js";

@ObjectType({
  description: "What a measure means, so that its figures can be cited and computed again; the same text stands in `docs/measures.md`.",
  simpleResolvers: true,
})
export class MeasureDefinition {
  @Field(() => String, { description: "Stable slug of the definition, such as `congruence`. No id of an entity: `node` does not know it." })
  id!: string;

  @Field(() => String, { description: "Name of the measure, in Dutch." })
  name!: string;

  @Field(() => String, { description: "How it is computed: its sets and its formula, in Dutch with mathematical notation." })
  formula!: string;

  @Field(() => String, {
    nullable: true,
    description: "Unit of its value, in Dutch: `verbanden`, `verbanden per 10.000 inwoners`, …; null for a share or a Jaccard index (0 to 1) and for a list.",
  })
  unit!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Scheme of the slugs in `kindsCounted`: `partnership-kind`, `region-kind`, `form`, …, or several with commas between; null where they are values of an enum or names of relations.",
  })
  kindScheme!: string | null;

  @Field(() => String, { description: "Where the definition comes from: a publication, or this project, in Dutch." })
  source!: string;

  @Field(() => [String], { description: "What it does not measure and where it misleads, in Dutch, one sentence each; empty when nothing is known." })
  caveats!: string[];
}

@InterfaceType({ description: "An answer that follows from a definition: what was counted, from which data, for which date." })
export abstract class MeasureAnswer {
  @Field(() => MeasureDefinition, { description: "The definition it follows." })
  definition!: MeasureDefinition;

  @Field(() => [String], {
    description:
      "Kinds that count, as slugs of the definition's `kindScheme`: those asked for, else all that the selection holds; empty when it holds nothing.",
  })
  kindsCounted!: string[];

  @Field(() => [String], { description: "Datasets (documents, registers) that the answer rests on; empty when it rests on nothing." })
  datasets!: string[];

  @Field(() => String, { description: "The date the answer holds for, ISO 8601." })
  asOf!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "How complete the record is on that date, in Dutch: a past date misses what ended before recording began; null when nothing is known to be missing.",
  })
  completeness!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the answer is empty or its value null, in Dutch: nothing known, or known to be nothing; null when it is neither.",
  })
  explanation!: string | null;
}

@ObjectType({ description: "How many there are of one concept of a vocabulary.", simpleResolvers: true })
export class Tally {
  @Field(() => String, { nullable: true, description: "Slug of the concept; null collects those of which the sources state none." })
  slug!: string | null;

  @Field(() => String, { description: "Label of the concept, in Dutch; `onbekend` where the slug is null." })
  name!: string;

  @Field(() => Int, { description: "How many, those that are only possibly there on the date included." })
  count!: number;

  @Field(() => Int, { description: "How many of them are certainly there on the date." })
  certain!: number;
}

/** Makes the connection class of a measure: a page of entries (see `connectionOf`) that is a `MeasureAnswer` as well. */
export function measureConnectionOf<Node extends object>(node: ClassType<Node>, name: string, what: string): ClassType<ConnectionOf<Node> & MeasureAnswer> {
  @ObjectType(`${name}Measure`, { description: `A page of ${what}, with its definition.`, implements: MeasureAnswer, simpleResolvers: true })
  class MeasureConnection extends connectionOf(node, name, what) implements MeasureAnswer {
    definition!: MeasureDefinition;
    kindsCounted!: string[];
    datasets!: string[];
    asOf!: string;
    completeness!: string | null;
    explanation!: string | null;
  }
  return MeasureConnection;
}
