import { StopError } from "../bootstrap/step.mjs";
import type { Neo4jDatabase } from "../database/database.js";
import { loadDatasets } from "../ingest/load.js";
import { type Changes, changesOf } from "./changes.js";

/**
 * Takes an imported dataset out of the graph, in one transaction: what only it contributed goes, what others contribute
 * too becomes what they say. Throws `StopError` when there is no such import.
 */
export async function forget(database: Neo4jDatabase, dataset: string): Promise<{ changes: Changes; version: number }> {
  const imports = await database.read<{ id: string; origin: string }>(READ_IMPORTS);
  const found = imports.find(({ id }) => id === dataset);
  if (!found) {
    const known = imports.map(({ id }) => id).join(", ");
    throw new StopError(`There is no import ${dataset}; imported are: ${known || "none"}. What the seed holds goes by taking its folder out.`);
  }
  const { difference, version } = await loadDatasets(database, [], found.origin);
  return { changes: changesOf(difference), version };
}

// Dataset: one node a dataset, few.
const READ_IMPORTS = "MATCH (d:Dataset) WHERE d.origin <> 'seed' RETURN d.id AS id, d.origin AS origin ORDER BY id";
