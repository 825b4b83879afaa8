import MiniSearch from "minisearch";
import { firstFrom } from "../first-from.js";
import { fold, joined } from "../ingest/slug.js";
import { likeness, type Sought, soughtBy } from "../questions/search/likeness.js";
import { wordsOf } from "../questions/search/lucene.js";
import { Bearers } from "./bearers.js";
import { fits, mostErrors, written } from "./typing-errors.js";

/** A thing by its names. */
export interface Named {
  id: string;
  type: string;
  name: string;
  aliases: readonly string[];
  kind: string | null;
}

/** A thing that a text may be the beginning of, and its other name when it is that which fits. */
export interface Completion {
  of: Named;
  alias: string | null;
  /** Its name begins with the text; else its words only begin like those of the text, or nearly so. */
  begins: boolean;
}

type Accepts = (one: Named) => boolean;
type Entry = { key: string; at: number; alias: string | null };
/** How many errors a word may hold. */
type Errors = (word: string) => number;

/** Of how many the likeness is looked at. */
const COMPARED = 100;
/** A word that more things bear is not looked for by itself; where one is borne by fewer, these are gone through. */
const COMMON = 1_000;

/** All names of the graph, to complete what is being typed; of things that fit as well, those given first come first. */
export class Names {
  private readonly sorted: readonly Entry[];
  private readonly bearers: Bearers;
  private readonly index: MiniSearch;

  constructor(private readonly all: readonly Named[]) {
    const entries = all.flatMap(({ name, aliases }, at) => [name, ...aliases].map((one, i): Entry => ({ key: fold(one), at, alias: i === 0 ? null : one })));
    // Of one thing its own name comes first: that is what it is shown by.
    this.sorted = entries.sort((a, b) => order(a.key, b.key) || Number(a.alias !== null) - Number(b.alias !== null) || a.at - b.at);
    const words = all.map(wordsIn);
    this.bearers = new Bearers(words);
    this.index = new MiniSearch({ fields: ["words"], tokenize: (text) => text.split(" "), processTerm: (word) => word });
    this.index.addAll(words.map((own, id) => ({ id, words: own.join(" ") })));
  }

  /** Things with a name that begins with the text, case and accents aside, in the order of the alphabet. */
  begun(text: string, accepts: Accepts, most: number): Completion[] {
    const begin = fold(text.trimStart());
    const found = new Map<number, Completion>();
    const first = firstFrom(this.sorted.length, (i) => (this.sorted[i] as Entry).key < begin);
    for (let i = first; found.size < most && this.sorted[i]?.key.startsWith(begin); i++) {
      const { at, alias } = this.sorted[i] as Entry;
      const of = this.all[at];
      if (of && !found.has(at) && accepts(of)) found.set(at, { of, alias, begins: true });
    }
    return [...found.values()];
  }

  /** Things of which all words of the text are words of their names, begun or with a typing error; likest first. */
  alike(text: string, accepts: Accepts, most: number): Completion[] {
    const words = wordsOf(text).map(fold);
    if (words.length === 0) return [];
    const accepted = (at: number) => accepts(this.all[at] as Named);
    // A word that something bears is most often meant as it is written, and where an error is, one is likelier than two.
    const likely: Errors = (word) => (this.bearers.count(word) > 0 ? 0 : Math.min(1, mostErrors(word)));
    const ways = [() => this.amongFew(words, likely, accepted), () => this.search(words, likely, accepted), () => this.search(words, mostErrors, accepted)];
    let found: readonly number[] = [];
    for (const way of ways) if (found.length === 0) found = way();
    const sought = soughtBy(words);
    return found
      .map((at) => ({ at, ...likest(sought, this.all[at] as Named) }))
      .sort((a, b) => b.like - a.like || Number(a.alias !== null) - Number(b.alias !== null) || a.at - b.at)
      .slice(0, most)
      .map(({ of, alias }) => ({ of, alias, begins: false }));
  }

  /** Those that bear the rarest word as it is written, and the others with errors; none when none of the words is rare. */
  private amongFew(words: readonly string[], errorsIn: Errors, accepted: (at: number) => boolean): number[] {
    const borne = words.filter((word) => this.bearers.count(word) > 0).flatMap((word) => this.bearers.begun(word, COMMON) ?? []);
    const [few] = borne.sort((a, b) => a.length - b.length);
    const whole = words.length > 1 ? this.bearers.begun(words.join(""), COMMON) : new Uint32Array();
    if (!few || !whole) return [];
    // What is well written is looked for first: that costs least, and few are left for the others.
    const wellWritten = [...words].sort((a, b) => errorsIn(a) - errorsIn(b));
    const fitting = wellWritten.map((word) => fits(word, errorsIn(word)));
    const hasAll = (at: number) => fitting.every((fitsTo) => this.bearers.bears(at, fitsTo));
    return [...new Set([...few.filter(hasAll), ...whole])].filter(accepted);
  }

  /** The same of all names. Words that very many bear are well written, and say little: they only have to be there. */
  private search(words: readonly string[], errorsIn: Errors, accepted: (at: number) => boolean): number[] {
    const common = words.filter((word) => this.bearers.count(word) > COMMON);
    const [rare, must] = common.length < words.length ? [words.filter((word) => !common.includes(word)), common] : [words, []];
    // Written as one word or as two, a name is the same: of these one without errors will do.
    const whole = words.length > 1 ? [{ queries: [words.join("")], prefix: true, fuzzy: false as const }] : [];
    const queries = [{ queries: rare.map((word) => written(word, errorsIn(word))), combineWith: "AND" as const }, ...whole];
    const filter = ({ id }: { id: number }) => must.every((word) => this.bearers.bears(id, (one) => one === word));
    const found = this.index.search({ queries, combineWith: "OR" }, { filter, boostDocument: (id: number) => (accepted(id) ? 1 : 0) });
    return found.slice(0, COMPARED).map(({ id }) => id);
  }
}

/** The words of all names of a thing; a name of several words also as one. */
function wordsIn({ name, aliases }: Named): string[] {
  return [...new Set([name, ...aliases].flatMap((one) => [...wordsOf(one, Number.POSITIVE_INFINITY).map(fold), joined(one)]))];
}

/** How like a thing's names are to a text, and which of its other names is more so than its own. */
function likest(sought: Sought, of: Named): { of: Named; like: number; alias: string | null } {
  let best = { of, like: likeness(sought, [of.name]), alias: null as string | null };
  for (const alias of of.aliases) {
    const like = likeness(sought, [alias]);
    if (like > best.like) best = { of, like, alias };
  }
  return best;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
