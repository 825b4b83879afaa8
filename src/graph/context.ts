import type { Database, Neo4jDatabase } from "../database/database.js";
import type { Catalogue } from "./catalogue.js";

/** What every resolver is given: the graph, the titles of its sources, and the day it is. */
export interface Context {
  database: Database;
  catalogue: Catalogue;
  /** Today, ISO 8601: the date an answer holds for when none is asked. */
  today: string;
  /** How the graph half runs its statements: as one autocommit read each. */
  executionContext: Pick<Neo4jDatabase, "run">;
}

/** A context for one request. */
export function createContext(database: Neo4jDatabase, catalogue: Catalogue, now: Date = new Date()): Context {
  const run: Neo4jDatabase["run"] = (statement, parameters) => database.run(statement, parameters);
  return { database, catalogue, today: now.toISOString().slice(0, 10), executionContext: { run } };
}
