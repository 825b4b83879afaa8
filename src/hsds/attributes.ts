import type { Catalogue } from "../graph/catalogue.js";
import { toSources } from "../graph/source.js";
import type { Certainty } from "../questions/common/certainty.types.js";
import type { Found } from "../questions/common/fact.js";
import type { Directory } from "./directory.js";
import type { HsdsAttribute } from "./hsds.types.js";
import { uuidOf } from "./ids.js";
import { CERTAINTY_TERMS } from "./own-taxonomies.js";

/** What a record is made with: the terms, the titles of sources, and the day it holds for. */
export interface Making {
  directory: Directory;
  catalogue: Pick<Catalogue, "find" | "labelOf">;
  on: string;
}

/** A link to a term by its own id, in a role (`link_type`). */
export interface Link {
  type: string;
  term: string;
  value?: string;
}

/** Links to terms that say enough by themselves. */
export const links = (type: string, terms: readonly string[]): Link[] => terms.map((term) => ({ type, term }));

/** A link to a feature with its value; none when there is no value. */
export const feature = (name: string, value: unknown, type = name): Link[] =>
  typeof value === "string" && value !== "" ? [{ type, term: `feature-${name}`, value }] : [];

/** What every record says of itself: its own id, since when, until when and when observed, how sure, and where it is stated. */
export function provenance(fact: Found, certainty: Certainty, catalogue: Making["catalogue"]): Link[] {
  return [
    ...feature("id", fact.id),
    { type: "certainty", term: CERTAINTY_TERMS[certainty] },
    ...feature("waargenomen", fact.observedAt),
    ...feature("begin", fact.since),
    ...feature("einde", fact.until),
    ...toSources(fact.citations, catalogue).flatMap(({ label }) => feature("bron", label)),
  ];
}

/** Links as HSDS writes them; the same link twice is one. */
export function toAttributes(entity: string, owner: string, given: readonly Link[], terms: Directory["terms"]): HsdsAttribute[] {
  const attributes = given.flatMap(({ type, term, value }): [string, HsdsAttribute][] => {
    const record = terms.get(uuidOf(term))?.record;
    if (!record) return [];
    const id = uuidOf(JSON.stringify([owner, type, term, value ?? null]));
    const link = { id, link_id: owner, link_entity: entity, link_type: type, taxonomy_term_id: record.id };
    return [[id, { ...link, ...(value === undefined ? {} : { value }), taxonomy_term: record }]];
  });
  return [...new Map(attributes).values()];
}
