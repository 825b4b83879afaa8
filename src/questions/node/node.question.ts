import type { Context } from "../../graph/context.js";
import { BadInputError, NotFoundError } from "../common/errors.js";
import { type Found, found } from "../common/fact.js";
import { checkedId, notFound } from "../common/region-or-party.js";

/** Most ids that `nodes` takes. */
export const MAX_IDS = 100;

/** Rows in the order of the ids. Index: entity_id. */
export const NODES = `
UNWIND $ids AS id
OPTIONAL MATCH (n:Entity {id: id})
RETURN ${found("n")} AS node`;

/** The entity with this id. Errors: NOT_FOUND, BAD_INPUT. */
export async function node(id: string, { database }: Context): Promise<Found> {
  const asked = checkedId("id", id);
  const [row] = await database.read<{ node: Found | null }>(NODES, { ids: [asked] });
  if (!row?.node) throw await notFound(database, asked);
  return row.node;
}

/** The entities with these ids, in their order; null for an id that names nothing. Errors: BAD_INPUT. */
export async function nodes(ids: readonly string[], { database }: Context): Promise<(Found | null)[]> {
  if (ids.length > MAX_IDS) throw new BadInputError("ids", `ten hoogste ${MAX_IDS} tegelijk`);
  if (ids.length === 0) return [];
  const rows = await database.read<{ node: Found | null }>(NODES, { ids: ids.map((id) => checkedId("ids", id)) });
  return rows.map((row) => row.node);
}

/** Reads what ids name, in one statement, and finds it by id: throws when a load took it away since the id was read. */
export async function readNodes(database: Context["database"], ids: readonly string[]): Promise<(id: string) => Found> {
  const rows = await database.read<{ node: Found | null }>(NODES, { ids: [...new Set(ids)] });
  const nodes = new Map(rows.flatMap(({ node }) => (node ? [[node.id, node] as const] : [])));
  return (id) => {
    const found = nodes.get(id);
    if (!found) throw new NotFoundError(id, []);
    return found;
  };
}
