import MiniSearch, { type QueryCombination } from "minisearch";
import { fold, joined } from "../ingest/slug.js";
import { likeness, type Sought, soughtBy } from "../questions/search/likeness.js";
import { wordsOf } from "../questions/search/lucene.js";

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

/** From this length on a word may hold an error, and from this length two. */
const FORGIVES_ONE = 4;
const FORGIVES_TWO = 10;
/** Of how many the likeness is looked at. */
const COMPARED = 100;
/** A word that more things bear is not looked for by itself. */
const COMMON = 1_000;

/** All names of the graph, to complete what is being typed; of things that fit as well, those given first come first. */
export class Names {
  private readonly sorted: readonly Entry[];
  private readonly index: MiniSearch;
  /** How many things bear a word. */
  private readonly bearers = new Map<string, number>();

  constructor(private readonly all: readonly Named[]) {
    const entries = all.flatMap(({ name, aliases }, at) => [name, ...aliases].map((one, i): Entry => ({ key: fold(one), at, alias: i === 0 ? null : one })));
    // Of one thing its own name comes first: that is what it is shown by.
    this.sorted = entries.sort((a, b) => order(a.key, b.key) || Number(a.alias !== null) - Number(b.alias !== null) || a.at - b.at);
    this.index = new MiniSearch({ fields: ["names"], tokenize: (text) => wordsOf(text, Number.POSITIVE_INFINITY), processTerm: fold });
    this.index.addAll(all.map((one, id) => ({ id, names: writtenAsOne(one) })));
    for (const one of all) for (const word of new Set(wordsIn(one))) this.bearers.set(word, (this.bearers.get(word) ?? 0) + 1);
  }

  /** Things with a name that begins with the text, case and accents aside, in the order of the alphabet. */
  begun(text: string, accepts: Accepts, most: number): Completion[] {
    const begin = fold(text.trimStart());
    const found = new Map<number, Completion>();
    for (let i = this.firstFrom(begin); found.size < most && this.sorted[i]?.key.startsWith(begin); i++) {
      const { at, alias } = this.sorted[i] as Entry;
      const of = this.all[at];
      if (of && !found.has(at) && accepts(of)) found.set(at, { of, alias, begins: true });
    }
    return [...found.values()];
  }

  /** Things of which all words of the text are words of their names, begun or with a typing error; likest first. */
  alike(text: string, accepts: Accepts, most: number): Completion[] {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    // Words that very many bear are well written, and say little: they only have to be there.
    const common = words.filter((word) => (this.bearers.get(fold(word)) ?? 0) > COMMON);
    const rare = common.length < words.length ? words.filter((word) => !common.includes(word)) : words;
    const must = common.length < words.length ? common : [];
    const hasAll = (one: Named) => must.every((word) => wordsIn(one).includes(fold(word)));
    // Written as one word or as two, a name is the same: of these one without errors will do.
    const whole = words.length > 1 ? [{ queries: [joined(words.join(""))], prefix: true, fuzzy: false as const }] : [];
    const search = (errorsIn: (word: string) => number) => {
      const queries = [{ queries: rare.map((word) => written(word, errorsIn(word))), combineWith: "AND" as const }, ...whole];
      const boostDocument = (id: number) => (accepts(this.all[id] as Named) ? 1 : 0);
      const filter = ({ id }: { id: number }) => hasAll(this.all[id] as Named);
      return this.index.search({ queries, combineWith: "OR" }, { filter, boostDocument }).slice(0, COMPARED);
    };
    // A word that something bears is most often meant as it is written, and where an error is, one is likelier than two.
    const likely = search((word) => (this.bearers.has(fold(word)) ? 0 : Math.min(1, mostErrors(word))));
    const found = likely.length > 0 ? likely : search(mostErrors);
    const sought = soughtBy(words);
    return found
      .map(({ id }) => ({ at: id as number, ...likest(sought, this.all[id] as Named) }))
      .sort((a, b) => b.like - a.like || Number(a.alias !== null) - Number(b.alias !== null) || a.at - b.at)
      .slice(0, most)
      .map(({ of, alias }) => ({ of, alias, begins: false }));
  }

  /** Where in the alphabet a beginning stands. */
  private firstFrom(begin: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as Entry).key < begin) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The words of all names of a thing. */
const wordsIn = ({ name, aliases }: Named): string[] => [name, ...aliases].flatMap((one) => wordsOf(one, Number.POSITIVE_INFINITY).map(fold));

/** All names of a thing, each also in one word. */
const writtenAsOne = ({ name, aliases }: Named): string => [name, ...aliases].flatMap((one) => [one, joined(one)]).join(" ");

/** How many errors a word of its length may hold. */
const mostErrors = (word: string): number => (word.length >= FORGIVES_TWO ? 2 : word.length >= FORGIVES_ONE ? 1 : 0);

/** A word as it may have been meant: begun; where it may hold errors also with these, or with two letters that changed places. */
function written(word: string, errors: number): QueryCombination {
  const letters = [...word];
  const swapped = letters.slice(1).map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(""));
  const others = errors > 0 ? [{ queries: swapped, prefix: true, fuzzy: false as const }] : [];
  return { queries: [{ queries: [word], prefix: true, fuzzy: errors || false }, ...others], combineWith: "OR" };
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
