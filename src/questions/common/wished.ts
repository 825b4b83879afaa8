import { certaintyOn, type DatedFact, leastSure } from "./certainty.js";
import { Certainty } from "./certainty.types.js";

/** Statuses of what is asked for, planned or wanted, and how they read in Dutch. */
const WISHED: Record<string, string> = {
  asked: "gevraagd",
  intended: "beoogd",
  gepland: "gepland",
  gewenst: "gewenst",
  planned: "gepland",
  requested: "gevraagd",
  wanted: "gewenst",
};

/** The status of what is only asked for, planned or wanted, in Dutch; null of what is. */
export function wish(status: string | null | undefined): string | null {
  return WISHED[status ?? ""] ?? null;
}

/** How sure it is that a fact holds on a day, of one that is only asked for, planned or wanted at most possible. */
export function certaintyOfFact(day: string, fact: DatedFact & { status?: string | null }): Certainty {
  const certainty = certaintyOn(day, fact);
  return wish(fact.status) ? leastSure([certainty, Certainty.POSSIBLE]) : certainty;
}
