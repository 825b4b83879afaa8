import { gemeentenIn } from "../../tables/areas.js";
import { arrangementsOf } from "../../tables/arrangements.js";
import { populationOf, tablesOfArea } from "../../tables/at-tables.js";
import { doublingAmong, doublingPairs } from "../../tables/doubling.js";
import { isGemeente } from "../../tables/judge.js";
import type { Seating } from "../../tables/seating.js";
import type { Area, Tables } from "../../tables/tables.js";
import { congruenceValue } from "../congruence/congruence.measure.js";
import { DrukteBy } from "./drukte-by.js";

/** What a region comes to, over all that counts and over what is certain. */
export interface Measured {
  value: number | null;
  certainValue: number | null;
  /** Why there is no value, in Dutch. */
  reason: string | null;
}

/** Measures one region of a seating. */
export function measured(by: DrukteBy, area: Area, seating: Seating, tables: Tables): Measured {
  const found = tablesOfArea(area, seating);
  if (!found.hasBody) return none("Geen bron noemt een bestuur van dit gebied of de gemeenten erin.");
  switch (by) {
    case DrukteBy.PARTNERSHIPS:
      return { value: found.all.length, certainValue: found.certain(), reason: null };
    case DrukteBy.PER_10000_INHABITANTS: {
      const population = populationOf(area, gemeentenIn(tables, area, seating.judge));
      if (!population) return none("Het aantal inwoners is niet bekend.");
      return { value: (found.all.length * 10_000) / population, certainValue: (found.certain() * 10_000) / population, reason: null };
    }
    case DrukteBy.DOUBLING: {
      const pairs = doublingAmong(doublingPairs(seating), found.all);
      return { value: pairs.length, certainValue: pairs.filter(({ certain }) => certain).length, reason: null };
    }
    case DrukteBy.CONGRUENCE:
      return meanCongruence(area, seating, tables);
  }
}

/** Congruence of a gemeente, or the mean over the gemeenten of another region. */
function meanCongruence(area: Area, seating: Seating, tables: Tables): Measured {
  const gemeenten = isGemeente(area, seating.judge) ? [area] : gemeentenIn(tables, area, seating.judge);
  const arrangements = arrangementsOf(seating);
  const values = gemeenten.flatMap((one) => congruenceValue(one, arrangements) ?? []);
  if (values.length === 0) return none("Geen van de gemeenten deelt een verband met een andere.");
  return { value: meanOf(values), certainValue: null, reason: null };
}

/** The unweighted mean; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
}

const none = (reason: string): Measured => ({ value: null, certainValue: null, reason });
