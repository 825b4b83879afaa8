import { distance } from "fastest-levenshtein";
import { joined } from "../../ingest/slug.js";
import { wordsOf } from "./lucene.js";

/** Letters by which two inflections of a word are taken for the same. */
const STEM = 5;

/** What is looked for, made comparable once: each word, and all of them written as one. */
export interface Sought {
  words: readonly string[];
  joined: readonly string[];
  whole: string;
}

/** Makes the words of a text comparable with names. */
export function soughtBy(words: readonly string[]): Sought {
  return { words, joined: words.map(joined), whole: joined(words.join("")) };
}

/**
 * How like a name is to the words asked for, 0 to 1. The full-text index has a score of its own, but that shifts with
 * every entity that is added, and with it the pages of an answer.
 */
export function likeness(sought: Sought, names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => likenessTo(sought, name)));
}

function likenessTo({ joined: words, whole }: Sought, name: string): number {
  const own = wordsOf(name).map(joined);
  if (own.length === 0) return 0;
  const best = words.map((word) => Math.max(...own.map((one) => similar(word, one))));
  const average = best.reduce((sum, one) => sum + one, 0) / best.length;
  const covered = Math.min(1, words.length / own.length);
  // Written as one word or as two, a name is as like.
  return Math.max(0.8 * average + 0.2 * covered, 0.8 * similar(whole, joined(name)) + 0.2);
}

/** 1 for the same word, less for every letter that differs; a word that is begun differs by half of what is missing. */
function similar(asked: string, word: string): number {
  const differs = word.startsWith(asked) ? (word.length - asked.length) / 2 : distance(asked, word);
  return 1 - differs / Math.max(asked.length, word.length, 1);
}

/** Share of a text's words that are among those asked for, inflection aside, 0 to 1. */
export function density({ words }: Sought, text: string): number {
  const own = wordsOf(text, Number.POSITIVE_INFINITY);
  const meant = own.filter((word) => words.some((asked) => word.slice(0, STEM) === asked.slice(0, STEM)));
  return meant.length / Math.max(own.length, 1);
}
