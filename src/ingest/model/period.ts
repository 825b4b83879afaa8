import edtf from "edtf";

/** Stands for "no end" in normalised dates: later than any date that is asked for. */
export const NO_END = "9999-12-31";

/** The earliest and latest day an EDTF date can mean, ISO 8601. */
export interface Span {
  earliest: string;
  latest: string;
}

/** The form of an EDTF date as the data may write it. */
export const EDTF_FORM = /^(?!0000)\d{4}(-\d{2}){0,2}[~?%]?$|^(?!000)\d{3}X$|^(?!0000)\d{4}-2[1-4]$/;

/**
 * Reads an EDTF date of level 1: `2014`, `2014-05`, `2014-05-19`, with `~`, `?` or `%`, a decade `201X`, a season
 * `2014-21`. Returns null for anything else, `XXXX` included: unknown is left out, it does not mean "always".
 */
export function spanOf(text: string): Span | null {
  const known = spans.get(text);
  if (known !== undefined) return known;
  const span = readSpan(text);
  spans.set(text, span);
  return span;
}

/** Data states the same few dates over and over, and the grammar of EDTF is slow to read. */
const spans = new Map<string, Span | null>();

function readSpan(text: string): Span | null {
  if (!EDTF_FORM.test(text) || !isRealDay(text)) return null;
  const season = SEASONS[text.slice(4)];
  if (season) return { earliest: `${text.slice(0, 4)}-${season[0]}`, latest: `${Number(text.slice(0, 4)) + season[2]}-${season[1]}` };
  try {
    const { min, max } = edtf(text);
    return { earliest: isoDay(min), latest: isoDay(max) };
  } catch {
    return null;
  }
}

/** The seasons of EDTF level 1 as the meteorologist counts them; winter ends in the next year. */
const SEASONS: Record<string, [first: string, last: string, years: number]> = {
  "-21": ["03-01", "05-31", 0],
  "-22": ["06-01", "08-31", 0],
  "-23": ["09-01", "11-30", 0],
  "-24": ["12-01", "02-28", 1],
};

/** False for 29 February of a common year and the like, which the library takes for the day after. */
function isRealDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return day === undefined || (!Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day));
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
