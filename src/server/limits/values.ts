import { type DocumentNode, Kind, visit } from "graphql";
import { nestingOf } from "./size.js";

/** How much is given as arguments: numbers, texts, and what holds them. */
export interface ValueSize {
  count: number;
  depth: number;
}

const HOLDERS: ReadonlySet<string> = new Set([Kind.LIST, Kind.OBJECT]);

/** Counts the values that a request writes out and those in its variables, and how deep they nest. */
export function sizeOfValues(document: DocumentNode, variables: Record<string, unknown>): ValueSize {
  const written = sizeOfWritten(document);
  const given = sizeOfGiven(variables);
  return { count: written.count + given.count, depth: Math.max(written.depth, given.depth) };
}

function sizeOfWritten(document: DocumentNode): ValueSize {
  let count = 0;
  visit(document, {
    enter({ kind }) {
      if (kind.endsWith("Value")) count += 1;
    },
  });
  return { count, depth: nestingOf(document, HOLDERS) };
}

/** Without recursion: what a client sends may nest deeper than the stack. */
function sizeOfGiven(variables: Record<string, unknown>): ValueSize {
  let count = 0;
  let depth = 0;
  let level: unknown[] = Object.values(variables);
  for (; level.length > 0; depth += 1) {
    count += level.length;
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return { count, depth: Math.max(0, depth - 1) };
}
