import { type Contribution, expandDataset } from "../ingest/expand.js";
import { InvalidDataError } from "../ingest/problem.js";
import { Known } from "./known.js";
import { emptyReport, type ImportReport } from "./report.js";
import { type ImportSource, type Progress, toDataset } from "./source.js";

/** An import that was read and matched, and not loaded yet. */
export interface PreparedImport {
  contributions: Contribution[];
  report: ImportReport;
}

/** How an import is read. */
export interface PrepareOptions {
  /** Whether a file or row that is wrong is reason to stop. */
  strict?: boolean;
  progress?: Progress;
  /** When the files were fetched, ISO 8601, for a source whose files do not say so. */
  retrieved?: string | undefined;
}

/**
 * Reads a source and matches it with what other datasets contribute. What is wrong is in the report and left out.
 * With `strict` that is an `InvalidDataError`.
 */
export function prepareImport(
  source: ImportSource,
  path: string,
  others: readonly Contribution[],
  { strict = false, progress = () => undefined, retrieved }: PrepareOptions = {},
): PreparedImport {
  const report = emptyReport();
  const contributions = expandDataset(toDataset(source, source.read(path, new Known(others), report, { progress, retrieved })));
  if (strict && report.problems.length > 0) throw new InvalidDataError(report.problems);
  return { contributions, report };
}
