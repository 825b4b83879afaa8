import type { Context } from "../../graph/context.js";
import type { Reference } from "../../graph/fill-in.js";
import type { Completion, Named } from "../../names/names.js";
import { NAMED_LABELS } from "../../names/read-names.js";
import { checkedFirst } from "../common/page.js";
import { kindsAsked, wordsAsked } from "../search/asked.js";
import { SearchMatch } from "../search/search.types.js";
import type { Suggestion } from "./suggest.types.js";

/** Arguments of `suggest`. */
export interface SuggestArguments {
  text: string;
  kinds?: string[] | null;
  first?: number | null;
}

/** Names that a text may be the beginning of: those that begin with it, then those alike. Errors: BAD_INPUT, TOO_COMPLEX. */
export async function suggest({ text, kinds, first }: SuggestArguments, { catalogue }: Context): Promise<Suggestion[]> {
  const most = checkedFirst(first);
  const wanted = kindsAsked(kinds, NAMED_LABELS, catalogue);
  wordsAsked(text, "aan te vullen");
  const accepts = ({ type, kind }: Named) => wanted === null || wanted.includes(type) || (kind !== null && wanted.includes(kind));
  const names = await catalogue.names.get();
  const begun = names.begun(text, accepts, most);
  const known = new Set(begun.map(({ of }) => of));
  const alike = begun.length < most ? names.alike(text, (one) => accepts(one) && !known.has(one), most - begun.length) : [];
  return [...begun, ...alike].map(toSuggestion);
}

function toSuggestion({ of: { id, type, name, kind }, alias, begins }: Completion): Suggestion {
  const thing: Reference = { __typename: type, id, name };
  return { id, type, name, alias, kind, match: begins ? SearchMatch.PREFIX : SearchMatch.FUZZY, thing };
}
