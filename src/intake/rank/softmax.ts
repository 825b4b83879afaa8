import type { Probabilities } from "./ranker.js";

/** What a label is worth by each feature: a row a feature, a column a label, and what a label is worth by itself. */
export interface Softmax {
  labels: readonly string[];
  weights: Float32Array;
  bias: Float32Array;
}

/** A text as numbers, as far as this model cares. */
interface Vector {
  indices: Uint32Array;
  values: Float32Array;
}

/** How long and how boldly is learnt; chosen on held-out voices. */
export interface Learning {
  rounds: number;
  rate: number;
}
export const LEARNING: Learning = { rounds: 10, rate: 1.5 };
/** A label that is this little wrong of a text learns nothing from it. */
const WORTH_LEARNING = 0.003;

/**
 * Multinomial logistic regression by stochastic gradient descent. The order of the examples is shuffled by a fixed
 * series, so the same examples give the same model. `targets` are columns of `labels`, each example's own.
 */
export function train(
  vectors: readonly Vector[],
  targets: readonly number[],
  labels: readonly string[],
  features: number,
  { rounds, rate }: Learning = LEARNING,
): Softmax {
  const model: Softmax = { labels, weights: new Float32Array(features * labels.length), bias: new Float32Array(labels.length) };
  const order = vectors.map((_, i) => i);
  const random = series(7);
  const scores = new Float64Array(labels.length);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const step = rate / (1 + (3 * round) / rounds);
    for (const i of order) {
      const vector = vectors[i];
      if (vector) learn(model, vector, targets[i] ?? 0, scores, step);
    }
  }
  return model;
}

function learn({ weights, bias, labels }: Softmax, vector: Vector, target: number, scores: Float64Array, step: number): void {
  const columns = labels.length;
  toProbabilities(score({ weights, bias, labels }, vector, scores), 1);
  scores[target] = (scores[target] as number) - 1;
  // Most labels are out of the question for a text, and have next to nothing to learn from it.
  const wrong = [...scores.keys()].filter((c) => Math.abs(scores[c] as number) > WORTH_LEARNING);
  const { indices, values } = vector;
  for (const c of wrong) {
    const error = step * (scores[c] as number);
    for (let f = 0; f < indices.length; f++) {
      const at = (indices[f] as number) * columns + c;
      weights[at] = (weights[at] as number) - error * (values[f] as number);
    }
    bias[c] = (bias[c] as number) - 0.1 * error;
  }
}

/** Fills `scores` with what each label is worth for a text. */
export function score({ weights, bias, labels }: Softmax, { indices, values }: Vector, scores: Float64Array): Float64Array {
  const columns = labels.length;
  scores.set(bias);
  for (let f = 0; f < indices.length; f++) {
    const row = (indices[f] as number) * columns;
    const value = values[f] as number;
    for (let c = 0; c < columns; c++) scores[c] = (scores[c] as number) + value * (weights[row + c] as number);
  }
  return scores;
}

/** Makes probabilities of scores, in place. A higher temperature makes them less outspoken. */
export function toProbabilities(scores: Float64Array, temperature: number): Probabilities {
  let highest = Number.NEGATIVE_INFINITY;
  for (const one of scores) highest = Math.max(highest, one);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const value = Math.exp(((scores[c] as number) - highest) / temperature);
    scores[c] = value;
    sum += value;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum;
  return scores;
}

/** A fixed series of numbers from 0 to 1 (mulberry32). */
function series(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}
