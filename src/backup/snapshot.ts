import neo4j, { type Transaction } from "neo4j-driver";
import { StopError } from "../bootstrap/step.mjs";
import type { Neo4jDatabase } from "../database/database.js";
import { differenceBetween, sizeOf } from "../ingest/difference.js";
import type { GraphState } from "../ingest/graph-state.js";
import type { StoredDataset } from "../ingest/stored-dataset.js";
import { readGraph, stored, writeDifference } from "../ingest/write.js";
import type { ImportRecord } from "./format.js";

/** All that was loaded, as it was at one moment. What somebody else keeps in the same database is no part of it. */
export interface Snapshot {
  graph: GraphState;
  datasets: StoredDataset[];
  /** The records of imports. */
  imports: ImportRecord[];
  /** Number of the data version; it goes up with every change. */
  version: number;
  /** Tells at the next start whether the seed is still that of this data; null when no seed was loaded. */
  seedFingerprint: string | null;
}

const GIVE_UP_MS = 600_000;

/**
 * Reads all that was loaded, of one moment: it holds the lock that loads take, so that a load that is under way is
 * waited for, and the next one waits. Questions do not wait. Writes nothing. Throws `StopError` when nothing was loaded.
 */
export function takeSnapshot(database: Neo4jDatabase): Promise<Snapshot> {
  return inTransaction(database, async (tx) => {
    const [state] = (await tx.run(HOLD)).records.map((row) => row.toObject());
    if (!state) throw new StopError("Nothing was loaded yet, so there is nothing to back up; npm start loads the seed.");
    const datasets = (await tx.run(READ_DATASETS)).records.map((row) => row.get("dataset") as StoredDataset);
    const imports = (await tx.run(READ_IMPORTS)).records.map((row) => row.get("record") as ImportRecord);
    const snapshot = { ...(state as Pick<Snapshot, "version" | "seedFingerprint">), datasets, imports, graph: await readGraph(tx) };
    // The lock was all that was wanted.
    await tx.rollback();
    return snapshot;
  });
}

/**
 * Makes what is loaded that of the snapshot, in one transaction: whoever asks meanwhile is answered from what was
 * there. The data version becomes a new one, so that whoever keeps something of the data notices. Returns it, and how
 * much was written.
 */
export function restoreSnapshot(
  database: Neo4jDatabase,
  { graph, datasets, imports, version, seedFingerprint }: Snapshot,
): Promise<{ version: number; written: number }> {
  return inTransaction(database, async (tx) => {
    const next: number = (await tx.run(NEXT_VERSION, { version, seedFingerprint })).records[0]?.get("version");
    const difference = differenceBetween(await readGraph(tx), graph);
    await writeDifference(tx, difference);
    await tx.run(REPLACE_DATASETS, { datasets });
    await tx.run(REPLACE_IMPORTS, { imports: imports.map(stored) });
    const now = await readGraph(tx);
    if (now.nodes.size !== graph.nodes.size || now.links.size !== graph.links.size)
      throw new StopError(`After the restore there would be ${describe(now)}, not ${describe(graph)}; nothing was changed.`);
    await tx.commit();
    return { version: next, written: sizeOf(difference) };
  });
}

/** How much a graph holds, for people. */
export function describe({ nodes, links }: GraphState): string {
  return `${nodes.size} nodes and ${links.size} relationships`;
}

async function inTransaction<Result>(database: Neo4jDatabase, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const session = database.session(neo4j.session.WRITE);
  const tx = session.beginTransaction({ timeout: GIVE_UP_MS });
  try {
    return await work(tx);
  } catch (error) {
    await tx.rollback().catch(() => undefined);
    throw error;
  } finally {
    await session.close();
  }
}

// Index: data_version_id. What is set is never committed.
const HOLD = "MATCH (v:DataVersion {id: 'graph'}) SET v.held = true RETURN v.version AS version, v.seedFingerprint AS seedFingerprint";
const NEXT_VERSION = `
MERGE (v:DataVersion {id: 'graph'})
SET v.version = CASE WHEN coalesce(v.version, 0) > $version THEN v.version ELSE toInteger($version) END + 1, v.seedFingerprint = $seedFingerprint
RETURN v.version AS version`;
// Dataset: one node a dataset, few.
const READ_DATASETS = "MATCH (d:Dataset) RETURN properties(d) AS dataset ORDER BY d.id";
const REPLACE_DATASETS = `
CALL () { MATCH (old:Dataset) DELETE old }
UNWIND $datasets AS dataset
CREATE (d:Dataset) SET d = dataset`;
// Index: import_id.
const READ_IMPORTS = "MATCH (i:Import) WHERE i.id STARTS WITH '' RETURN properties(i) AS record ORDER BY i.id";
const REPLACE_IMPORTS = `
CALL () { MATCH (old:Import) WHERE old.id STARTS WITH '' DELETE old }
UNWIND $imports AS record
CREATE (i:Import) SET i = record`;
