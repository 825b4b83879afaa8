import { arrangementsOf } from "../../tables/arrangements.js";
import type { Seating, SetTable } from "../../tables/seating.js";
import type { Area, Party } from "../../tables/tables.js";
import { compareKeys } from "../common/page.js";

/** How many of a list share a value; null collects those without one. */
export interface Counted {
  slug: string | null;
  count: number;
  certain: number;
}

/** Counts tables by a value that each may have none, one or several of; most first, without a value last. */
export function tally(tables: readonly SetTable[], valuesOf: (one: SetTable) => readonly string[]): Counted[] {
  const counts = new Map<string | null, Counted>();
  for (const one of tables) {
    const values = valuesOf(one);
    for (const slug of values.length > 0 ? values : [null]) {
      const counted = counts.get(slug) ?? { slug, count: 0, certain: 0 };
      counted.count += 1;
      if (one.certain) counted.certain += 1;
      counts.set(slug, counted);
    }
  }
  const order = ({ slug, count }: Counted) => [slug === null ? 1 : 0, -count, slug ?? ""];
  return [...counts.values()].sort((a, b) => compareKeys(order(a), order(b)));
}

/** At how many tables of a list each party sits, most first. */
export interface PartyCount {
  party: Party;
  tables: number;
  certainTables: number;
  carriedOver: number;
}

export function countParties(tables: readonly SetTable[]): PartyCount[] {
  const counts = new Map<Party, PartyCount>();
  for (const { certain: isCertain, seated } of tables) {
    for (const { party, certain, carriedOver } of seated) {
      const count = counts.get(party) ?? { party, tables: 0, certainTables: 0, carriedOver: 0 };
      count.tables += 1;
      if (isCertain && certain) count.certainTables += 1;
      if (carriedOver) count.carriedOver += 1;
      counts.set(party, count);
    }
  }
  return [...counts.values()].sort((a, b) => b.tables - a.tables || (a.party.id < b.party.id ? -1 : 1));
}

/** Participations of gemeenten at tables of a list: of some gemeenten, or of all; and the pairs of gemeenten that meet there. */
export function countGemeenten(seating: Seating, tables: ReadonlySet<SetTable>, among: ReadonlySet<Area>): { participations: number; pairs: number } {
  const ids = new Set([...tables].map(({ table }) => table.id));
  const arrangements = arrangementsOf(seating).all.filter(({ id }) => ids.has(id));
  const number = new Map([...among].map((area, i) => [area, i]));
  const pairs = new Set<number>();
  let participations = 0;
  for (const { gemeenten } of arrangements) {
    const here = [...gemeenten.keys()].flatMap((area) => number.get(area) ?? []).sort((a, b) => a - b);
    participations += here.length;
    here.forEach((a, i) => {
      for (const b of here.slice(i + 1)) pairs.add(a * among.size + b);
    });
  }
  return { participations, pairs: pairs.size };
}
