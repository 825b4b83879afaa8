import { stemmer } from "@orama/stemmers/dutch";
import { LRUCache } from "lru-cache";
import { fold } from "../../ingest/slug.js";

/** A word of a text: as it is written, as it is compared, and where it stands. */
export interface Word {
  written: string;
  /** Lower case, without accents and apostrophes. */
  folded: string;
  /** Without inflection; a number is its length alone. */
  stem: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}€%]+(?:['’][\p{L}\p{N}]+)*/gu;
/** Mark-up says nothing, and an address of a page little. */
const NO_WORDS = /<[^<>]{0,300}>|https?:\/\/\S+/gu;
/** Of the questions that are being answered: each is looked through for a place, for its needs, and for why. */
const texts = new LRUCache<string, readonly Word[]>({ max: 16, memoMethod: readWords });
const stems = new Map<string, string>();
/** Stems that are kept: words recur, and a stem costs more than looking it up. */
const MOST_STEMS = 20_000;

/** The words of a text, in their order. */
export const wordsOf = (text: string): readonly Word[] => texts.memo(text);

function readWords(text: string): Word[] {
  const plain = text.replace(NO_WORDS, (found) => " ".repeat(found.length));
  return [...plain.matchAll(WORD)].map(({ 0: written, index }) => {
    const folded = fold(written);
    return { written, folded, stem: stemOf(folded), start: index, end: index + written.length };
  });
}

/** A word without its inflection. */
export function stemOf(folded: string): string {
  if (/^\d+$/.test(folded)) return "#".repeat(Math.min(folded.length, 6));
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const stem = folded.length > 40 ? folded.slice(0, 40) : stemmer(folded);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(folded, stem);
  return stem;
}
