import { listIn } from "../list-in.js";
import type { Seated, SetTable } from "./seating.js";

/** Two tables that share parties. */
export interface TablePair {
  first: SetTable;
  second: SetTable;
  /** Number of parties, named one by one, that sit at both. */
  shared: number;
  jaccard: number;
}

/**
 * Pairs of tables whose Jaccard index over parties is at least `minJaccard` and above 0, in the order of the tables. Who is
 * known only as a kind counts at each table as someone else.
 */
export function closePairs(tables: readonly SetTable[], minJaccard: number): TablePair[] {
  const places = new Map<Seated["party"], number[]>();
  tables.forEach(({ seated }, place) => {
    for (const { party } of seated) {
      if (party.type !== "PartyKind") listIn(places, party).push(place);
    }
  });
  return tables.flatMap((first, place) => {
    const shared = new Map<number, number>();
    for (const { party } of first.seated) {
      for (const other of places.get(party) ?? []) if (other > place) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, count]) => {
      const second = tables[other] as SetTable;
      const jaccard = count / (first.seated.length + second.seated.length - count);
      return jaccard >= minJaccard ? [{ first, second, shared: count, jaccard }] : [];
    });
  });
}

/** Whether two tables share a theme. */
export function shareTheme({ first, second }: Pick<TablePair, "first" | "second">): boolean {
  return first.table.themes.some((theme) => second.table.themes.includes(theme));
}

/** Whether both tables are certain, and so is everyone at both. */
export function isCertainPair({ first, second }: TablePair): boolean {
  if (!first.certain || !second.certain) return false;
  const certain = new Map(second.seated.map((one) => [one.party, one.certain]));
  return first.seated.every(({ party, certain: here }) => party.type === "PartyKind" || !certain.has(party) || (here && certain.get(party) === true));
}
