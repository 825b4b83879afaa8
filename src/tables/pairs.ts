import { keptFor } from "../kept-with.js";
import type { SetTable } from "./seating.js";

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
  return sharedBy(tables).flatMap(({ place, others, shared }) => {
    const first = tables[place] as SetTable;
    return others.flatMap((other, i) => {
      const [second, both] = [tables[other] as SetTable, shared[i] as number];
      const jaccard = both / (first.seated.length + second.seated.length - both);
      return jaccard >= minJaccard ? [{ first, second, shared: both, jaccard }] : [];
    });
  });
}

/**
 * Of each table the later ones that share parties with it, and how many. Plain numbers, for whoever asks waits: who sits
 * where is sorted by party, so that from a seat on the later tables of its party follow.
 */
function sharedBy(tables: readonly SetTable[]): { place: number; others: number[]; shared: number[] }[] {
  const count = tables.length;
  const sitting: number[] = [];
  for (const [place, table] of tables.entries()) for (const party of numbersAt(table)) sitting.push(party * count + place);
  const sorted = Float64Array.from(sitting).sort();
  const partyAt = (seat: number) => Math.floor((sorted[seat] as number) / count);
  const placeAt = (seat: number) => (sorted[seat] as number) % count;
  const seatsOf = tables.map((): number[] => []);
  for (let seat = 0; seat < sorted.length; seat++) (seatsOf[placeAt(seat)] as number[]).push(seat);
  const met = new Uint32Array(count);
  return seatsOf.map((seats, place) => {
    met.fill(0);
    const others: number[] = [];
    for (const seat of seats) {
      for (let next = seat + 1; next < sorted.length && partyAt(next) === partyAt(seat); next++) {
        const other = placeAt(next);
        if (met[other] === 0) others.push(other);
        met[other] = (met[other] as number) + 1;
      }
    }
    others.sort((a, b) => a - b);
    return { place, others, shared: others.map((other) => met[other] as number) };
  });
}

/** The places of the parties at a table that are known by name. */
const numbersAt = keptFor(({ seated }: SetTable) => Uint32Array.from(seated.flatMap(({ party }) => (party.type === "PartyKind" ? [] : [party.at]))));

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
