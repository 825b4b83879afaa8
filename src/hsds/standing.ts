import { certaintyOn, leastSure, surest } from "../questions/common/certainty.js";
import { Certainty } from "../questions/common/certainty.types.js";
import type { Found } from "../questions/common/fact.js";
import type { HsdsStatus } from "./hsds.types.js";
import type { ServiceRow } from "./read-services.js";

/**
 * How sure it is that a service is given on a day: it ended with its programme, and when all who provide it have. That these are
 * themselves only possible makes it no less sure: a source that describes the service says more of it than they do.
 */
export function certaintyOf({ service, programmesAbove, offeredBy }: Pick<ServiceRow, "service" | "programmesAbove" | "offeredBy">, on: string): Certainty {
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

/** What a reader must know before relying on a service; undefined when the sources say that it is given on the day. */
export function alertOf({ observedAt, since, until, untilLatest }: Found, certainty: Certainty, on: string): string | undefined {
  if (certainty === Certainty.POSSIBLE) return `Waargenomen in ${observedAt ?? "een bron zonder datum"}; of het nog bestaat, zegt geen bron.`;
  if (certainty === Certainty.NOT_YET) return since ? `Begint in ${since}.` : "Het programma of wie het biedt, begint later.";
  if (certainty === Certainty.ENDED)
    return until && untilLatest && untilLatest < on ? `Eindigde in ${until}.` : "Eindigde met het programma of met wie het bood.";
  return undefined;
}
