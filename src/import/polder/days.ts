const DAY_MS = 86_400_000;
const moved = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * The last day on which something held. The register writes the first on which it held no longer: the next version of a
 * regeling begins on that very day. What began on it too held on that one day.
 */
export function lastDay(end: string | undefined, since?: string): string | undefined {
  if (end === undefined) return undefined;
  const before = moved(end, -1);
  return since !== undefined && since > before ? since : before;
}

/**
 * The first day on which a gemeente or waterschap was no more. Here the register is of two minds: 1 January 2019 is that
 * day, 31 December 2015 the one before it.
 */
export function firstDayWithout(end: string): string {
  return end.endsWith("-01") ? end : moved(end, 1);
}
