import { distance } from "fastest-levenshtein";
import type { QueryCombination } from "minisearch";

/** From this length on a word may hold an error, and from this length two. */
const FORGIVES_ONE = 4;
const FORGIVES_TWO = 10;

/** How many errors a word of its length may hold. */
export const mostErrors = (word: string): number => (word.length >= FORGIVES_TWO ? 2 : word.length >= FORGIVES_ONE ? 1 : 0);

/** A word as it may have been meant: begun; where it may hold errors also with these, or with two letters that changed places. */
export function written(word: string, errors: number): QueryCombination {
  const others = errors > 0 ? [{ queries: swapsOf(word), prefix: true, fuzzy: false as const }] : [];
  return { queries: [{ queries: [word], prefix: true, fuzzy: errors || false }, ...others], combineWith: "OR" };
}

/** Whether a word may be the one that was meant, likewise. */
export function fits(word: string, errors: number): (one: string) => boolean {
  const begins = [word, ...(errors > 0 ? swapsOf(word) : [])];
  return (one) => begins.some((begin) => one.startsWith(begin)) || (errors > 0 && distance(word, one) <= errors);
}

/** A word with two letters that changed places, wherever that may be. */
function swapsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(""));
}
