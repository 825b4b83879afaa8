import type { Database, Neo4jDatabase } from "../database/database.js";
import { type RequestBounds, RequestDatabase, type Work } from "../database/request-database.js";
import { type Intake, UNTAUGHT } from "../intake/intake.js";
import type { Catalogue } from "./catalogue.js";

/** What every resolver is given: the graph, the titles of its sources, and the day it is. */
export interface Context {
  database: Database;
  /** What this request has had the database do so far. */
  work: Work;
  catalogue: Catalogue;
  /** What understands questions put in words. */
  intake: Intake;
  /** Today, ISO 8601: the date an answer holds for when none is asked. */
  today: string;
  /** How the graph half runs its statements: as the questions do, each as one autocommit read. */
  executionContext: Pick<RequestDatabase, "run">;
}

/** Bounds of a request that is not a client's. */
const UNHURRIED: RequestBounds = { atOnce: 4, timeout: 60_000 };

/** A context for one request. */
export function createContext(
  database: Neo4jDatabase,
  catalogue: Catalogue,
  bounds: RequestBounds = UNHURRIED,
  intake: Intake = UNTAUGHT,
  now: Date = new Date(),
): Context {
  const own = new RequestDatabase(database, bounds);
  return {
    database: own,
    work: own.work,
    catalogue,
    today: today(now),
    intake,
    executionContext: { run: (statement, parameters) => own.run(statement, parameters) },
  };
}

/** The day it is, ISO 8601. */
export const today = (now: Date = new Date()): string => now.toISOString().slice(0, 10);
