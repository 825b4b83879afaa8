import edtf from "edtf";

/** Stands for "no end" in normalised dates: later than any date that is asked for. */
export const NO_END = "9999-12-31";

/** The earliest and latest day an EDTF date can mean, ISO 8601. */
export interface Span {
  earliest: string;
  latest: string;
}

const DATE = /^\d{4}(-\d{2}){0,2}[~?%]?$|^\d{3}X$|^\d{4}-2[1-4]$/;

/**
 * Reads an EDTF date of level 1: `2014`, `2014-05`, `2014-05-19`, with `~`, `?` or `%`, a decade `201X`, a season
 * `2014-21`. Returns null for anything else, `XXXX` included: unknown is left out, it does not mean "always".
 */
export function spanOf(text: string): Span | null {
  if (!DATE.test(text)) return null;
  try {
    const { min, max } = edtf(text);
    return { earliest: isoDay(min), latest: isoDay(max) };
  } catch {
    return null;
  }
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The properties that carry a period in the graph: EDTF as stated, and normalised days for comparison. */
export function periodProperties(since: string | undefined, until: string | undefined): Record<string, string> {
  const properties: Record<string, string> = {};
  const start = since === undefined ? null : spanOf(since);
  if (since !== undefined && start) {
    Object.assign(properties, { since, sinceEarliest: start.earliest, sinceLatest: start.latest });
  }
  if (until === "..") Object.assign(properties, { until, untilEarliest: NO_END, untilLatest: NO_END });
  else if (until !== undefined) {
    const end = spanOf(until);
    if (end) Object.assign(properties, { until, untilEarliest: end.earliest, untilLatest: end.latest });
  }
  return properties;
}
