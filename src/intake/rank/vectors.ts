import { firstFrom } from "../../first-from.js";
import { BLOCKS, type Feature } from "../text/features.js";

/** A text as numbers: which features of the vocabulary it has, and how much of each. */
export interface SparseVector {
  indices: Uint32Array;
  values: Float32Array;
  /** By which words of the text each feature is there. */
  words: readonly (readonly number[])[];
}

/** The features that the examples share, in order of their digest, and how telling each is. */
export interface Vocabulary {
  keys: Uint32Array;
  idf: Float32Array;
}

/** What each kind of feature weighs beside the others: as far as held-out voices tell, see `npm run intake -- validate`. */
const WEIGHTS: Record<(typeof BLOCKS)[number], number> = { stem: 1, pair: 0.5, letters: 1, meaning: 0.1 };
const BLOCK_WEIGHTS = BLOCKS.map((block) => WEIGHTS[block]);
/** A feature of one example alone teaches nothing of others. */
const LEAST_EXAMPLES = 2;

/** The vocabulary of a set of examples. */
export function vocabularyOf(texts: readonly (readonly Feature[])[]): Vocabulary {
  const frequencies = new Map<number, number>();
  for (const features of texts) for (const { key } of features) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  const kept = [...frequencies].filter(([, count]) => count >= LEAST_EXAMPLES).sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(kept, ([key]) => key),
    idf: Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
  };
}

/** A text as numbers; each kind of feature has a length of its own, whatever the length of the text. */
export function vectorOf(features: readonly Feature[], { keys, idf }: Vocabulary): SparseVector {
  const known = features.flatMap((feature) => {
    const index = indexOf(keys, feature.key);
    return index < 0 ? [] : [{ feature, index, value: (1 + Math.log(feature.count)) * (idf[index] ?? 0) }];
  });
  const squares = new Float64Array(BLOCKS.length);
  for (const { feature, value } of known) squares[feature.block] = (squares[feature.block] ?? 0) + value * value;
  const scales = BLOCK_WEIGHTS.map((weight, block) => weight / Math.sqrt(squares[block] || 1));
  return {
    indices: Uint32Array.from(known, ({ index }) => index),
    values: Float32Array.from(known, ({ feature, value }) => value * (scales[feature.block] ?? 0)),
    words: known.map(({ feature }) => feature.words),
  };
}

function indexOf(keys: Uint32Array, key: number): number {
  const at = firstFrom(keys.length, (i) => (keys[i] as number) < key);
  return keys[at] === key ? at : -1;
}
