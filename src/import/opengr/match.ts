import { fold } from "../../ingest/slug.js";
import { bare, type Known, type Thing } from "../known.js";

/** The list was drawn up around this day: a version of a regeling that was in force then can be meant. */
const DAY = "2016-01-01";
/** The part of their participants that one regeling under one name must share, and two names must to be held for one perhaps. */
const SAME = 0.5;
const ALIKE = 0.8;
const MOST_CANDIDATES = 3;
/** Words that say nothing of which regeling it is. */
const GENERIC = new Set(["gemeenschappelijke", "regeling", "centrumregeling", "gemeenten", "samenwerking", "intergemeentelijke", "openbaar", "lichaam"]);

/** What a regeling of the list is: a version that is there for certain, or what it may be. */
export interface Match {
  certain: string | null;
  candidates: string[];
}

/** Finds regelingen of the list among the versions that were in force then: by name, with the participants as a check. */
export class Matcher {
  private readonly versions: Thing[];
  private readonly byName = new Map<string, Set<Thing>>();

  constructor(private readonly known: Known) {
    this.versions = known.all("Partnership", "gemeenschappelijke-regeling").filter(({ since = DAY, until = DAY }) => since <= DAY && until >= DAY);
    for (const version of this.versions) {
      for (const key of version.names.flatMap(keysOf)) this.byName.set(key, (this.byName.get(key) ?? new Set()).add(version));
    }
  }

  /** What the regeling of this name and these participants, ids of parties, is. */
  find(name: string, parties: ReadonlySet<string>): Match {
    const agreement = ({ id }: Thing): number => jaccard(parties, this.known.membersOf(id));
    const namesakes = [...new Set(keysOf(name).flatMap((key) => [...(this.byName.get(key) ?? [])]))];
    const [only] = namesakes;
    if (only && namesakes.length === 1 && agreement(only) >= SAME) return { certain: only.id, candidates: [] };
    const words = wordsOf(name);
    const alike = this.versions.filter(
      (version) => agreement(version) >= ALIKE && version.names.some((other) => wordsOf(other).some((word) => words.includes(word))),
    );
    const nearness = (version: Thing): number =>
      Math.max(...version.names.map((other) => wordsOf(other).filter((word) => words.includes(word)).length)) + agreement(version);
    const found = [...new Set([...namesakes, ...alike])].sort((a, b) => nearness(b) - nearness(a) || (a.id < b.id ? -1 : 1));
    return { certain: null, candidates: found.slice(0, MOST_CANDIDATES).map(({ id }) => id) };
  }
}

/** A name as it is compared: without "Regeling" before it, and with and without what stands behind it in brackets. */
function keysOf(name: string): string[] {
  const core = name.replace(/^(de )?(gemeenschappelijke )?regeling /i, "");
  return [...new Set([core, core.replace(/ \([^()]*\)$/, "")].map(bare))];
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 4 && !GENERIC.has(word));

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((id) => other.has(id)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
