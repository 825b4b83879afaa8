import type { Catalogue } from "../../graph/catalogue.js";
import { BadInputError } from "../common/errors.js";
import { checkedSlugs } from "../common/slugs.js";
import { wordsOf } from "./lucene.js";

/** Longest text that is looked for. */
const MAX_TEXT = 500;
/** Vocabularies of the kinds that can be looked for. */
const SCHEMES = ["partnership-kind", "programme-kind", "organisation-kind", "region-kind", "part-kind"] as const;

/** The words of a text that is looked for; `what` ends the sentence that it has none. Throws `BadInputError`. */
export function wordsAsked(text: string, what: string): string[] {
  if (text.length > MAX_TEXT) throw new BadInputError("text", `is te lang; ten hoogste ${MAX_TEXT} tekens`);
  const words = wordsOf(text);
  if (words.length === 0) throw new BadInputError("text", `bevat geen letters of cijfers om ${what}`);
  return words;
}

/** The types and kinds that are asked for, of these types; null for all. Throws `BadInputError`. */
export function kindsAsked(kinds: readonly string[] | null | undefined, types: readonly string[], catalogue: Pick<Catalogue, "slugsOf">): string[] | null {
  return checkedSlugs("kinds", kinds, [...types, ...catalogue.slugsOf(...SCHEMES)]);
}
