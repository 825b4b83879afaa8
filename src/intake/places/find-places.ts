import { type Word, wordsOf } from "../text/words.js";
import type { Gazetteer, NamedPlace } from "./gazetteer.js";
import { FORGIVES_ANYWHERE, FORGIVES_ONE, nearestTo } from "./nearest.js";
import { joinedFrom, Stretch } from "./stretch.js";

/** A place that a text names: the words, and what they may mean; more than one when the name is ambiguous. */
export interface PlaceFound {
  written: string;
  start: number;
  meant: readonly NamedPlace[];
  /** How clear it is that these words name a place, and that it is where the asker is. */
  certainty: number;
}

/** Most words of a name that is written nearly so. */
const MOST_NEAR = 3;

/** The places that a text names, where the asker most likely is first, then in their order. Some names count only where a place would stand. */
export function findPlaces(text: string, gazetteer: Gazetteer, isCommon: (word: string) => boolean): PlaceFound[] {
  const words = wordsOf(text);
  const found: PlaceFound[] = [];
  const ordinary = (word: Word) => isCommon(word.folded) || word.folded.length < 3;
  for (let i = 0; i < words.length; ) {
    if (!mayBegin(words.slice(i, i + MOST_NEAR), gazetteer, ordinary)) {
      i += 1;
      continue;
    }
    const stretches = stretchesAt(text, words, i, gazetteer);
    const exact = exactAt(stretches, gazetteer, isCommon);
    // "Oost" is a part of the country, and Oost Gelre a gemeente.
    const other = stretches.find(({ name, size }) => gazetteer.elsewhere.has(name) && size >= (exact?.stretch.size ?? 0));
    if (other) {
      i += other.size;
      continue;
    }
    const named = exact ?? nearAt(stretches, words, i, gazetteer, ordinary);
    if (named) found.push(placeOf(named, provincieBehind(text, words, i + named.stretch.size, gazetteer), gazetteer));
    i += named?.stretch.size ?? 1;
  }
  return found.sort((a, b) => b.certainty - a.certainty || a.start - b.start);
}

/** Whether a name may begin with these words: most words of a text are ordinary, and no name begins so. */
function mayBegin(words: readonly Word[], gazetteer: Gazetteer, ordinary: (word: Word) => boolean): boolean {
  return !words.every(ordinary) || gazetteer.begins(words.map(({ folded }) => folded));
}

/** Words that name a place, what they may mean, and how clear it is that they do, wherever they stand. */
interface Named {
  stretch: Stretch;
  meant: readonly NamedPlace[];
  clear: number;
}

/** What may be a name from the i-th word on, the longest first. */
function stretchesAt(text: string, words: readonly Word[], i: number, gazetteer: Gazetteer): Stretch[] {
  const begin = words.slice(i, i + MOST_NEAR).map(({ folded }) => folded);
  const most = joinedFrom(text, words, i, Math.max(gazetteer.mostWords(begin), MOST_NEAR));
  return Array.from({ length: most }, (_, shorter) => new Stretch(text, words, i, most - shorter, gazetteer));
}

function exactAt(stretches: readonly Stretch[], gazetteer: Gazetteer, isCommon: (word: string) => boolean): Named | null {
  for (const stretch of stretches) {
    const { name, size } = stretch;
    const meant = gazetteer.byName.get(name) ?? (size > 1 && name.length > FORGIVES_ANYWHERE ? gazetteer.spacedOtherwise(name) : undefined);
    if (!meant) continue;
    const ordinary = gazetteer.ordinary.has(name);
    if (ordinary && (stretch.abbreviation || stretch.greeted || !(stretch.placed || stretch.capital || stretch.alone))) continue;
    if (stretch.isSmall && gazetteer.cues.capital.has(name)) continue;
    // "In de wijk" is no village, and "te rijpen" none either.
    if (stretch.isSmall && (ordinary ? stretch.verbal || stretch.bare !== null : stretch.bare !== null && isCommon(stretch.bare))) continue;
    return { stretch, meant, clear: ordinary ? 0.7 : 1 };
  }
  return null;
}

/** What is written nearly so: one error in a word of some length, two in a long one; ordinary words are left alone. */
function nearAt(stretches: readonly Stretch[], words: readonly Word[], i: number, gazetteer: Gazetteer, ordinary: (word: Word) => boolean): Named | null {
  for (const stretch of stretches) {
    const { name, size } = stretch;
    if (size > MOST_NEAR || name.length < FORGIVES_ONE || name.length > 40) continue;
    if (words.slice(i, i + size).every(ordinary)) continue;
    if (/\d/.test(name) || stretch.greeted) continue;
    if (stretch.isSmall && (stretch.verbal || stretch.bare !== null)) continue;
    const meant = nearestTo(stretch, gazetteer);
    if (meant) return { stretch, meant, clear: 0.5 };
  }
  return null;
}

/** The provincie that is named right behind a place, in short, by a part of it or in brackets. */
function provincieBehind(text: string, words: readonly Word[], i: number, { provincies }: Gazetteer): string | undefined {
  const [before, next, second] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !next || !/^[\s(,/-]*$/.test(text.slice(before.end, next.start))) return undefined;
  return provincies.get(`${next.folded} ${second?.folded}`) ?? provincies.get(next.folded);
}

/** A provincie behind a name says which of several is meant. */
function placeOf({ stretch, meant, clear }: Named, provincie: string | undefined, gazetteer: Gazetteer): PlaceFound {
  const { name, written, start, placed, alone, passing, own } = stretch;
  const certainty = clear + (placed || alone ? 0.5 : 0) + (own ? 0.3 : 0) - (passing ? 1 : 0);
  return { written, start, meant: provincie ? gazetteer.within(provincie, name, meant) : meant, certainty };
}
