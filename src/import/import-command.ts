import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { StopError } from "../bootstrap/step.mjs";
import { withDatabase } from "../database/command.js";
import { loadSeed } from "../ingest/load-seed.js";
import { progressBar } from "../progress-bar.js";
import { describeChanges } from "./changes.js";
import { type ImportOptions, loadImport } from "./load-import.js";
import { describeReport } from "./report.js";
import type { ImportSource } from "./source.js";
import { SOURCES } from "./sources.js";

/** `npm run import -- SOURCE PATH [--strict] [--dry-run]`: imports a source as a dataset beside the seed, also while the program serves; says what it read and changed. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const asked = parsed(args);
  if (asked.values.help) {
    console.log(HELP);
    return 0;
  }
  const { source, path, ...options } = understand(asked);
  return withDatabase(async (database, { SEED_DIR }) => {
    await loadSeed(database, SEED_DIR);
    const bar = progressBar("files");
    bar.start(0, 0);
    const progress = (done: number, total: number) => {
      if (done === 1) bar.setTotal(total);
      bar.update(done);
    };
    try {
      const { report, changes, version } = await loadImport(database, source, path, { ...options, progress });
      bar.stop();
      for (const line of describeReport(report)) console.log(line);
      const changed = describeChanges(changes);
      const done = options.dryRun ? `Would change: ${changed ?? "nothing"}. Nothing was written.` : `Version ${version}: ${changed}.`;
      console.log(changed === null && !options.dryRun ? `Nothing changed; the data stays at version ${version}.` : done);
      return 0;
    } finally {
      bar.stop();
    }
  });
}

const USAGE = `npm run import -- <${SOURCES.map(({ name }) => name).join("|")}> <path> [--strict] [--dry-run] [--retrieved DATE]`;
const WIDTH = Math.max(...SOURCES.map(({ name }) => name.length));
const HELP = [
  USAGE,
  "",
  ...SOURCES.map(({ name, about }) => `  ${name.padEnd(WIDTH)}  ${about}`),
  "",
  "  --strict          stops at what is wrong, and writes nothing",
  "  --dry-run         says what would change, and writes nothing",
  "  --retrieved DATE  when the files were fetched, for a source that does not say so itself",
].join("\n");

const OPTIONS = {
  strict: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  retrieved: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

function understand({ values, positionals }: ReturnType<typeof parsed>): ImportOptions & { source: ImportSource; path: string } {
  const [name, path, ...more] = positionals;
  const source = SOURCES.find((one) => one.name === name);
  if (!source || path === undefined || path === "" || more.length > 0) throw new StopError(`Name a source and where its files are: ${USAGE}`);
  const { strict, "dry-run": dryRun, retrieved } = values;
  if (retrieved !== undefined && !z.iso.date().safeParse(retrieved).success)
    throw new StopError(`--retrieved is no date; expected one as 2026-05-16: ${USAGE}`);
  return { source, path: resolve(process.env.INIT_CWD ?? ".", path), strict, dryRun, retrieved };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new StopError(`${(error as Error).message}\n${USAGE}`);
  }
}
