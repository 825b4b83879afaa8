import { nearest } from "../../nearest.js";
import { BadInputError } from "./errors.js";

/** Most values a list argument may hold. */
const MAX_VALUES = 50;

/** Checks that every value is a slug of the vocabulary; null when none is asked for. Throws `BadInputError`. */
export function checkedSlugs(argument: string, values: readonly string[] | null | undefined, known: readonly string[]): string[] | null {
  return checked(argument, values, known, "staat niet in de begrippenlijst");
}

/** Checks that every value is the name of a dataset in the graph; null when none is asked for. Throws `BadInputError`. */
export function checkedDatasets(argument: string, values: readonly string[] | null | undefined, known: readonly string[]): string[] | null {
  return checked(argument, values, known, "is geen dataset in deze graaf");
}

function checked(argument: string, values: readonly string[] | null | undefined, known: readonly string[], otherwise: string): string[] | null {
  if (!values || values.length === 0) return null;
  if (values.length > MAX_VALUES) throw new BadInputError(argument, `ten hoogste ${MAX_VALUES} waarden`);
  const wrong = values.find((value) => !known.includes(value));
  if (wrong === undefined) return [...values];
  // Of a letter or two anything is near.
  const meant = wrong.length > 2 ? nearest(wrong.slice(0, 60), known) : null;
  const near = meant ? ` Bedoelt u "${meant}"?` : "";
  throw new BadInputError(argument, `"${wrong.slice(0, 60)}" ${otherwise}.${near}`);
}
