import type { Difference } from "../ingest/difference.js";

/** How many were created, changed and removed. */
export interface Counts {
  created: number;
  changed: number;
  removed: number;
}

export interface Changes {
  nodes: Counts;
  relationships: Counts;
}

/** A difference in numbers; null is no difference. */
export function changesOf(difference: Difference | null): Changes {
  const { createdNodes = [], changedNodes = [], removedNodes = [], createdLinks = [], changedLinks = [], removedLinks = [] } = difference ?? {};
  return {
    nodes: { created: createdNodes.length, changed: changedNodes.length, removed: removedNodes.length },
    relationships: { created: createdLinks.length, changed: changedLinks.length, removed: removedLinks.length },
  };
}

/** The changes as a person reads them, or null when there are none. */
export function describeChanges({ nodes, relationships }: Changes): string | null {
  const kinds = Object.entries({ nodes, relationships }).flatMap(([what, counts]) =>
    Object.entries(counts).flatMap(([how, number]) => (number > 0 ? [`${number} ${what} ${how}`] : [])),
  );
  return kinds.length > 0 ? kinds.join(", ") : null;
}
