import { fold } from "../ingest/slug.js";
import { keptFor } from "../kept-with.js";
import { listIn } from "../list-in.js";
import { wordsOf } from "./text/words.js";

/** Fewest words that can hold a question of their own, and most places where a text is tried to be two. */
const FEWEST_WORDS = 4;
const MOST_SPLITS = 8;

/** The ways in which a text may be two questions, one behind the other: where somebody turns to something else, at the end of a sentence, or at a comma. */
export function splitsOf(text: string, turns: readonly string[]): [first: string, second: string][] {
  const words = wordsOf(text);
  const leads = leadsOf(turns);
  const places = words.flatMap(({ start, folded }, i) => {
    const before = words[i - 1];
    if (!before || i < FEWEST_WORDS || words.length - i < FEWEST_WORDS) return [];
    const between = text.slice(before.end, start);
    const turn = leads.get(folded)?.some((lead) => lead.every((word, n) => words[i + n]?.folded === word));
    const sure = turn ? 0 : /[.?!;\n]/.test(between) ? 1 : /[,–]/.test(between) ? 2 : null;
    return sure === null ? [] : [{ start, sure }];
  });
  const kept = [...places].sort((a, b) => a.sure - b.sure || a.start - b.start).slice(0, MOST_SPLITS);
  return kept.map(({ start }) => [text.slice(0, start), text.slice(start)]);
}

/** The words by which somebody turns to something else, by the first of them. */
const leadsOf = keptFor((turns: readonly string[]) => {
  const leads = new Map<string, string[][]>();
  for (const lead of turns.map((turn) => fold(turn).split(" "))) listIn(leads, lead[0] ?? "").push(lead);
  return leads;
});
