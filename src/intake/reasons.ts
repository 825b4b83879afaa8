import { keptFor } from "../kept-with.js";
import type { Intake } from "./intake.js";
import type { Knowledge } from "./knowledge.js";
import type { KnownNeed } from "./needs.js";
import { wordsOf } from "./text/words.js";

/** Most words that are given as a reason. */
const MOST_WORDS = 5;
/** Share of a signal's telling words that a text must have, to be said to show it. */
const SHOWN_FROM = 0.5;

/** The words of a text that speak for a label, most telling first, as they are written; words that say nothing by themselves are left out. */
export function tellingWords(text: string, label: string, { ranker, knowledge }: Intake): string[] {
  const words = wordsOf(text);
  const silent = new Set(knowledge.words.silent);
  const telling = ranker.weigh(text, label).flatMap(({ word, weight }) => {
    const found = words[word];
    return found && weight > 0 && found.folded.length > 2 && !silent.has(found.folded) ? [found.written.toLowerCase()] : [];
  });
  return [...new Set(telling)].slice(0, MOST_WORDS);
}

/** The signals of a need that a text shows in so many words. */
export function shownSignals(text: string, need: KnownNeed, { knowledge }: Intake): string[] {
  const stems = new Set(wordsOf(text).map(({ stem }) => stem));
  return tellingStems(need, knowledge.words).flatMap(({ signal, telling }) => {
    const shown = telling.filter((stem) => stems.has(stem)).length;
    return telling.length > 1 && shown >= 2 && shown / telling.length >= SHOWN_FROM ? [signal] : [];
  });
}

/** Each signal of a need, and the words in it that say something. */
const tellingStems = keptFor(({ signals }: KnownNeed, { silent }: Knowledge["words"]) => {
  const tellingOf = (signal: string) => wordsOf(signal).flatMap(({ folded, stem }) => (folded.length > 3 && !silent.includes(folded) ? [stem] : []));
  return signals.map((signal) => ({ signal, telling: [...new Set(tellingOf(signal))] }));
});
