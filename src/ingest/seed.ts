import { checkContributions } from "./check.js";
import { type DistinctPair, readDistinct } from "./distinct.js";
import { type Contribution, expandDataset } from "./expand.js";
import type { GraphState } from "./graph-state.js";
import { mergeContributions } from "./merge.js";
import { InvalidDataError, type Problem } from "./problem.js";
import { readSeed } from "./read-seed.js";

/** A seed that was read and found right. */
export interface CheckedSeed {
  contributions: Contribution[];
  graph: GraphState;
  /** Pairs that look alike and are not the same. */
  distinct: DistinctPair[];
}

/**
 * Reads and checks a seed folder as a whole. Throws `InvalidDataError` with every problem, each with file and line;
 * nothing has been written then.
 */
export function checkSeed(root: string): CheckedSeed {
  const problems: Problem[] = [];
  const contributions = readSeed(root, problems).flatMap(expandDataset);
  problems.push(...checkContributions(contributions, new Set(problems.flatMap(({ record }) => record ?? []))));
  const distinct = readDistinct(root, contributions, problems);
  if (problems.length > 0) throw new InvalidDataError(problems);
  return { contributions, graph: mergeContributions(contributions), distinct };
}
