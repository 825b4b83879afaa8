import { Neo4jError } from "neo4j-driver";

/** The database cannot be reached, or is not ready. */
export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
}

/** A statement took longer than it may. */
export class QueryTimeoutError extends Error {
  override readonly name = "QueryTimeoutError";
}

const UNAVAILABLE = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.ClientError.Database.DatabaseNotFound",
  "Neo.TransientError.Database.DatabaseUnavailable",
]);

/** Tells apart what a client can act on; anything else is returned as it is, for the log. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (UNAVAILABLE.has(error.code) || /acquisition timed out|Pool is closed|Connection/.test(error.message)) {
    return new DatabaseUnavailableError("The database does not answer", { cause: error });
  }
  if (/Timeout|TimedOut|Terminated/.test(error.code)) return new QueryTimeoutError("The statement took too long", { cause: error });
  return error;
}
