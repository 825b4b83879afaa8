import type { Database } from "./database.js";

/** The version of the loaded data, which goes up with every change; null when nothing was ever loaded. Index: data_version_id. */
export async function readDataVersion(database: Database): Promise<number | null> {
  const [row] = await database.read<{ version: number }>("MATCH (v:DataVersion {id: 'graph'}) RETURN v.version AS version");
  return row?.version ?? null;
}
