import { nearest } from "../nearest.js";

/** Where something stands in the data: a file and, where known, a line counted from 1. */
export interface Place {
  file: string;
  line: number | null;
}

/** Something wrong with the data: where, what, and what would be right. */
export interface Problem extends Place {
  message: string;
  /** Id of the record that could not be read for it: references to that are not wrong. */
  record?: string;
}

/** One line a problem, as compilers print them, so that an editor can jump to it. */
export function describeProblem(problem: Problem): string {
  const line = problem.line === null ? "" : `:${problem.line}`;
  return `${problem.file}${line}: ${problem.message}`;
}

/** Ends a message with the nearest of the known ids, if any is near enough to be meant. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const meant = nearest(wrong, known);
  return meant ? ` Bedoelt u ${meant}?` : "";
}

/** The data is not fit to be loaded: holds every problem that was found, not only the first. */
export class InvalidDataError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const count = `${problems.length} ${problems.length === 1 ? "fout" : "fouten"} in de gegevens; er is niets geladen.`;
    super([...problems.map(describeProblem), count].join("\n"));
    this.name = "InvalidDataError";
  }
}
