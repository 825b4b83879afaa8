import { joined } from "../../ingest/slug.js";

/** Words of a text that count; more are left out. */
const MAX_WORDS = 12;
const MAX_WORD = 40;
/** From this length on a word may hold a typing error: one of six letters may have lost one. */
const FUZZY_FROM = 5;

/** The first words of a text, of letters and digits alone: nothing that Lucene treats specially is left. */
export function wordsOf(text: string, most: number = MAX_WORDS): string[] {
  return text
    .replace(/['’‘`´]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.slice(0, MAX_WORD))
    .slice(0, most);
}

/**
 * A query on names: the words joined to one (`food valley` finds `Foodvalley`), all words as they are, all words
 * begun, and all words with typing errors in the longer ones. Words are in small letters, so that
 * `and`, `or` and `not` are words too.
 */
export function nameQuery(words: readonly string[]): string {
  const all = (clause: (word: string) => string) => `(${words.map((word) => `+${clause(word)}`).join(" ")})`;
  const whole = joined(words.join(""));
  const alternatives = [`"${whole}"^12`, `${all((word) => `"${word}"`)}^6`, `${all((word) => (word.length > 1 ? `${word}*` : `"${word}"`))}^2`, all(fuzzy)];
  if (whole.length >= FUZZY_FROM) alternatives.push(`${whole}~1^2`);
  return alternatives.join(" OR ");
}

/** A query on texts: every word, inflection aside. */
export function textQuery(words: readonly string[]): string {
  return words.map((word) => `+"${word}"`).join(" ");
}

function fuzzy(word: string): string {
  if (word.length < FUZZY_FROM) return `"${word}"`;
  return `${word}~${word.length >= 9 ? 2 : 1}`;
}
