import { keptFor } from "../kept-with.js";
import { listIn } from "../list-in.js";
import { areasAround, gemeentenIn, gemeenteOf } from "./areas.js";
import { isGemeente, type Judge } from "./judge.js";
import type { Seating, SetTable } from "./seating.js";
import type { Area, Tables } from "./tables.js";

/** What brings gemeenten together: a partnership, or a region of a layer. */
export interface Arrangement {
  id: string;
  name: string;
  /** Its type in the API. */
  type: "Partnership" | "Region";
  datasets: readonly string[];
  certain: boolean;
  /** The gemeenten in it, and whether they are there only by what they took over. */
  gemeenten: ReadonlyMap<Area, { certain: boolean; carriedOver: boolean }>;
}

/** Arrangements, and those of each gemeente. */
export interface Arrangements {
  all: readonly Arrangement[];
  of: ReadonlyMap<Area, readonly Arrangement[]>;
}

/** The tables of a seating as arrangements of gemeenten. */
export const arrangementsOf = keptFor(({ tables, judge }: Seating): Arrangements => indexed(tables.map((one) => fromTable(one, judge))));

/** The regions of some kinds as arrangements of the gemeenten in them. */
export function layersOf(tables: Tables, kinds: readonly string[], judge: Judge): Arrangements {
  const areas = [...tables.areaById.values()].filter((area) => kinds.includes(area.kind) && judge.stands(area));
  return indexed(
    areas.map((area) => ({
      id: area.id,
      name: area.name,
      type: "Region",
      datasets: area.datasets,
      certain: judge.certain(area),
      gemeenten: new Map(gemeentenIn(tables, area, judge).map((one) => [one, { certain: true, carriedOver: false }])),
    })),
  );
}

/** The kinds of region that a gemeente lies in on the date: the layers that can be compared for it. */
export function layersAround(area: Area, judge: Judge): string[] {
  const kinds = [...areasAround(area)].filter((one) => judge.stands(one) && !isGemeente(one, judge)).map(({ kind }) => kind);
  return [...new Set(kinds)].sort();
}

function fromTable({ table, certain, seated }: SetTable, judge: Judge): Arrangement {
  const gemeenten = new Map<Area, { certain: boolean; carriedOver: boolean }>();
  for (const seat of seated) {
    const area = gemeenteOf(seat.party, judge);
    if (area) gemeenten.set(area, seat);
  }
  return { id: table.id, name: table.name, type: "Partnership", datasets: table.datasets, certain, gemeenten };
}

function indexed(all: readonly Arrangement[]): Arrangements {
  const of = new Map<Area, Arrangement[]>();
  for (const one of all) {
    for (const area of one.gemeenten.keys()) listIn(of, area).push(one);
  }
  return { all, of };
}
