import { type Config, loadConfig } from "../config.js";
import { Shutdown } from "../server/shutdown.js";
import type { Neo4jDatabase } from "./database.js";
import { explainFailure } from "./explain.js";
import { openDatabase } from "./open.js";

/** A command that was interrupted did not do what it was asked. */
const INTERRUPTED = 130;

/**
 * Opens the database for one command, does its work and closes it. When a program serves from the embedded database,
 * it joins in with that one. Throws `StopError` when the database does not come to answer, or fails meanwhile.
 */
export async function withDatabase<Result>(work: (database: Neo4jDatabase, config: Config, shutdown: Shutdown) => Promise<Result>): Promise<Result> {
  const config = loadConfig();
  const shutdown = new Shutdown();
  shutdown.listen(INTERRUPTED);
  try {
    const database = await (await openDatabase(config, shutdown, { join: true })).ready();
    return await work(database, config, shutdown);
  } catch (error) {
    throw explainFailure(error, config.DATA_DIR);
  } finally {
    await shutdown.run();
  }
}
