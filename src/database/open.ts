import { join as path, resolve } from "node:path";
import { StopError, step } from "../bootstrap/step.mjs";
import type { Config } from "../config.js";
import type { Shutdown } from "../server/shutdown.js";
import { type DatabaseSettings, Neo4jDatabase } from "./database.js";
import { findFault } from "./driver.js";
import { presentJars } from "./embedded/jars.js";
import { connectionOf } from "./embedded/join.js";
import { userOf } from "./embedded/owner.js";
import { EmbeddedNeo4j } from "./embedded/server.js";
import { applySchema } from "./indexes.js";
import { explainNoReach, ownConnection } from "./own.js";

/** A database that was asked to start. */
export interface OpeningDatabase {
  /** Waits until it answers, and makes constraints and indexes. Throws `StopError` when it does not come to that. */
  ready(): Promise<Neo4jDatabase>;
}

const REACHED_WITHIN_MS = 10_000;

/** How the embedded database is opened: with `join`, together with the program that uses it already, if one does. */
export interface OpenOptions {
  join?: boolean;
}

/**
 * Opens the configured database: the user's own, or the embedded one, which is fetched, set up and started. What is
 * opened is handed to `shutdown`, which closes it.
 */
export async function openDatabase(config: Config, shutdown: Pick<Shutdown, "add">, { join = false }: OpenOptions = {}): Promise<OpeningDatabase> {
  const open = config.NEO4J_URI ? openOwn(config) : ((join ? joinEmbedded(config) : null) ?? (await openEmbedded(config, shutdown)));
  const ready = async (): Promise<Neo4jDatabase> => {
    const database = await open();
    await shutdown.add(() => database.close());
    await step("apply constraints and indexes", () => applySchema(database));
    return database;
  };
  return { ready };
}

function openOwn(config: Config): () => Promise<Neo4jDatabase> {
  const connection = ownConnection(config);
  return async () => {
    await step(`reach ${connection.uri}`, async () => {
      const fault = await findFault(connection, REACHED_WITHIN_MS);
      if (fault) throw new StopError(explainNoReach(connection, fault));
    });
    return new Neo4jDatabase(connection, settingsOf(config));
  };
}

function joinEmbedded(config: Config): (() => Promise<Neo4jDatabase>) | null {
  const home = homeOf(config);
  const user = userOf(home);
  if (!user) return null;
  return async () => {
    const connection = await step(`reach the database of process ${user.program}`, () => connectionOf(home));
    return new Neo4jDatabase(connection, settingsOf(config));
  };
}

async function openEmbedded(config: Config, shutdown: Pick<Shutdown, "add">): Promise<() => Promise<Neo4jDatabase>> {
  const jars = await presentJars(config.DATA_DIR, shutdown);
  const embedded = await step("start Neo4j", () => EmbeddedNeo4j.start({ ...config, home: homeOf(config), jars }));
  await shutdown.add(() => embedded.stop());
  return async () => {
    await step("wait for the database", () => embedded.ready());
    const database = new Neo4jDatabase(embedded.connection, settingsOf(config));
    embedded.onMove = (connection) => database.moveTo(connection);
    embedded.onEnd = () => database.doubt();
    database.onBroken = () => embedded.endBroken();
    return database;
  };
}

const settingsOf = ({ QUERY_TIMEOUT_MS, PROFILE_STATEMENTS }: Config): DatabaseSettings => ({ timeout: QUERY_TIMEOUT_MS, profile: PROFILE_STATEMENTS });
const homeOf = ({ DATA_DIR }: Config): string => path(resolve(DATA_DIR), "neo4j");
