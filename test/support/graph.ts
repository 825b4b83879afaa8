import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Neo4jDatabase } from "../../src/database/database.js";

/** How much the graph holds, and a checksum of all of it. */
export interface GraphNow {
  nodes: number;
  relationships: number;
  checksum: string;
}

// Every node and relationship, for this is about all of them; and how many datasets others than the seed loaded.
const ALL = `
CALL () { MATCH (d:Dataset) WHERE d.origin <> 'seed' RETURN count(d) AS guests }
CALL () { MATCH (n) WITH n ORDER BY n.id RETURN collect([labels(n), properties(n)]) AS nodes }
CALL () { MATCH (a)-[r]->(b) WITH a, r, b ORDER BY a.id, type(r), b.id RETURN collect([a.id, type(r), b.id, properties(r)]) AS relationships }
RETURN guests, nodes, relationships`;

/**
 * The graph as it is now. Tests of the loader, which may run beside this one, load datasets of their own for a moment:
 * what is returned is the graph without guests. The number of its version, which they raise, is left out.
 */
export async function graphNow(database: Neo4jDatabase): Promise<GraphNow> {
  for (;;) {
    const [row] = await database.read<{ guests: number; nodes: unknown[]; relationships: unknown[] }>(ALL);
    if (row?.guests === 0) {
      const text = JSON.stringify([row.nodes, row.relationships], (key, value: unknown) => (key === "version" ? undefined : sorted(value)));
      return { nodes: row.nodes.length, relationships: row.relationships.length, checksum: createHash("sha256").update(text).digest("hex") };
    }
    await setTimeout(50);
  }
}

/** Properties come in no order. */
function sorted(value: unknown): unknown {
  if (value instanceof Int8Array) return Buffer.from(value).toString("base64");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
