import { describeProblem, type Problem } from "../ingest/problem.js";

/** Something new that may be what is there already; nothing was merged. */
export interface Candidate {
  /** Id of what was imported. */
  id: string;
  name: string;
  /** Ids of what bears the same name. */
  like: string[];
}

/** What reading a source came to. */
export interface ImportReport {
  files: number;
  /** Records and rows that were read, by what they are. */
  rows: Record<string, number>;
  /** Records and rows that were skipped, each with where and why. */
  problems: Problem[];
  candidates: Candidate[];
  /** What was inferred or could not be, and what was left out on purpose, a line each. */
  notes: string[];
}

export const emptyReport = (): ImportReport => ({ files: 0, rows: {}, problems: [], candidates: [], notes: [] });

/** Counts rows that were read. */
export function count(report: ImportReport, what: string, number = 1): void {
  report.rows[what] = (report.rows[what] ?? 0) + number;
}

/** The report as a person reads it, a line each. */
export function describeReport({ files, rows, problems, candidates, notes }: ImportReport): string[] {
  const counts = Object.entries(rows).map(([what, number]) => `${number} ${what}`);
  return [
    `Read ${files} files: ${counts.join(", ") || "nothing"}.`,
    ...notes,
    ...candidates.map(({ id, name, like }) => `candidate: ${id} (${name}) may be ${like.join(" or ")}; not merged`),
    ...problems.map((problem) => `skipped: ${describeProblem(problem)}`),
    `${problems.length} skipped, ${candidates.length} candidates for merging.`,
  ];
}
