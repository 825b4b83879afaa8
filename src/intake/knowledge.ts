import { commonWords, withoutPlace } from "./language/common-words.js";
import type { PlacesFile, WordsFile } from "./language/format.js";
import type { Audience, Example, Language } from "./language/language.js";
import { audienceLabel } from "./rank/ranker.js";

/** What of a language is needed while serving, beside the ranker that learnt from its examples. */
export interface Knowledge {
  audiences: readonly Audience[];
  words: WordsFile;
  places: PlacesFile;
  /** How often words occur that are no places: what is common is no slip for a place's name. */
  common: Readonly<Record<string, number>>;
}

/** A name that ordinary text has this often counts as a place only where a place can stand. */
const ORDINARY_FROM = 2;

/** What serving needs of a language. */
export function knowledgeOf({ examples, audiences, words, places }: Language): Knowledge {
  return { audiences, words, places, common: Object.fromEntries([...commonWords(examples, places.before)].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Words that are ordinary enough to be no place by themselves. */
export function ordinaryWords({ common }: Knowledge): ReadonlySet<string> {
  return new Set(Object.keys(common).filter((word) => (common[word] ?? 0) >= ORDINARY_FROM));
}

/** What a ranker learns from an example: the message without its place, and the first need, or whose question it is. */
export function lessonOf({ text, needs: [need], audience, place }: Example): { text: string; label: string } {
  return { text: withoutPlace(text, place), label: need ?? audienceLabel(audience ?? "") };
}
