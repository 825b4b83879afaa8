import type { HsdsTaxonomy, HsdsTerm } from "./hsds.types.js";
import { uuidOf } from "./ids.js";
import { NEEDS, OWN_TAXONOMIES, PARTY_KINDS } from "./own-taxonomies.js";

/** A taxonomy or a term, as it is kept; a taxonomy stands in none. */
export interface VocabularyRow {
  [column: string]: unknown;
  id: string;
  name: string;
  description: string | null;
  aliases: string[];
  taxonomy: string | null;
  wider: string[];
}

/** A term that is kept beside the graph's own vocabularies says what is known of a record, not what it is about: no list is chosen by it. */
const SAYS_OF_THE_RECORD = new Set(["certainty", "feature"].map(uuidOf));

/** Whether records can be chosen by this term. */
export const canChooseBy = ({ taxonomy_id }: HsdsTerm): boolean => !SAYS_OF_THE_RECORD.has(taxonomy_id);

/** The graph's vocabularies and those that the feed has beside them, as rows of one form, in the order of their ids. */
export function withOwn(rows: readonly VocabularyRow[]): VocabularyRow[] {
  const row = (one: { id: string; name: string; description: string }, taxonomy: string | null): VocabularyRow => ({
    ...one,
    aliases: [],
    taxonomy,
    wider: [],
  });
  const own = OWN_TAXONOMIES.flatMap((taxonomy) => [row(taxonomy, null), ...taxonomy.terms.map((term) => row(term, taxonomy.id))]);
  return [...rows, row(NEEDS, null), row(PARTY_KINDS, null), ...own].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function toTaxonomy({ id, name, description }: VocabularyRow): HsdsTaxonomy {
  return { id: uuidOf(id), name, description: description ?? `Begrippenlijst van Wegwijzer: ${name}.`, code: id };
}

/** A term within its taxonomy, below what is wider there. HSDS wants a description of each, so that one without says where it stands. */
export function toTerm({ id, name, description, wider }: VocabularyRow, taxonomy: VocabularyRow, rows: ReadonlyMap<string, VocabularyRow>): HsdsTerm {
  const [parent] = wider.filter((one) => rows.get(one)?.taxonomy === taxonomy.id).sort();
  return {
    id: uuidOf(id),
    code: id,
    name,
    description: description ?? `Een van: ${taxonomy.name}.`,
    ...(parent ? { parent_id: uuidOf(parent) } : {}),
    taxonomy: taxonomy.name,
    taxonomy_id: uuidOf(taxonomy.id),
    language: "nl",
  };
}
