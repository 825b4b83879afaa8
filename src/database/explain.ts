import { statfsSync } from "node:fs";
import { Neo4jError } from "neo4j-driver";
import { StopError } from "../bootstrap/step.mjs";
import { DatabaseUnavailableError, QueryTimeoutError } from "./errors.js";

const FULL = new Set(["ENOSPC", "EDQUOT"]);
const NOT_WRITABLE = new Set(["EROFS", "EACCES", "EPERM"]);
/** With less than this left a database cannot work, and one that fails most likely fails for it. */
const LITTLE_MB = 20;

/**
 * What to tell the person who started the program of a failure: a `StopError` for what happens to disks and databases,
 * any other error as it is.
 */
export function explainFailure(error: unknown, folder: string): unknown {
  const { code, path, syscall, message } = error as NodeJS.ErrnoException;
  if (typeof code === "string" && FULL.has(code)) return new StopError(fullDisk(path ?? folder));
  if (typeof code === "string" && NOT_WRITABLE.has(code))
    return new StopError(`${path ?? folder} cannot be written: ${code === "EROFS" ? "it is on a read-only disk" : "permission is denied"}.\n${OTHER_FOLDER}`);
  if (syscall) return new StopError(`The data in ${folder} cannot be used: ${message}`);
  if (!(error instanceof Neo4jError || error instanceof DatabaseUnavailableError || error instanceof QueryTimeoutError)) return error;
  const said = error.cause instanceof Error ? error.cause.message : message;
  return new StopError(`The database failed; what was being written to it is not in it.\n${said.split("\n")[0]}\n${diskAdvice(folder)}`.trimEnd());
}

/** Throws `StopError` when the disk of a folder is so full that a database had better not be started. */
export function assertRoom(folder: string): void {
  const advice = diskAdvice(folder);
  if (advice) throw new StopError(advice);
}

/** Says that the disk is full when it nearly is; else nothing. */
export function diskAdvice(folder: string): string {
  const free = freeMegabytes(folder);
  return free !== null && free < LITTLE_MB ? fullDisk(folder) : "";
}

/** Megabytes that may still be written on the disk of a folder; null when that cannot be told. */
export function freeMegabytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / 1e6);
  } catch {
    return null;
  }
}

export const OTHER_FOLDER = "Make it writable, or choose another folder for the data: DATA_DIR=…";

function fullDisk(folder: string): string {
  const free = freeMegabytes(folder);
  return `The disk that holds ${folder} is full${free === null ? "" : `: ${free} MB left`}. Free some space and start again, or choose another folder for the data: DATA_DIR=…`;
}
