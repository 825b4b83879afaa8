import type { Word } from "../text/words.js";
import type { Gazetteer } from "./gazetteer.js";

/** So many words of a text from the i-th on, that may be a name. How they stand in the text is looked at when it is asked. */
export class Stretch {
  /** As names are compared: lower case, no accents, words parted by one space. */
  readonly name: string;
  private readonly first: Word;
  private readonly last: Word;
  private readonly before: Word | undefined;

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly i: number,
    /** Words it takes. */
    readonly size: number,
    private readonly gazetteer: Gazetteer,
  ) {
    [this.first, this.last, this.before] = [words[i] as Word, words[i + size - 1] as Word, words[i - 1]];
    this.name = words
      .slice(i, i + size)
      .map(({ folded }) => folded)
      .join(" ");
  }

  get start(): number {
    const { folded, start } = this.first;
    return SHORTENED.has(folded) && /['’‘]/.test(this.text[start - 1] ?? "") ? start - 1 : start;
  }

  get written(): string {
    return this.text.slice(this.start, this.last.end);
  }

  /** The name without its article; null of one that has none. */
  get bare(): string | null {
    const space = this.name.indexOf(" ");
    return space > 0 && this.gazetteer.cues.articles.has(this.name.slice(0, space)) ? this.name.slice(space + 1) : null;
  }

  /** A word stands before it that places follow ("te Ommen", "Plaats: Ommen"), or it is put by itself as in notes: "Ommen, drie kassen", "bakker, Ommen". */
  get placed(): boolean {
    return this.gazetteer.cues.before.has(this.follows) || this.apart;
  }

  /** Behind a comma or at the beginning, with a comma or an end behind it. What counts only where a place can stand has to have a capital. */
  private get apart(): boolean {
    if (!this.isCapital && this.gazetteer.ordinary.has(this.name)) return false;
    const begins = this.before === undefined ? this.isCapital && /^\s*[,:]/.test(this.behind) : /,\s*$/.test(this.between);
    return begins && /^\s*([,.:;!?\n]|$)/.test(this.behind);
  }

  /** A sentence of its own, as notes and questions end: "Wie helpt? Ommen". */
  get alone(): boolean {
    return this.isCapital && /^\s*([.!?\n]|$)/.test(this.behind) && (this.before === undefined || /[.!?\n]\s*$/.test(this.between));
  }

  /** It is the name of somebody who is greeted. */
  get greeted(): boolean {
    return /^\s+$/.test(this.between) && this.gazetteer.cues.greetings.has(this.before?.folded ?? "");
  }

  /** It is written in capitals throughout where the text is not: an abbreviation. */
  get abbreviation(): boolean {
    return this.written === this.written.toUpperCase() && !this.shouted;
  }

  /** What stands before it says that one goes there, or that somebody else is there: "naar Hattem", "een klant uit Hattem". */
  get passing(): boolean {
    if (this.moving) return this.gazetteer.cues.from.has(this.follows);
    return this.gazetteer.cues.towards.has(this.follows) || this.leading(4).some(({ folded }) => this.gazetteer.cues.passing.has(folded));
  }

  /** What stands before it says that the asker is there: "onze zaak in Hattem". */
  get own(): boolean {
    return this.leading(3).some(({ folded }) => this.gazetteer.cues.here.has(folded));
  }

  /** The word before it stands before verbs too. */
  get verbal(): boolean {
    return this.gazetteer.cues.beforeVerbs.has(this.follows);
  }

  /** It begins with a capital, and no sentence does so there. */
  get capital(): boolean {
    const begins = this.before === undefined || /[.!?:\n"“]/.test(this.between);
    return this.isCapital && !begins && !this.shouted;
  }

  /** It is written without a capital. */
  get isSmall(): boolean {
    return this.written === this.written.toLowerCase();
  }

  private get isCapital(): boolean {
    return /^\p{Lu}/u.test(this.first.written);
  }

  private get between(): string {
    return this.before ? this.text.slice(this.before.end, this.start) : "";
  }

  private get behind(): string {
    return this.text.slice(this.last.end);
  }

  /** Its sentence says that somebody moves house. */
  private get moving(): boolean {
    const behind = this.words.slice(this.i + this.size, this.i + this.size + 6);
    const over = behind.findIndex(({ start }, k) => ENDS.test(this.text.slice((behind[k - 1] ?? this.last).end, start)));
    const around = [...this.leading(6), ...(over < 0 ? behind : behind.slice(0, over))];
    return around.some(({ folded }) => this.gazetteer.cues.moving.has(folded));
  }

  /** So many words before it, of the same sentence. */
  private leading(most: number): readonly Word[] {
    const words = this.words.slice(Math.max(0, this.i - most), this.i);
    const sentence = words.findLastIndex(({ end }, k) => ENDS.test(this.text.slice(end, words[k + 1]?.start ?? this.start)));
    return words.slice(sentence + 1);
  }

  /** The word before it, when nothing but a space is between, with a colon before that or a quotation mark or bracket behind it. */
  private get follows(): string {
    return this.before && /^:?\s+['"‘’(]?$/.test(this.between) ? this.before.folded : "";
  }

  private get shouted(): boolean {
    return this.text === this.text.toUpperCase();
  }
}

/** What ends a sentence. */
const ENDS = /[.!?\n]/;
/** Words that stand for "des" and "het" in names. */
const SHORTENED = new Set(["s", "t"]);

/** How many words from the i-th on may be one name: no more than so many, and nothing but what joins the words of a name between them. */
export function joinedFrom(text: string, words: readonly Word[], i: number, most: number): number {
  let size = 1;
  for (; size < most; size++) {
    const [word, next] = [words[i + size - 1], words[i + size]];
    if (!word || !next || !joins(word, text.slice(word.end, next.start))) break;
  }
  return size;
}

/** A name goes on over a space, an apostrophe, a hyphen or a stroke; over a point behind what is short: St. Annaland. */
function joins({ folded }: Word, between: string): boolean {
  return /^[\s'’‘/-]+$/.test(between) || (folded.length <= 3 && /^\.\s?$/.test(between));
}
