import type { Database } from "../../database/database.js";
import { MAX_ID } from "../../ingest/model/field.js";
import { BadInputError, NotFoundError } from "./errors.js";
import type { Found } from "./fact.js";

/** Checks that an argument can be an id at all; what is longer than ids are names nothing. Throws `BadInputError`. */
export function checkedId(argument: string, id: string): string {
  if (id.trim() === "") throw new BadInputError(argument, "is leeg; verwacht een id als GM0193 of region-twente");
  return id.length > MAX_ID ? id.slice(0, MAX_ID) : id;
}

/** The error for an id that names nothing, with what looks like it. */
export async function notFound(database: Database, id: string): Promise<NotFoundError> {
  const words = id
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word.length > 2 && !PREFIXES.has(word))
    .slice(0, 6);
  if (words.length === 0) return new NotFoundError(id, []);
  const text = words.map((word) => `${word.toLowerCase()}~1`).join(" OR ");
  return new NotFoundError(id, await database.read<{ id: string; name: string }>(NEAR, { text }));
}

const PREFIXES = new Set(["region", "organisation", "gemeente", "provincie", "partnership", "programme", "service", "need", "party", "kind"]);

// Index: entity_names (full text). `text` holds letters and digits alone.
const NEAR =
  "CALL db.index.fulltext.queryNodes('entity_names', $text, {limit: 5}) YIELD node, score RETURN node.id AS id, node.name AS name ORDER BY score DESC, id";

/** The error for an id that is something, but not what the argument asks for. */
export function wrongType(argument: string, id: string, expected: string): BadInputError {
  return new BadInputError(argument, `"${id}" is ${expected}`);
}

/** The error for an id that is no region and governs none. */
export function notARegion(id: string, argument = "region"): BadInputError {
  return wrongType(
    argument,
    id,
    "geen regio en bestuurt er ook geen; verwacht een regio (GM0193, region-twente) of een gemeente of provincie (gemeente-zwolle)",
  );
}

/** Says that a region had ended on a date, in Dutch; null when it had not. */
export function endedRegion(region: Found, asOf: string): string | null {
  if (!region.until || (region.untilLatest ?? asOf) >= asOf) return null;
  return `${region.name} bestaat sinds ${region.until} niet meer; vraag naar de opvolger (\`successors\`) of naar een eerdere datum.`;
}

/** Cypher that binds `region` to what `start` is or, as a public body, governs; null when it is neither. */
export const REGION_OF_START = `CALL (start) {
  OPTIONAL MATCH (start)-[:GOVERNS]->(governed:Region)
  WITH start, collect(governed) AS governed
  RETURN CASE WHEN start:Region THEN start ELSE head(governed) END AS region
}`;
