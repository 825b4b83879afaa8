import type { Word } from "../text/words.js";
import { comparable, type Gazetteer } from "./gazetteer.js";

/** A row of words that may be a name, with how it stands in the text. */
export interface Stretch {
  name: string;
  written: string;
  start: number;
  /** The name without its article; null of one that has none. */
  bare: string | null;
  /** Words it takes. */
  size: number;
  /** A word stands before it that places follow, or the text begins with it as notes do: "Ommen, drie kassen". */
  placed: boolean;
  /** A sentence of its own, as notes and questions end: "Wie helpt? Ommen". */
  alone: boolean;
  /** Nothing but what joins the words of a name stands between its words. */
  joined: boolean;
  /** It is the name of somebody who is greeted. */
  greeted: boolean;
  /** It is written in capitals throughout where the text is not: an abbreviation. */
  abbreviation: boolean;
  /** The word before it says that one goes there: little of where somebody is. */
  towards: boolean;
  /** The word before it stands before verbs too. */
  verbal: boolean;
  /** It begins with a capital, and no sentence does so there. */
  capital: boolean;
}

/** So many words of a text from the i-th on. */
export function stretchAt(text: string, words: readonly Word[], i: number, size: number, gazetteer: Gazetteer): Stretch {
  const [first, last] = [words[i] as Word, words[i + size - 1] as Word];
  const start = SHORTENED.has(first.folded) && /['’‘]$/.test(text.slice(0, first.start)) ? first.start - 1 : first.start;
  const written = text.slice(start, last.end);
  const before = words[i - 1];
  const between = before ? text.slice(before.end, start) : "";
  const follows = before !== undefined && /^\s+['"‘’(]?$/.test(between) ? before.folded : "";
  const isCapital = /^\p{Lu}/u.test(first.written);
  const heads = before === undefined && isCapital && /^\s*[,:]/.test(text.slice(last.end));
  const begins = before === undefined || /[.!?:\n"“]/.test(between);
  const ends = /^\s*([.!?\n]|$)/.test(text.slice(last.end));
  const shouted = text === text.toUpperCase();
  const name = comparable(written);
  return {
    name,
    bare: gazetteer.articles.has(name.split(" ", 1)[0] ?? "") && name.includes(" ") ? name.slice(name.indexOf(" ") + 1) : null,
    written,
    start,
    size,
    alone: isCapital && ends && (before === undefined || /[.!?\n]\s*$/.test(between)),
    joined: words.slice(i, i + size - 1).every((word, k) => joins(word, text.slice(word.end, words[i + k + 1]?.start))),
    greeted: /^\s+$/.test(between) && gazetteer.greetings.has(before?.folded ?? ""),
    abbreviation: written === written.toUpperCase() && !shouted,
    placed: heads || gazetteer.before.has(follows),
    towards: gazetteer.towards.has(follows),
    verbal: gazetteer.beforeVerbs.has(follows),
    capital: isCapital && !begins && !shouted,
  };
}

/** Words that stand for "des" and "het" in names. */
const SHORTENED = new Set(["s", "t"]);

/** A name goes on over a space, an apostrophe, a hyphen or a stroke; over a point behind what is short: St. Annaland. */
function joins({ folded }: Word, between: string): boolean {
  return /^[\s'’‘/-]+$/.test(between) || (folded.length <= 3 && /^\.\s?$/.test(between));
}

/** It is written without a capital. */
export const isSmall = ({ written }: Stretch): boolean => written === written.toLowerCase();
