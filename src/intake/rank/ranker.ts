import { keptFor } from "../../kept-with.js";

/** How probable each label is, in the order of `labels`; they add up to 1. */
export type Probabilities = Float64Array;

/** A word of a text, by its place in it, and how much it speaks for a label rather than for the others. */
export interface Weighed {
  word: number;
  weight: number;
}

/**
 * Tells which need stands behind a text, or whose question it is instead. A label is the id of a need, or
 * `audience:` and a slug. The same text always gets the same answer.
 */
export interface Ranker {
  readonly name: string;
  readonly labels: readonly string[];
  rank(text: string): Promise<Probabilities> | Probabilities;
  /** Which words speak for a label; none of a ranker that cannot tell. */
  weigh(text: string, label: string): Weighed[];
}

/** What makes a ranker out of examples: each a text and its label. */
export type Trainer = (texts: readonly string[], labels: readonly string[]) => Ranker | Promise<Ranker>;

/** The place of each label among those of a ranker. */
export const columnsOf = keptFor(({ labels }: Ranker): ReadonlyMap<string, number> => new Map(labels.map((label, column) => [label, column])));

/** The audiences among the labels of a ranker, each with its place. */
export const audiencesOf = keptFor(({ labels }: Ranker): readonly { slug: string; column: number }[] =>
  labels.flatMap((label, column) => {
    const slug = audienceOf(label);
    return slug === null ? [] : [{ slug, column }];
  }),
);

/** The label of whose question it is, when it is no entrepreneur's. */
export const audienceLabel = (slug: string): string => `audience:${slug}`;
/** The audience that a label stands for; null of a need. */
export const audienceOf = (label: string): string | null => (label.startsWith("audience:") ? label.slice("audience:".length) : null);
