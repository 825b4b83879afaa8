import { fold } from "../../ingest/slug.js";
import { listIn } from "../../list-in.js";
import type { PlacesFile } from "../language/format.js";
import { soundOf } from "./sound.js";

/** A region as the graph knows it, with the gemeente it is, lies in or went over into. */
export interface KnownRegion {
  id: string;
  name: string;
  kind: string;
  aliases: readonly string[];
  /** Ids of the gemeenten it is or lies in now; none of what is wider. */
  gemeenten: readonly string[];
  /** Ids of the provincies it lies in. */
  provincies: readonly string[];
  /** Ids of the public bodies that govern it. */
  governedBy: readonly string[];
}

/** What a name may mean: the region that is asked about, under the name people use. */
export interface NamedPlace {
  /** Id of the region in the graph. */
  region: string;
  name: string;
  kind: string;
  gemeente: string | null;
  provincies: readonly string[];
}

/** Kinds of region that are no part of where somebody is, and those that nobody means who says where a business is. */
const ELSEWHERE = new Set(["land", "buitenland", "europa", "landsdeel"]);
const NO_PLACE = new Set([...ELSEWHERE, "bedrijventerrein"]);
/** Lists of `places.yaml` whose words stand around names, or are names that count in some ways only. */
const CUES = ["before", "beforeVerbs", "towards", "passing", "here", "moving", "from", "articles", "capital", "greetings"] as const;
type Cue = (typeof CUES)[number];
/** Which of the regions that bear a name is meant, when they lie in one gemeente. */
const FIRST = ["gemeente", "voormalige-gemeente", "plaats", "provincie"];

/** A name as it is compared: lower case, no accents, words parted by one space. */
export function comparable(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** All names by which a place may be called, and what each may mean. */
export class Gazetteer {
  /** By comparable name: what it may mean, one for every gemeente or wider region. */
  readonly byName = new Map<string, NamedPlace[]>();
  /** The same, with what is seldom meant. */
  private readonly everyMeaning: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Names that count only where a place can stand: words of ordinary language, and what is small. */
  readonly ordinary: ReadonlySet<string>;
  /** Names of countries and the like, and of what is called after a place: TU Delft. */
  readonly elsewhere: ReadonlySet<string>;
  /** Words that say of a name how it stands in a text, as `placesFile` tells of each list. */
  readonly cues: Readonly<Record<Cue, ReadonlySet<string>>>;
  /** Provincies by what they are called behind the name of a place. */
  readonly provincies: ReadonlyMap<string, string>;
  private readonly preferred: ReadonlyMap<string, string>;
  private readonly byShape = new Map<string, string[]>();
  private readonly bySound = new Map<string, string[]>();
  private readonly byLetters = new Map<string, string>();
  private readonly longest = new Map<string, number>();

  constructor(regions: readonly KnownRegion[], places: PlacesFile, commonWords: ReadonlySet<string>) {
    const gemeenten = new Map(regions.filter(({ kind }) => kind === "gemeente").map((one) => [one.id, one]));
    const order = (kind: string) => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length);
    for (const region of [...regions].sort((a, b) => order(a.kind) - order(b.kind) || (a.id < b.id ? -1 : 1))) {
      if (NO_PLACE.has(region.kind)) continue;
      for (const name of [region.name, ...region.aliases]) this.note(name, meaningOf(region));
    }
    const governed = new Map(regions.flatMap((region) => region.governedBy.map((body) => [body, region] as const)));
    for (const [body, { former = [], places: more = [], nicknames = [], small = [] }] of Object.entries(places.gemeenten)) {
      const gemeente = governed.get(body);
      if (!gemeente) continue;
      for (const name of [...former, ...more, ...small]) this.note(name, { ...meaningOf(gemeente), name });
      for (const name of nicknames) this.note(name, meaningOf(gemeente));
    }
    const byId = new Map(regions.map((region) => [region.id, region]));
    for (const [id, names] of Object.entries(places.regions)) {
      const region = byId.get(id);
      if (region) for (const name of names) this.note(name, { ...meaningOf(region), name });
    }
    const small = new Set(Object.values(places.gemeenten).flatMap((gemeente) => (gemeente.small ?? []).map(comparable)));
    this.ordinary = new Set([
      ...places.ordinary.map(comparable),
      ...[...small].filter((name) => !name.includes(" ") || name.split(" ").some((word) => word.length > 1 && commonWords.has(word))),
      ...[...this.byName.keys()].filter((name) => commonWords.has(name)),
    ]);
    const abroad = regions.filter(({ kind }) => ELSEWHERE.has(kind));
    this.elsewhere = new Set([...abroad.flatMap(({ name, aliases }) => [name, ...aliases]), ...places.elsewhere].map(comparable));
    this.cues = Object.fromEntries(CUES.map((cue) => [cue, new Set(places[cue].map(comparable))])) as Record<Cue, Set<string>>;
    this.provincies = new Map(Object.entries(places.provincies).flatMap(([id, names]) => names.map((name) => [comparable(name), id] as const)));
    this.preferred = new Map(Object.entries(places.preferred).map(([name, id]) => [comparable(name), id]));
    for (const words of [...this.byName.keys(), ...this.elsewhere].map((name) => name.split(" "))) {
      this.longest.set(beginOf(words), Math.max(this.longest.get(beginOf(words)) ?? 0, words.length));
    }
    for (const name of this.byName.keys()) {
      if (small.has(name)) continue;
      listIn(this.byShape, shapeOf(name)).push(name);
      listIn(this.bySound, soundOf(name)).push(name);
      this.byLetters.set(name.replaceAll(" ", ""), name);
    }
    this.everyMeaning = new Map(this.byName);
    for (const [name, meant] of this.byName) this.byName.set(name, this.narrowed(name, meant, gemeenten));
  }

  /** Names that begin with the same letter and are about as long. */
  like(name: string): string[] {
    const lengths = [-2, -1, 0, 1, 2].map((more) => `${name[0]}${name.length + more}`);
    return lengths.flatMap((shape) => this.byShape.get(shape) ?? []);
  }

  /** What a name means of which the provincie is told; what it means otherwise, when nothing of that name lies there. */
  within(provincie: string, name: string, meant: readonly NamedPlace[]): readonly NamedPlace[] {
    const there = (this.everyMeaning.get(name) ?? meant).filter(({ provincies, gemeente }) => gemeente !== null && provincies.includes(provincie));
    return there.length > 0 ? there : meant;
  }

  /** Whether a name is the first of these words, or begins as they do. */
  begins(words: readonly string[]): boolean {
    return this.longest.has(beginOf(words)) || this.byName.has(words[0] ?? "") || this.elsewhere.has(words[0] ?? "");
  }

  /** Most words of a name that begins as these words do, written as it is or in one word more. */
  mostWords(words: readonly string[]): number {
    return (this.longest.get(beginOf(words)) ?? 0) + 1;
  }

  /** What a name means that is written in one word more, or one less: Ter Neuzen, Bergen opzoom. */
  spacedOtherwise(name: string): readonly NamedPlace[] | undefined {
    return this.byName.get(this.byLetters.get(name.replaceAll(" ", "")) ?? "");
  }

  /** Names that sound the same. */
  sounding(name: string): readonly string[] {
    return this.bySound.get(soundOf(name)) ?? [];
  }

  private note(name: string, meant: NamedPlace): void {
    const key = comparable(name);
    if (key.length < 2) return;
    const known = this.byName.get(key) ?? [];
    const sameGemeente = known.some(({ region, gemeente }) => region === meant.region || (gemeente !== null && gemeente === meant.gemeente));
    if (!sameGemeente) this.byName.set(key, [...known, meant]);
  }

  /** A city bears the name of its provincie, and a wider region that of a city: then the city is meant. */
  private narrowed(name: string, meant: NamedPlace[], gemeenten: ReadonlyMap<string, KnownRegion>): NamedPlace[] {
    if (meant.length < 2) return meant;
    const preferred = meant.find(({ region, gemeente }) => [region, gemeente].includes(this.preferred.get(name) ?? ""));
    if (preferred) return [preferred];
    const local = meant.filter(({ gemeente }) => gemeente !== null);
    const whole = local.filter(({ gemeente }) => gemeente !== null && gemeenten.has(gemeente));
    return whole.length > 0 ? whole : local.length > 0 ? local : meant.slice(0, 1);
  }
}

function meaningOf({ id, name, kind, gemeenten, provincies }: KnownRegion): NamedPlace {
  return { region: id, name, kind, gemeente: gemeenten.length === 1 ? (gemeenten[0] ?? null) : null, provincies };
}

/** The first letters of words, wherever they are parted. */
const beginOf = (words: readonly string[]): string => words.join("").slice(0, 4);
const shapeOf = (name: string): string => `${name[0]}${name.length}`;
