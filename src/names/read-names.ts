import neo4j from "neo4j-driver";
import type { Database } from "../database/database.js";
import { ClientError } from "../questions/common/errors.js";
import { type Named, Names } from "./names.js";

/** The graph has more names than are kept in memory. */
export class TooManyNamesError extends ClientError {
  constructor(most: number) {
    super("TOO_COMPLEX", `De graaf heeft meer dan ${most} dingen met een naam (instelling MAX_NAMES_KEPT); gebruik \`search\`.`);
  }
}

/** Labels of what bears a name, rather than a sentence: of equal names what a reader means first. */
export const NAMED_LABELS = ["Region", "Partnership", "Organisation", "Programme", "Need", "Service", "PartyKind", "Concept", "Document"] as const;

/** Reads the names of all that bears one. Throws `TooManyNamesError` when these are more than `most`. */
export async function readNames(database: Database, most: number): Promise<Names> {
  const rows = await database.read<Named & Record<string, unknown>>(NAMES, { labels: NAMED_LABELS, most: neo4j.int(most + 1) });
  if (rows.length > most) throw new TooManyNamesError(most);
  const order = ({ type }: Named) => (NAMED_LABELS as readonly string[]).indexOf(type);
  return new Names(rows.sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1)));
}

// Index: entity_id.
const NAMES = `
MATCH (n:Entity) WHERE n.id STARTS WITH ''
WITH n, [label IN labels(n) WHERE label IN $labels][0] AS type
WHERE type IS NOT NULL AND n.name IS NOT NULL
RETURN n.id AS id, type, n.name AS name, coalesce(n.aliases, []) AS aliases, n.kind AS kind
ORDER BY id LIMIT $most`;
