import { certaintyOn, type DatedFact, leastSure, surest } from "../questions/common/certainty.js";
import { Certainty } from "../questions/common/certainty.types.js";
import type { Found } from "../questions/common/fact.js";
import type { HsdsStatus } from "./hsds.types.js";

/** What a service stands or falls with. */
export interface Upheld {
  service: Found;
  programmesAbove: DatedFact[];
  offeredBy: DatedFact[];
}

/**
 * How sure it is that a service is given on a day: it ended with its programme, and when all who provide it have. That these are
 * themselves only possible makes it no less sure: a source that describes the service says more of it than they do.
 */
export function certaintyOf({ service, programmesAbove, offeredBy }: Upheld, on: string): Certainty {
  const above = [...programmesAbove.map((one) => certaintyOn(on, one)), surest(offeredBy.map((one) => certaintyOn(on, one)))];
  return leastSure([certaintyOn(on, service), ...above.filter((one) => one === Certainty.ENDED || one === Certainty.NOT_YET)]);
}

/** HSDS has no status for what may have ended: it keeps the last that was known, and `alertOf` says so. */
export const STATUS: Record<Certainty, HsdsStatus> = {
  [Certainty.CERTAIN]: "active",
  [Certainty.POSSIBLE]: "active",
  [Certainty.NOT_YET]: "inactive",
  [Certainty.ENDED]: "defunct",
};

/** What a reader must know before relying on a service. */
export function alertOf({ observedAt, since }: Found, certainty: Certainty): string | undefined {
  if (certainty === Certainty.POSSIBLE) return `Waargenomen in ${observedAt ?? "een bron zonder datum"}; of het nog bestaat, zegt geen bron.`;
  if (certainty === Certainty.NOT_YET) return since ? `Begint in ${since}.` : "Begint later.";
  return certainty === Certainty.ENDED ? "Bestaat niet meer." : undefined;
}
