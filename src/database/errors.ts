import { Neo4jError } from "neo4j-driver";

/** The database cannot be reached, or is not ready. */
export class DatabaseUnavailableError extends Error {
  override readonly name: string = "DatabaseUnavailableError";
}

/** The database answers that it cannot go on, after a full disk for instance: it has to be started again. */
export class DatabaseBrokenError extends DatabaseUnavailableError {
  override readonly name = "DatabaseBrokenError";
}

/** More is asked of the database at once than it can take. */
export class DatabaseBusyError extends Error {
  override readonly name = "DatabaseBusyError";
}

/** A statement took more memory than it may. */
export class QueryMemoryError extends Error {
  override readonly name = "QueryMemoryError";
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
  if (/needs to be restarted/.test(error.message)) return new DatabaseBrokenError("The database has to be started again", { cause: error });
  if (/acquisition timed out/.test(error.message)) return new DatabaseBusyError("The database has too much to do", { cause: error });
  if (/MemoryPoolOutOfMemory/.test(error.code)) return new QueryMemoryError("The statement took too much memory", { cause: error });
  if (UNAVAILABLE.has(error.code) || (error.code === "N/A" && /Pool is closed|Connection/.test(error.message))) {
    return new DatabaseUnavailableError("The database does not answer", { cause: error });
  }
  if (/Timeout|TimedOut|Terminated/.test(error.code)) return new QueryTimeoutError("The statement took too long", { cause: error });
  return error;
}
