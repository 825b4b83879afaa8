import type { Arrangement, Arrangements } from "../../tables/arrangements.js";
import type { Area } from "../../tables/tables.js";
import { compareKeys } from "../common/page.js";

/** Two gemeenten, the lesser id first, and at how many tables both sit. */
export interface MeetingPair {
  first: Area;
  second: Area;
  shared: number;
}

/** By what pairs are sorted: who meet most first, then ids. */
export const keyOf = ({ first, second, shared }: MeetingPair): [fewer: number, first: string, second: string] => [-shared, first.id, second.id];

/** All pairs of some gemeenten that meet at at least so many tables, in the order of the answer. */
export function meetingPairs(gemeenten: readonly Area[], { of }: Pick<Arrangements, "of">, minShared: number): MeetingPair[] {
  const sorted = [...gemeenten].sort((a, b) => (a.id < b.id ? -1 : 1));
  const place = new Map(sorted.map((area, i) => [area, i]));
  const pairs = sorted.flatMap((first, i) => {
    const counts = new Map<number, number>();
    for (const { gemeenten: here } of of.get(first) ?? []) {
      for (const area of here.keys()) {
        const other = place.get(area) ?? -1;
        if (other > i) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return [...counts].flatMap(([other, shared]) => (shared >= minShared ? [{ first, second: sorted[other] as Area, shared }] : []));
  });
  return pairs.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

/** The tables at which both gemeenten sit. */
export function sharedBy({ first, second }: MeetingPair, { of }: Pick<Arrangements, "of">): Arrangement[] {
  return (of.get(first) ?? []).filter(({ gemeenten }) => gemeenten.has(second));
}

/** At how many of some tables both certainly sit. */
export function certainAmong(shared: readonly Arrangement[], { first, second }: MeetingPair): number {
  return shared.filter(({ certain, gemeenten }) => certain && [first, second].every((area) => gemeenten.get(area)?.certain)).length;
}
