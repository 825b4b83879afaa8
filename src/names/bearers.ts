import { firstFrom } from "../first-from.js";

/** Numbers in rows, one behind the other. */
interface Rows {
  /** Where each row begins, and the last ends. */
  begins: Uint32Array;
  values: Uint32Array;
}

/** Which things bear which words; things are known by their place, words by theirs in the alphabet. */
export class Bearers {
  private readonly words: readonly string[];
  private readonly wordsOfThings: Rows;
  private readonly thingsOfWords: Rows;

  /** Of each thing its words, each once. */
  constructor(things: readonly (readonly string[])[]) {
    this.words = [...new Set(things.flat())].sort();
    const places = new Map(this.words.map((word, i) => [word, i]));
    this.wordsOfThings = rowsOf(things.map((words) => words.map((word) => places.get(word) as number)));
    this.thingsOfWords = turned(this.wordsOfThings, this.words.length);
  }

  /** How many things bear a word. */
  count(word: string): number {
    const at = this.firstFrom(word);
    return this.words[at] === word ? rowAt(this.thingsOfWords, at).length : 0;
  }

  /** Things with a word that begins so, one by each such word; null when they are more than so many. */
  begun(begin: string, most: number): Uint32Array | null {
    const things = rowAt(this.thingsOfWords, this.firstFrom(begin), this.firstFrom(`${begin}\uFFFF`));
    return things.length > most ? null : things;
  }

  /** Whether a thing bears a word that is accepted. */
  bears(thing: number, accepts: (word: string) => boolean): boolean {
    return rowAt(this.wordsOfThings, thing).some((word) => accepts(this.words[word] as string));
  }

  private firstFrom(begin: string): number {
    return firstFrom(this.words.length, (i) => (this.words[i] as string) < begin);
  }
}

function rowsOf(rows: readonly (readonly number[])[]): Rows {
  const begins = new Uint32Array(rows.length + 1);
  for (const [i, { length }] of rows.entries()) begins[i + 1] = (begins[i] as number) + length;
  const values = new Uint32Array(begins[rows.length] as number);
  for (const [i, row] of rows.entries()) values.set(row, begins[i]);
  return { begins, values };
}

/** Of each value the rows that hold it. */
function turned({ begins, values }: Rows, length: number): Rows {
  const ends = new Uint32Array(length + 1);
  for (const value of values) ends[value + 1] = (ends[value + 1] as number) + 1;
  for (let i = 0; i < length; i++) ends[i + 1] = (ends[i + 1] as number) + (ends[i] as number);
  const next = ends.slice();
  const rows = new Uint32Array(values.length);
  for (let row = 0; row + 1 < begins.length; row++)
    for (const value of values.subarray(begins[row], begins[row + 1])) {
      rows[next[value] as number] = row;
      next[value] = (next[value] as number) + 1;
    }
  return { begins: ends, values: rows };
}

/** One row, or several. */
const rowAt = ({ begins, values }: Rows, first: number, end = first + 1): Uint32Array => values.subarray(begins[first], begins[end]);
