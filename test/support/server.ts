import { parseConfig } from "../../src/config.js";
import { Neo4jDatabase } from "../../src/database/database.js";
import type { Connection } from "../../src/database/driver.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import { buildServedSchema } from "../../src/served-schema.js";
import { startServer } from "../../src/server/server.js";
import { testConnection } from "./database.js";

/** What the server logs: one object a line. */
export type LogLine = Record<string, unknown>;

/** An API of the test's own, on the Neo4j of this run unless another is given; `stop` ends it. */
export async function ownServer(
  settings: Record<string, string> = {},
  connection: Connection = testConnection(),
): Promise<{ url: string; database: Neo4jDatabase; catalogue: Catalogue; logged: LogLine[]; stop: () => Promise<void> }> {
  const config = parseConfig({ PORT: "0", LOG_LEVEL: "silent", ...settings });
  const database = new Neo4jDatabase(connection, { timeout: config.QUERY_TIMEOUT_MS, profile: config.PROFILE_STATEMENTS });
  const schema = await buildServedSchema();
  const catalogue = new Catalogue(database);
  // A test may want no database at all.
  await catalogue.load().catch(() => undefined);
  const logged: LogLine[] = [];
  const log = { write: (line: string) => void logged.push(JSON.parse(line) as LogLine) };
  const { url, stop } = await startServer({ schema, database, catalogue, config, log });
  return {
    url,
    database,
    catalogue,
    logged,
    stop: async () => {
      await stop();
      await database.close();
    },
  };
}
