import type { Database } from "../../database/database.js";
import type { GraphState } from "../../ingest/graph-state.js";
import type { KnownRegion } from "./gazetteer.js";

/** A region with what is directly around it, by id. */
interface RegionRow {
  id: string;
  name: string;
  kind: string;
  aliases: readonly string[];
  within: readonly string[];
  successors: readonly string[];
  governedBy: readonly string[];
}

/** Steps from a place to its provincie, a gemeente that was merged away included. */
const MOST_STEPS = 4;

/** All regions of the graph, for recognising places. */
export async function readRegions(database: Database): Promise<KnownRegion[]> {
  return placed(await database.read<RegionRow & Record<string, unknown>>(REGIONS));
}

/** The same of a graph that is not loaded anywhere. */
export function regionsOf({ nodes, links }: GraphState): KnownRegion[] {
  const rows = new Map<string, RegionRow & { within: string[]; successors: string[]; governedBy: string[] }>();
  for (const { id, labels, properties } of nodes.values()) {
    if (!labels.includes("Region")) continue;
    const aliases = Array.isArray(properties.aliases) ? properties.aliases : [];
    rows.set(id, { id, name: String(properties.name), kind: String(properties.kind), aliases, within: [], successors: [], governedBy: [] });
  }
  for (const { type, from, to } of links.values()) {
    if (type === "CONTAINS") rows.get(to)?.within.push(from);
    if (type === "SUCCEEDED_BY" && rows.has(to)) rows.get(from)?.successors.push(to);
    if (type === "GOVERNS") rows.get(to)?.governedBy.push(from);
  }
  return placed([...rows.values()]);
}

/** Works out in which gemeenten and provincies each region lies. */
function placed(rows: readonly RegionRow[]): KnownRegion[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const around = (id: string, steps: number): RegionRow[] => {
    const row = byId.get(id);
    if (!row) return [];
    return [row, ...(steps > 0 ? [...row.within, ...row.successors].flatMap((one) => around(one, steps - 1)) : [])];
  };
  return rows.map(({ id, name, kind, aliases, governedBy }) => {
    const reach = around(id, MOST_STEPS);
    const idsOf = (wanted: string) => [...new Set(reach.filter((one) => one.kind === wanted).map((one) => one.id))].sort();
    return { id, name, kind, aliases, governedBy, gemeenten: idsOf("gemeente"), provincies: idsOf("provincie") };
  });
}

// Index: region_id.
export const REGIONS = `
MATCH (region:Region) WHERE region.id STARTS WITH ''
RETURN region.id AS id, region.name AS name, coalesce(region.kind, '') AS kind, coalesce(region.aliases, []) AS aliases,
  COLLECT { MATCH (region)<-[:CONTAINS]-(wider:Region) RETURN wider.id } AS within,
  COLLECT { MATCH (region)-[:SUCCEEDED_BY]->(next:Region) RETURN next.id } AS successors,
  COLLECT { MATCH (region)<-[:GOVERNS]-(body:Organisation) RETURN body.id } AS governedBy`;
