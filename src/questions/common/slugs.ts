import { closest, distance } from "fastest-levenshtein";
import { BadInputError } from "./errors.js";

/** Most values a list argument may hold. */
const MAX_VALUES = 50;

/** Checks that every value is a slug of the vocabulary; null when none is asked for. Throws `BadInputError`. */
export function checkedSlugs(argument: string, values: readonly string[] | null | undefined, known: readonly string[]): string[] | null {
  if (!values || values.length === 0) return null;
  if (values.length > MAX_VALUES) throw new BadInputError(argument, `ten hoogste ${MAX_VALUES} waarden`);
  const wrong = values.find((value) => !known.includes(value));
  if (wrong === undefined) return [...values];
  const nearest = known.length > 0 ? closest(wrong.slice(0, 60), known) : "";
  const near = nearest !== "" && distance(wrong, nearest) <= Math.max(3, nearest.length / 2) && wrong.length > 2 ? ` Bedoelt u "${nearest}"?` : "";
  throw new BadInputError(argument, `"${wrong.slice(0, 60)}" staat niet in de begrippenlijst.${near}`);
}
