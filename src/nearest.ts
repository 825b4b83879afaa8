import { closest, distance } from "fastest-levenshtein";

/** Of the known words the one that a wrong word was most likely meant to be; null when none is near enough. */
export function nearest(wrong: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(wrong, known);
  return distance(wrong, candidate) <= Math.max(3, candidate.length / 2) ? candidate : null;
}
