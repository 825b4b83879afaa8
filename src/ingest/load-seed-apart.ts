import { apart } from "../apart.js";
import type { Config } from "../config.js";
import type { Neo4jDatabase } from "../database/database.js";
import type { Connection } from "../database/driver.js";
import { isLoaded } from "./load-seed.js";

/** What the process that loads a seed is told. */
export interface SeedAsked {
  connection: Connection;
  settings: Pick<Config, "SEED_DIR" | "DATA_DIR" | "QUERY_TIMEOUT_MS">;
}

/** Loads the seed as `loadSeed` does, where it is not loaded yet: in a process of its own, for it takes more memory than serving does. */
export async function loadSeedApart(database: Neo4jDatabase, { SEED_DIR, DATA_DIR, QUERY_TIMEOUT_MS }: SeedAsked["settings"]): Promise<void> {
  if (await isLoaded(database, SEED_DIR)) return;
  const data: SeedAsked = { connection: database.connection, settings: { SEED_DIR, DATA_DIR, QUERY_TIMEOUT_MS } };
  await apart({ module: new URL("./load-seed.worker.js", import.meta.url), data, name: "load the seed" });
}
