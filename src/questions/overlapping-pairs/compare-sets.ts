import { Nesting, type SetComparison } from "./overlapping-pairs.types.js";

/** Compares two sets by how many members both have, only the first, and only the second. */
export function compareSets(shared: number, onlyFirst: number, onlySecond: number): SetComparison {
  const all = shared + onlyFirst + onlySecond;
  return { shared, onlyFirst, onlySecond, jaccard: all === 0 ? null : shared / all, nesting: nestingOf(shared, onlyFirst, onlySecond) };
}

function nestingOf(shared: number, onlyFirst: number, onlySecond: number): Nesting | null {
  if (shared + onlyFirst === 0 || shared + onlySecond === 0) return null;
  if (shared === 0) return Nesting.DISJOINT;
  if (onlyFirst === 0) return onlySecond === 0 ? Nesting.IDENTICAL : Nesting.WITHIN;
  return onlySecond === 0 ? Nesting.CONTAINS : Nesting.CROSSING;
}
