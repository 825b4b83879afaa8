import { resolve } from "node:path";
import { StopError } from "../bootstrap/step.mjs";
import { withDatabase } from "../database/command.js";
import { readBackup } from "./read-backup.js";
import { describe, restoreSnapshot, takeSnapshot } from "./snapshot.js";
import { assertNew, writeBackup } from "./write-backup.js";

/** `npm run backup FILE`: writes all that is loaded to a file, also while the program serves. */
export async function backupCommand(args: readonly string[]): Promise<number> {
  const file = fileOf(args, "backup");
  // Before a database is started for it.
  assertNew(file);
  return withDatabase(async (database) => {
    const snapshot = await takeSnapshot(database);
    const bytes = await writeBackup(file, snapshot);
    console.log(`${file}: ${describe(snapshot.graph)} of version ${snapshot.version}, ${(bytes / 1e6).toFixed(1)} MB.`);
    return 0;
  });
}

/** `npm run restore FILE`: makes what is loaded that of a backup, also while the program serves. */
export async function restoreCommand(args: readonly string[]): Promise<number> {
  const file = fileOf(args, "restore");
  const snapshot = await readBackup(file);
  return withDatabase(async (database) => {
    const { version, written } = await restoreSnapshot(database, snapshot);
    console.log(`The data is that of ${file} again: ${describe(snapshot.graph)}, now version ${version}; ${written} of them were written.`);
    return 0;
  });
}

/** The file that was named, seen from where the command was given. Throws `StopError` unless exactly one was. */
function fileOf(args: readonly string[], command: string): string {
  const [file, ...more] = args;
  if (file === undefined || file === "" || file.startsWith("-") || more.length > 0)
    throw new StopError(`Name one file: npm run ${command} wegwijzer.backup.gz`);
  return resolve(process.env.INIT_CWD ?? ".", file);
}
