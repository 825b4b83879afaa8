import { int, type ManagedTransaction, type Transaction } from "neo4j-driver";
import type { Difference } from "./difference.js";
import { type GraphState, type LinkState, linkKey } from "./graph-state.js";
import type { Value } from "./model/field.js";

type Tx = Transaction | ManagedTransaction;
const BATCH = 5_000;

/** Every node and relationship that a dataset contributed; what somebody else keeps in the same database is left alone. Reads everything that is loaded: the loader alone needs that. */
export async function readGraph(tx: Tx): Promise<GraphState> {
  const nodes = await tx.run("MATCH (n:Entity) WHERE n.datasets IS NOT NULL RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties");
  const links = await tx.run(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.datasets IS NOT NULL RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties",
  );
  return {
    nodes: new Map(nodes.records.map((row) => [row.get("id"), { id: row.get("id"), labels: row.get("labels").sort(), properties: row.get("properties") }])),
    links: new Map(links.records.map((row) => row.toObject() as LinkState).map((link) => [linkKey(link), link])),
  };
}

/** Writes a difference inside the caller's transaction, removals first. */
export async function writeDifference(tx: Tx, difference: Difference): Promise<void> {
  const links = (list: LinkState[]) => list.map(({ from, type, to, properties }) => ({ from, type, to, properties: stored(properties) }));
  const nodes = (list: Difference["createdNodes"]) => list.map(({ id, labels, properties }) => ({ id, labels, properties: stored(properties) }));
  await inBatches(tx, REMOVE_LINKS, links(difference.removedLinks));
  await inBatches(tx, REMOVE_NODES, difference.removedNodes);
  await inBatches(tx, CREATE_NODES, nodes(difference.createdNodes));
  await inBatches(tx, CHANGE_NODES, nodes(difference.changedNodes));
  await inBatches(tx, CREATE_LINKS, links(difference.createdLinks));
  await inBatches(tx, CHANGE_LINKS, links(difference.changedLinks));
}

async function inBatches(tx: Tx, statement: string, rows: readonly unknown[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await tx.run(statement, { rows: rows.slice(start, start + BATCH) });
}

/** Whole numbers are kept as integers, as the API's schema has them. */
export function stored(properties: Record<string, Value>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === "number" && Number.isInteger(value) ? int(value) : value]),
  );
}

// All start from the unique id of an Entity.
const REMOVE_NODES = "UNWIND $rows AS id MATCH (n:Entity {id: id}) DETACH DELETE n";
const CREATE_NODES = "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties";
const CHANGE_NODES = "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n = row.properties";
const CREATE_LINKS = "UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties";
const CHANGE_LINKS = "UNWIND $rows AS row MATCH (:Entity {id: row.from})-[r:$(row.type)]->(:Entity {id: row.to}) SET r = row.properties";
const REMOVE_LINKS = "UNWIND $rows AS row MATCH (:Entity {id: row.from})-[r:$(row.type)]->(:Entity {id: row.to}) DELETE r";
