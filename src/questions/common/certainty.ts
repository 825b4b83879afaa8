import { Certainty } from "./certainty.types.js";

/** The period of a fact as the graph keeps it: normalised days, and the days between which it was observed; absent is unknown. */
export interface DatedFact {
  sinceEarliest?: string | null;
  sinceLatest?: string | null;
  untilEarliest?: string | null;
  untilLatest?: string | null;
  observedEarliest?: string | null;
  observedLatest?: string | null;
}

/**
 * How sure it is that a fact holds on a day. It ended when its latest possible end is before the day; it is certain
 * when the day lies between a start that is past for sure (the latest possible one, or an observation) and an end that
 * is not yet reached for sure (the earliest possible one, a stated absence of an end, or an observation).
 */
export function certaintyOn(day: string, fact: DatedFact): Certainty {
  const { sinceEarliest, sinceLatest, untilEarliest, untilLatest, observedEarliest, observedLatest } = fact;
  if (untilLatest && untilLatest < day) return Certainty.ENDED;
  if (sinceEarliest && sinceEarliest > day) return Certainty.NOT_YET;
  // A document that announces a fact, or looks back on it, has not observed it.
  const observed = !(sinceEarliest && observedLatest && observedLatest < sinceEarliest) && !(untilLatest && observedEarliest && observedEarliest > untilLatest);
  if (observed && observedEarliest && observedLatest && observedEarliest <= day && day <= observedLatest) return Certainty.CERTAIN;
  const begunBy = earliest(sinceLatest, observed ? observedLatest : null);
  const lastsTo = latest(untilEarliest, observed ? observedEarliest : null);
  const begun = begunBy !== null && begunBy <= day;
  const lasting = lastsTo !== null && lastsTo >= day;
  return begun && lasting ? Certainty.CERTAIN : Certainty.POSSIBLE;
}

const ORDER = [Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.NOT_YET, Certainty.ENDED];

/** The surest of several; of none, `POSSIBLE`. */
export function surest(certainties: readonly Certainty[]): Certainty {
  return ORDER.find((one) => certainties.includes(one)) ?? Certainty.POSSIBLE;
}

/** The least sure of several facts that all must hold. */
export function leastSure(certainties: readonly Certainty[]): Certainty {
  return [...ORDER].reverse().find((one) => certainties.includes(one)) ?? Certainty.POSSIBLE;
}

const given = (days: (string | null | undefined)[]): string[] => days.filter((day): day is string => Boolean(day)).sort();
const earliest = (...days: (string | null | undefined)[]): string | null => given(days)[0] ?? null;
const latest = (...days: (string | null | undefined)[]): string | null => given(days).at(-1) ?? null;
