import { distance } from "fastest-levenshtein";
import { type Word, wordsOf } from "../text/words.js";
import { comparable, type Gazetteer, type NamedPlace } from "./gazetteer.js";

/** A place that a text names: the words, and what they may mean; more than one when the name is ambiguous. */
export interface PlaceFound {
  written: string;
  start: number;
  meant: readonly NamedPlace[];
  /** How clear it is that these words name a place. */
  certainty: number;
}

/** Shortest word in which a typing error is forgiven, in which two are, and in which one is where nothing says that a place follows. */
const FORGIVES_ONE = 5;
const FORGIVES_TWO = 9;
const FORGIVES_ANYWHERE = 8;

const ARTICLE = /^(de|het|den|t) /;

/** A row of words that may be a name, with how it stands in the text. */
interface Stretch {
  name: string;
  written: string;
  start: number;
  /** Words it takes. */
  size: number;
  /** A word stands before it that places follow, or the text begins with it as notes do: "Ommen, drie kassen". */
  placed: boolean;
  /** The word before it says that one goes there: little of where somebody is. */
  towards: boolean;
  /** The word before it stands before verbs too. */
  verbal: boolean;
  /** It begins with a capital, and no sentence does so there. */
  capital: boolean;
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
    const meant = gazetteer.byName.get(stretch.name);
    if (!meant) continue;
    const ordinary = gazetteer.ordinary.has(stretch.name);
    if (ordinary && !stretch.placed && !stretch.capital) continue;
    // "In de wijk" is no village, and "te rijpen" none either.
    if (isSmall(stretch) && (isArticled(stretch, isCommon) || (ordinary && (stretch.verbal || ARTICLE.test(stretch.name))))) continue;
    return { size, place: placeOf(stretch, provincieBehind(text, words, i + size, gazetteer), meant, ordinary ? 0.7 : 1) };
  }
  return null;
}

/** What is written nearly so: one error in a word of some length, two in a long one; ordinary words are left alone. */
function nearAt(text: string, words: readonly Word[], i: number, gazetteer: Gazetteer, isCommon: (word: string) => boolean) {
  for (const size of [3, 2, 1]) {
    if (i + size > words.length) continue;
    const stretch = stretchAt(text, words, i, size, gazetteer);
    if (stretch.name.length < FORGIVES_ONE || stretch.name.length > 40) continue;
    if (
      words.slice(i, i + size).every(({ folded }) => isCommon(folded) || folded.length < 3) ||
      /\d/.test(stretch.name) ||
      gazetteer.elsewhere.has(stretch.name)
    )
      continue;
    if (isSmall(stretch) && (stretch.verbal || ARTICLE.test(stretch.name))) continue;
    const place = nearestTo(stretch, gazetteer);
    if (place) return { size, place: placeOf(stretch, provincieBehind(text, words, i + size, gazetteer), place, 0.5) };
  }
  return null;
}

function nearestTo({ name, placed, capital }: Stretch, gazetteer: Gazetteer): readonly NamedPlace[] | null {
  const inPlace = placed || capital;
  if (!inPlace && name.length < FORGIVES_ANYWHERE) return null;
  const most = inPlace && name.length >= FORGIVES_TWO && !ARTICLE.test(name) ? 2 : 1;
  const near = gazetteer
    .like(name)
    .map((known) => ({ known, errors: errorsIn(name, known) }))
    .filter(({ known }) => inPlace || gazetteer.byName.get(known)?.some(({ kind }) => kind === "gemeente"))
    .filter(({ known, errors }) => errors <= most && known.length >= FORGIVES_ONE - 1 && !(gazetteer.ordinary.has(known) && !placed))
    .sort((a, b) => a.errors - b.errors || (a.known < b.known ? -1 : 1));
  const [best, next] = near;
  if (!best || (next && next.errors === best.errors && gazetteer.byName.get(next.known)?.[0]?.region !== gazetteer.byName.get(best.known)?.[0]?.region)) {
    return best && best.errors === 1 ? preferGemeente(near.filter(({ errors }) => errors === 1).map(({ known }) => gazetteer.byName.get(known) ?? [])) : null;
  }
  return gazetteer.byName.get(best.known) ?? null;
}

/** Of names that are as near the one of a gemeente is likelier than that of a village. */
function preferGemeente(meanings: readonly (readonly NamedPlace[])[]): readonly NamedPlace[] | null {
  const whole = meanings.filter(([first]) => first?.kind === "gemeente");
  return whole.length === 1 ? (whole[0] ?? null) : meanings.length > 1 && whole.length === 0 ? null : [...new Set(whole.flat())];
}

/** Letters that differ; two that changed places count as one. */
function errorsIn(name: string, known: string): number {
  const errors = distance(name, known);
  if (errors !== 2 || name.length !== known.length) return errors;
  const at = [...name].findIndex((letter, i) => letter !== known[i]);
  return name[at] === known[at + 1] && name[at + 1] === known[at] && name.slice(at + 2) === known.slice(at + 2) ? 1 : errors;
}

function stretchAt(text: string, words: readonly Word[], i: number, size: number, gazetteer: Gazetteer): Stretch {
  const [first, last] = [words[i] as Word, words[i + size - 1] as Word];
  const written = text.slice(first.start, last.end);
  const before = words[i - 1];
  const between = before ? text.slice(before.end, first.start) : "";
  const follows = before !== undefined && /^\s+['"‘’(]?$/.test(between) ? before.folded : "";
  const isCapital = /^\p{Lu}/u.test(first.written);
  const heads = before === undefined && isCapital && /^\s*[,:]/.test(text.slice(last.end));
  const begins = before === undefined || /[.!?:\n"“]/.test(between);
  const shouted = text === text.toUpperCase();
  return {
    name: comparable(written),
    written,
    start: first.start,
    size,
    placed: heads || gazetteer.before.has(follows),
    towards: gazetteer.towards.has(follows),
    verbal: gazetteer.beforeVerbs.has(follows),
    capital: isCapital && !begins && !shouted,
  };
}

/** An ordinary word with its article, which happens to be a name too. */
const isArticled = ({ name }: Stretch, isCommon: (word: string) => boolean): boolean => ARTICLE.test(name) && isCommon(name.replace(ARTICLE, ""));
const isSmall = ({ written }: Stretch): boolean => written === written.toLowerCase();

/** The provincie that is named right behind a place, in short or in brackets. */
function provincieBehind(text: string, words: readonly Word[], i: number, { provincies }: Gazetteer): string | undefined {
  const [before, next, second] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !next || !/^[\s(,/-]*$/.test(text.slice(before.end, next.start))) return undefined;
  return provincies.get(`${next.folded} ${second?.folded}`) ?? provincies.get(next.folded);
}

/** A provincie behind a name says which of several is meant. */
function placeOf({ written, start, placed, towards }: Stretch, provincie: string | undefined, meant: readonly NamedPlace[], clear: number): PlaceFound {
  const there = provincie ? meant.filter(({ provincies }) => provincies.includes(provincie)) : [];
  return { written, start, meant: there.length > 0 ? there : meant, certainty: clear + (placed && !towards ? 0.5 : 0) };
}
