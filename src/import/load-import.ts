import { basename } from "node:path";
import { int, type Transaction } from "neo4j-driver";
import type { Neo4jDatabase } from "../database/database.js";
import { type LoadReport, loadDatasets, readOthers } from "../ingest/load.js";
import { describeProblem } from "../ingest/problem.js";
import { type Changes, changesOf } from "./changes.js";
import { type PrepareOptions, prepareImport } from "./prepare-import.js";
import type { ImportReport } from "./report.js";
import type { ImportSource } from "./source.js";

/** What an import read, and what it changed or would change. */
export interface ImportResult {
  report: ImportReport;
  changes: Changes;
  /** Number of the data version after it. */
  version: number;
}

export interface ImportOptions extends PrepareOptions {
  /** Say what would change, and write nothing. */
  dryRun?: boolean;
}

/** Most problems and candidates that the record of an import keeps by name. */
const KEPT = 100;

/**
 * Reads a source and loads it as a dataset beside the others, in one transaction, with a record of the import. Writes
 * nothing when nothing changed. Throws `InvalidDataError`; the graph is then as it was.
 */
export async function loadImport(database: Neo4jDatabase, source: ImportSource, path: string, options: ImportOptions = {}): Promise<ImportResult> {
  const others = await readOthers(database, source.name);
  const { contributions, report } = prepareImport(source, path, others.contributions, options);
  const alongside = (tx: Transaction, load: LoadReport) => note(tx, source, path, report, load);
  const load = await loadDatasets(database, contributions, source.name, { dryRun: options.dryRun ?? false, others, alongside });
  return { report, changes: changesOf(load.difference), version: load.version };
}

async function note(tx: Transaction, { name }: ImportSource, path: string, report: ImportReport, { difference, version }: LoadReport): Promise<void> {
  const { nodes, relationships } = changesOf(difference);
  const numbers = {
    version,
    files: report.files,
    rows: Object.values(report.rows).reduce((sum, rows) => sum + rows, 0),
    created: nodes.created + relationships.created,
    changed: nodes.changed + relationships.changed,
    removed: nodes.removed + relationships.removed,
    skipped: report.problems.length,
    candidateCount: report.candidates.length,
  };
  await tx.run(NOTE, {
    properties: {
      ...Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, int(value)])),
      id: `import-${name}-${version}`,
      dataset: name,
      at: new Date().toISOString(),
      from: basename(path),
      notes: report.notes,
      problems: report.problems.slice(0, KEPT).map(describeProblem),
      candidates: report.candidates.slice(0, KEPT).map(({ id, like }) => `${id}: ${like.join(", ")}`),
    },
  });
}

// Index: import_id.
const NOTE = "CREATE (i:Import) SET i = $properties";
