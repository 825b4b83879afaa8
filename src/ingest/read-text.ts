import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import type { Problem } from "./problem.js";

/** Largest file that is read; a YAML file of a megabyte takes seconds. */
const MAX_MEGABYTES = 5;

/** The text of a file, without its byte order mark; or null, with the reason added to `problems`. */
export function readText(path: string, shownAs: string, problems: Problem[], maxMegabytes = MAX_MEGABYTES): string | null {
  const refuse = (message: string, line: number | null = null): null => {
    problems.push({ file: shownAs, line, message });
    return null;
  };
  try {
    if (statSync(path).size > maxMegabytes * 1_000_000) return refuse(`is te groot om te lezen; ten hoogste ${maxMegabytes} MB, verdeel het over mappen`);
    const bytes = readFileSync(path);
    return isUtf8(bytes) ? new TextDecoder().decode(bytes) : refuse("is geen tekst in UTF-8", firstNoUtf8(bytes));
  } catch (error) {
    return refuse(`is niet als bestand te lezen (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** The first line that is no UTF-8, counted from 1. */
function firstNoUtf8(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n");
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, "latin1"))) + 1;
}
