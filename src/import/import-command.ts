import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { StopError } from "../bootstrap/step.mjs";
import { withDatabase } from "../database/command.js";
import { loadSeed } from "../ingest/load-seed.js";
import { progressBar } from "../progress-bar.js";
import { describeChanges } from "./changes.js";
import { loadImport } from "./load-import.js";
import { describeReport } from "./report.js";
import type { ImportSource } from "./source.js";
import { SOURCES } from "./sources.js";

/** `npm run import -- SOURCE PATH [--strict] [--dry-run]`: imports a source as a dataset beside the seed, also while the program serves; says what it read and changed. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const { source, path, strict, dryRun } = understand(args);
  return withDatabase(async (database, { SEED_DIR }) => {
    await loadSeed(database, SEED_DIR);
    const bar = progressBar("files");
    bar.start(0, 0);
    const progress = (done: number, total: number) => {
      if (done === 1) bar.setTotal(total);
      bar.update(done);
    };
    try {
      const { report, changes, version } = await loadImport(database, source, path, { strict, dryRun, progress });
      bar.stop();
      for (const line of describeReport(report)) console.log(line);
      const changed = describeChanges(changes);
      const done = dryRun ? `Would change: ${changed ?? "nothing"}. Nothing was written.` : `Version ${version}: ${changed}.`;
      console.log(changed === null && !dryRun ? `Nothing changed; the data stays at version ${version}.` : done);
      return 0;
    } finally {
      bar.stop();
    }
  });
}

const USAGE = `npm run import -- <${SOURCES.map(({ name }) => name).join("|")}> <path> [--strict] [--dry-run]`;

function understand(args: readonly string[]): { source: ImportSource; path: string; strict: boolean; dryRun: boolean } {
  const { values, positionals } = parsed(args);
  const [name, path, ...more] = positionals;
  const source = SOURCES.find((one) => one.name === name);
  if (!source || path === undefined || path === "" || more.length > 0) throw new StopError(`Name a source and where its files are: ${USAGE}`);
  return { source, path: resolve(process.env.INIT_CWD ?? ".", path), strict: values.strict ?? false, dryRun: values["dry-run"] ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { strict: { type: "boolean" }, "dry-run": { type: "boolean" } } });
  } catch (error) {
    throw new StopError(`${(error as Error).message}\n${USAGE}`);
  }
}
