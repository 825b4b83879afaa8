import type { ChildProcess } from "node:child_process";
import { diskAdvice } from "../explain.js";
import { foundStoreTaken, lastWords } from "./java.js";

/** Why Neo4j ended by itself, and what to do about it. */
export function whyEnded(home: string, child: ChildProcess): string {
  if (foundStoreTaken(home)) return `Another Neo4j has the files in ${home} open. End that one first, or give this one another folder: DATA_DIR=…`;
  if (child.signalCode) return `The embedded Neo4j was ended from outside (${child.signalCode}); is there enough memory? The next start recovers.`;
  return `The embedded Neo4j ended while it started:\n${lastWords(home)}\n${diskAdvice(home)}`.trimEnd();
}
