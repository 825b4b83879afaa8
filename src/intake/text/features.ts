import type { Synonyms } from "./synonyms.js";
import type { Word } from "./words.js";

/** A kind of feature weighs as much as another, however many of it a text has. */
export const BLOCKS = ["stem", "pair", "letters", "meaning"] as const;
const STEM = 0;
const PAIR = 1;
const LETTERS = 2;
const MEANING = 3;

/** One feature of a text: what it is (a digest), of which kind, and by which words it is there. */
export interface Feature {
  key: number;
  block: number;
  count: number;
  words: number[];
}

/** Letters in a row that count as a feature: enough to see through typing errors, compounds and inflection. */
const SHORTEST = 4;
const LONGEST = 4;
/** Words of a text that are looked at. */
export const MOST_WORDS = 400;

/** The features of a text by which needs are told apart: stems, pairs of them, letters within words, and words that mean the same. */
export function featuresOf(words: readonly Word[], synonyms: Synonyms): Feature[] {
  const found = new Map<number, Feature>();
  const add = (block: number, name: string, ...at: number[]) => {
    const key = digestOf(block, name);
    const feature = found.get(key);
    if (!feature) found.set(key, { key, block, count: 1, words: at });
    else {
      feature.count += 1;
      feature.words.push(...at);
    }
  };
  const counted = words.slice(0, MOST_WORDS);
  for (const [i, { folded, stem }] of counted.entries()) {
    add(STEM, stem, i);
    const next = counted[i + 1];
    if (next) add(PAIR, `${stem} ${next.stem}`, i, i + 1);
    for (const meaning of synonyms.of(folded, stem, next?.folded)) add(MEANING, meaning, i);
    const spaced = ` ${/^\d+$/.test(folded) ? stem : folded.slice(0, 40)} `;
    for (let length = SHORTEST; length <= LONGEST; length++) {
      for (let from = 0; from + length <= spaced.length; from++) add(LETTERS, spaced.slice(from, from + length), i);
    }
  }
  return [...found.values()];
}

/** FNV-1a over 32 bits, with the block in front. */
function digestOf(block: number, name: string): number {
  let hash = (2_166_136_261 ^ block) >>> 0;
  hash = Math.imul(hash, 16_777_619);
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}
