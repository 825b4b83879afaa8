import { bodiesIn } from "./areas.js";
import type { Seating, SetTable } from "./seating.js";
import type { Area } from "./tables.js";

/** Tables of a selection at which a region sits: the public body of it or of a region in it, certainly or possibly. */
export interface TablesOfArea {
  /** In the order of the selection. */
  all: readonly SetTable[];
  /** How many of them certainly; counted when it is asked for. */
  certain(): number;
  /** False when nobody is known who could sit there for the region: no public body, and no gemeenten. */
  hasBody: boolean;
}

/** At which tables a region sits. */
export function tablesOfArea(area: Area, { tablesOf, judge }: Pick<Seating, "tablesOf" | "judge">): TablesOfArea {
  const bodies = bodiesIn(area, judge);
  const all = new Set([...bodies].flatMap((body) => tablesOf.get(body) ?? []));
  return {
    all: [...all].sort((a, b) => a.at - b.at),
    certain: () => [...all].filter((table) => table.certain && table.seated.some((one) => one.certain && bodies.has(one.party))).length,
    hasBody: bodies.size > 0,
  };
}

/** Inhabitants of a region: as stated, else those of its gemeenten together when each is known; null when not. */
export function populationOf(area: Area | null, gemeenten: readonly Area[]): number | null {
  if (area?.population != null) return area.population;
  if (gemeenten.length === 0 || gemeenten.some(({ population }) => population === null)) return null;
  return gemeenten.reduce((total, { population }) => total + (population ?? 0), 0);
}
