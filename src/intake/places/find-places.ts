import { type Word, wordsOf } from "../text/words.js";
import type { Gazetteer, NamedPlace } from "./gazetteer.js";
import { FORGIVES_ANYWHERE, FORGIVES_ONE, nearestTo } from "./nearest.js";
import { isSmall, type Stretch, stretchAt } from "./stretch.js";

/** A place that a text names: the words, and what they may mean; more than one when the name is ambiguous. */
export interface PlaceFound {
  written: string;
  start: number;
  meant: readonly NamedPlace[];
  /** How clear it is that these words name a place. */
  certainty: number;
}

/** The places that a text names, clearest first, then in their order. Words that are also ordinary words count only where a place would stand. */
export function findPlaces(text: string, gazetteer: Gazetteer, isCommon: (word: string) => boolean): PlaceFound[] {
  const words = wordsOf(text);
  const found: PlaceFound[] = [];
  for (let i = 0; i < words.length; ) {
    const hit = exactAt(text, words, i, gazetteer, isCommon) ?? nearAt(text, words, i, gazetteer, isCommon);
    if (hit) found.push(hit.place);
    i += hit?.size ?? 1;
  }
  return found.sort((a, b) => b.certainty - a.certainty || a.start - b.start);
}

function exactAt(text: string, words: readonly Word[], i: number, gazetteer: Gazetteer, isCommon: (word: string) => boolean) {
  for (let size = Math.min(gazetteer.longest, words.length - i); size > 0; size--) {
    const stretch = stretchAt(text, words, i, size, gazetteer);
    const meant =
      gazetteer.byName.get(stretch.name) ?? (size > 1 && stretch.name.length > FORGIVES_ANYWHERE ? gazetteer.spacedOtherwise(stretch.name) : undefined);
    if (!meant || !stretch.joined) continue;
    const ordinary = gazetteer.ordinary.has(stretch.name);
    if (ordinary && (stretch.abbreviation || stretch.greeted || !(stretch.placed || stretch.capital || stretch.alone))) continue;
    if (isSmall(stretch) && gazetteer.capital.has(stretch.name)) continue;
    // "In de wijk" is no village, and "te rijpen" none either.
    if (isSmall(stretch) && (ordinary ? stretch.verbal || stretch.bare !== null : stretch.bare !== null && isCommon(stretch.bare))) continue;
    return { size, place: placeOf(stretch, provincieBehind(text, words, i + size, gazetteer), meant, ordinary ? 0.7 : 1) };
  }
  return null;
}

/** What is written nearly so: one error in a word of some length, two in a long one; ordinary words are left alone. */
function nearAt(text: string, words: readonly Word[], i: number, gazetteer: Gazetteer, isCommon: (word: string) => boolean) {
  for (const size of [3, 2, 1]) {
    if (i + size > words.length) continue;
    const stretch = stretchAt(text, words, i, size, gazetteer);
    if (stretch.name.length < FORGIVES_ONE || stretch.name.length > 40 || !stretch.joined || stretch.greeted) continue;
    if (
      words.slice(i, i + size).every(({ folded }) => isCommon(folded) || folded.length < 3) ||
      /\d/.test(stretch.name) ||
      gazetteer.elsewhere.has(stretch.name)
    )
      continue;
    if (isSmall(stretch) && (stretch.verbal || stretch.bare !== null)) continue;
    const place = nearestTo(stretch, gazetteer);
    if (place) return { size, place: placeOf(stretch, provincieBehind(text, words, i + size, gazetteer), place, 0.5) };
  }
  return null;
}

/** The provincie that is named right behind a place, in short or in brackets. */
function provincieBehind(text: string, words: readonly Word[], i: number, { provincies }: Gazetteer): string | undefined {
  const [before, next, second] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !next || !/^[\s(,/-]*$/.test(text.slice(before.end, next.start))) return undefined;
  return provincies.get(`${next.folded} ${second?.folded}`) ?? provincies.get(next.folded);
}

/** A provincie behind a name says which of several is meant. */
function placeOf({ written, start, placed, alone, towards }: Stretch, provincie: string | undefined, meant: readonly NamedPlace[], clear: number): PlaceFound {
  const there = provincie ? meant.filter(({ provincies }) => provincies.includes(provincie)) : [];
  return { written, start, meant: there.length > 0 ? there : meant, certainty: clear + ((placed && !towards) || alone ? 0.5 : 0) };
}
