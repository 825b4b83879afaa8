import { isGemeente, type Judge } from "./judge.js";
import type { Area, Party, Tables } from "./tables.js";

/** Most steps from a region to one that lies in it, as everywhere in the questions. */
const DEEPEST = 6;

/** The region an id names: its own, or that of a public body that governs one; undefined when it is neither. */
export function areaOf({ areaById, partyById }: Tables, id: string): Area | undefined {
  return areaById.get(id) ?? partyById.get(id)?.governs[0];
}

/** A region and all that lie in it, each once. */
export function areasIn(area: Area): Set<Area> {
  return reach(area, ({ contains }) => contains);
}

/** A region and all that it lies in, each once. */
export function areasAround(area: Area): Set<Area> {
  return reach(area, ({ within }) => within);
}

/** The gemeenten of a region that exist on the date; of the whole country when there is none. */
export function gemeentenIn(tables: Tables, area: Area | null, judge: Judge): Area[] {
  const areas = area ? areasIn(area) : tables.areaById.values();
  return [...areas].filter((one) => isGemeente(one, judge));
}

/** The public bodies of a region and of those in it, that stand on the date. */
export function bodiesIn(area: Area, judge: Judge): Set<Party> {
  return new Set([...areasIn(area)].flatMap(({ bodies }) => bodies).filter(judge.stands));
}

/** The gemeente that a party governs on the date; undefined when it governs none. */
export function gemeenteOf(party: Party, judge: Judge): Area | undefined {
  return party.governs.find((area) => isGemeente(area, judge));
}

function reach(start: Area, next: (area: Area) => readonly Area[]): Set<Area> {
  const found = new Set([start]);
  let edge = [start];
  for (let step = 0; step < DEEPEST && edge.length > 0; step += 1) {
    edge = edge.flatMap(next).filter((area) => !found.has(area) && found.add(area));
  }
  return found;
}
