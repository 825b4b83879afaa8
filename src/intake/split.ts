import { fold } from "../ingest/slug.js";
import { wordsOf } from "./text/words.js";

/** Fewest words that can hold a question of their own, and most places where a text is tried to be two. */
const FEWEST_WORDS = 4;
const MOST_SPLITS = 6;

/** The ways in which a text may be two questions, one behind the other: at the end of a sentence, or where somebody turns to something else. */
export function splitsOf(text: string, turns: readonly string[]): [first: string, second: string][] {
  const words = wordsOf(text);
  const leads = turns.map((turn) => fold(turn).split(" "));
  const places = words.flatMap(({ start }, i) => {
    const before = words[i - 1];
    if (!before || i < FEWEST_WORDS || words.length - i < FEWEST_WORDS) return [];
    const ends = /[.?!;\n]/.test(text.slice(before.end, start));
    const turn = leads.some((lead) => lead.every((word, n) => words[i + n]?.folded === word));
    return ends || turn ? [{ start, sure: turn ? 0 : 1 }] : [];
  });
  const kept = [...places].sort((a, b) => a.sure - b.sure || a.start - b.start).slice(0, MOST_SPLITS);
  return kept.map(({ start }) => [text.slice(0, start), text.slice(start)]);
}
