import type { Span } from "../../ingest/model/period.js";
import { Certainty } from "../common/certainty.types.js";
import { wish } from "../common/wished.js";

/** A date, what it is of, and when a source last told of that. */
export interface DatedEvent extends Span {
  date: string;
  status?: string | null | undefined;
  inferred?: boolean | null | undefined;
  toldOn?: string | null | undefined;
}

/**
 * How sure it is that something had happened on a day. What a source announced before it could happen, was only wished
 * for, or has a date that the source doubts, is at most possible.
 */
export function certaintyOfEvent(day: string, { date, earliest, latest, status, inferred, toldOn }: DatedEvent): Certainty {
  if (earliest > day) return Certainty.NOT_YET;
  const announced = Boolean(toldOn && toldOn < earliest);
  return latest > day || /[?%]/.test(date) || wish(status) || inferred || announced ? Certainty.POSSIBLE : Certainty.CERTAIN;
}
