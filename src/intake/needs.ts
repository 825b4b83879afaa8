import type { Database } from "../database/database.js";
import type { GraphState } from "../ingest/graph-state.js";

/** A need that another is taken for, and what tells them apart, in Dutch. */
export interface Confused {
  id: string;
  name: string;
  because: string;
}

/** A need as the vocabulary describes it: what an adviser hears or sees, and what it is taken for. */
export interface KnownNeed {
  id: string;
  name: string;
  signals: readonly string[];
  confusedWith: readonly Confused[];
}

/** All needs of the graph. */
export async function readNeeds(database: Database): Promise<KnownNeed[]> {
  return database.read<KnownNeed & Record<string, unknown>>(NEEDS);
}

/** The same of a graph that is not loaded anywhere. */
export function needsOf({ nodes, links }: GraphState): KnownNeed[] {
  const ends = new Map<string, { from?: string; with?: string }>();
  for (const { type, from, to } of links.values()) {
    if (type === "CONFUSED_FROM") ends.set(from, { ...ends.get(from), from: to });
    if (type === "CONFUSED_WITH") ends.set(from, { ...ends.get(from), with: to });
  }
  const nameOf = (id: string) => String(nodes.get(id)?.properties.name);
  const confused = [...ends].flatMap(([id, end]) =>
    end.from && end.with ? [{ of: end.from, id: end.with, name: nameOf(end.with), because: String(nodes.get(id)?.properties.because) }] : [],
  );
  return [...nodes.values()]
    .filter(({ labels }) => labels.includes("Need"))
    .map(({ id, properties: { signals } }) => ({
      id,
      name: nameOf(id),
      signals: Array.isArray(signals) ? signals : [],
      confusedWith: confused
        .filter((one) => one.of === id)
        .map(({ of: _of, ...one }) => one)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

// Index: need_id.
export const NEEDS = `
MATCH (need:Need) WHERE need.id STARTS WITH ''
CALL (need) {
  OPTIONAL MATCH (need)<-[:CONFUSED_FROM]-(confusion:Confusion)-[:CONFUSED_WITH]->(other:Need)
  WITH confusion, other ORDER BY other.id WHERE other IS NOT NULL
  RETURN collect({id: other.id, name: other.name, because: confusion.because}) AS confusedWith
}
RETURN need.id AS id, need.name AS name, coalesce(need.signals, []) AS signals, confusedWith ORDER BY id`;
