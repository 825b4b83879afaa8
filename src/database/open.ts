import { join, resolve } from "node:path";
import { StopError, step } from "../bootstrap/step.mjs";
import type { Config } from "../config.js";
import type { Shutdown } from "../server/shutdown.js";
import { Neo4jDatabase } from "./database.js";
import { areComplete, fetchJars, jarFolder } from "./embedded/jars.js";
import { EmbeddedNeo4j } from "./embedded/server.js";
import { applySchema } from "./indexes.js";

/** A database that was asked to start. */
export interface OpeningDatabase {
  /** Waits until it answers, and makes constraints and indexes. Throws `StopError` when it does not come to that. */
  ready(): Promise<Neo4jDatabase>;
}

/**
 * Opens the configured database: the user's own, or the embedded one, which is fetched, set up and started. What is
 * opened is handed to `shutdown`, which closes it.
 */
export async function openDatabase(config: Config, shutdown: Pick<Shutdown, "add">): Promise<OpeningDatabase> {
  const embedded = config.NEO4J_URI ? null : await startEmbedded(config, shutdown);
  if (embedded) await shutdown.add(() => embedded.stop());
  const connection = embedded?.connection ?? {
    uri: config.NEO4J_URI ?? "",
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD ?? "",
    database: config.NEO4J_DATABASE,
  };
  const database = new Neo4jDatabase(connection, { timeout: config.QUERY_TIMEOUT_MS, profile: config.PROFILE_STATEMENTS });
  await shutdown.add(() => database.close());
  const ready = async (): Promise<Neo4jDatabase> => {
    if (embedded) await step("wait for the database", () => embedded.ready());
    else await step(`reach ${config.NEO4J_URI}`, () => reach(database, config));
    await step("apply constraints and indexes", () => applySchema(database));
    return database;
  };
  return { ready };
}

async function reach(database: Neo4jDatabase, { NEO4J_URI, NEO4J_USER, NEO4J_DATABASE }: Config): Promise<void> {
  try {
    await database.driver.executeQuery("RETURN 1", {}, { database: NEO4J_DATABASE });
  } catch (error) {
    throw new StopError(
      `The Neo4j on ${NEO4J_URI} cannot be used as ${NEO4J_USER} on database ${NEO4J_DATABASE}:\n${(error as Error).message.split("\n")[0]}\nCheck NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.`,
    );
  }
}

async function startEmbedded(config: Config, shutdown: Pick<Shutdown, "add">): Promise<EmbeddedNeo4j> {
  const jars = jarFolder(config.DATA_DIR);
  if (!areComplete(jars)) await step("fetch Neo4j", () => fetchJars(jars, shutdown));
  return step("start Neo4j", () => EmbeddedNeo4j.start({ ...config, home: join(resolve(config.DATA_DIR), "neo4j"), jars }));
}
