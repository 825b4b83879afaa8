import { certaintyOn } from "../questions/common/certainty.js";
import { Certainty } from "../questions/common/certainty.types.js";
import type { Area, Period, Tables } from "./tables.js";

/** Says how sure it is that what has a period holds on one date. */
export interface Judge {
  on: string;
  /** Whether it had not ended, nor was still to begin. */
  stands(thing: { period: Period }): boolean;
  certain(thing: { period: Period }): boolean;
}

/** Judges every period of the tables once, for one date. */
export function judgeOn({ periods }: Pick<Tables, "periods">, on: string): Judge {
  const certainties = periods.map(({ days }) => certaintyOn(on, days));
  return {
    on,
    stands: ({ period }) => {
      const certainty = certainties[period.at];
      return certainty === Certainty.CERTAIN || certainty === Certainty.POSSIBLE;
    },
    certain: ({ period }) => certainties[period.at] === Certainty.CERTAIN,
  };
}

const FORMER = "voormalige-gemeente";

/** Whether a region is a gemeente, or was one. */
export const isMunicipal = ({ kind }: Area): boolean => kind === "gemeente" || kind === FORMER;

/** Whether a region is a gemeente that exists on the date. Of a former one whose end is unknown only what saw it tells. */
export function isGemeente(area: Area, judge: Judge): boolean {
  const { untilLatest, observedLatest } = area.period.days;
  if (area.kind === FORMER && !untilLatest && (observedLatest ?? "") < judge.on) return false;
  return isMunicipal(area) && judge.stands(area);
}
