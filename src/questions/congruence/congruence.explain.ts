import type { Selection } from "../../tables/seating.js";
import type { Area } from "../../tables/tables.js";
import { listed } from "../common/dutch.js";
import type { MeasuredCongruence } from "./congruence.measure.js";
import { CongruenceUndefined } from "./congruence.types.js";

/** Why a gemeente has no congruence; null when it has one. */
export function undefinedBecause({ value, arrangements }: MeasuredCongruence): CongruenceUndefined | null {
  if (value !== null) return null;
  return arrangements.length === 0 ? CongruenceUndefined.NO_ARRANGEMENTS : CongruenceUndefined.NO_PARTNERS;
}

/** The same as a sentence in Dutch, with what could be asked instead. */
export function explainNoCongruence(
  { name }: Area,
  measured: MeasuredCongruence,
  exists: boolean,
  { on }: Selection,
  layers: readonly string[] | null,
  known: readonly string[],
): string {
  if (!exists) return `${name} bestond op ${on} niet als gemeente; vraag naar de opvolger (\`successors\`) of naar een andere datum.`;
  if (measured.arrangements.length > 0) return `In wat ${name} op ${on} deelt, zit geen andere gemeente.`;
  if (!layers) return `De bronnen noemen geen verband van deze selectie waaraan ${name} op ${on} meedoet.`;
  const others = known.length > 0 ? ` Bekend zijn: ${listed(known)}.` : "";
  return `De bronnen noemen geen gebied van deze indelingen waarin ${name} ligt.${others}`;
}
