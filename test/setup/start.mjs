// Once per run: a real Neo4j with the whole seed, and the API on it. Tests reach them through the environment.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseConfig } from "../../dist/config.js";
import { Neo4jDatabase } from "../../dist/database/database.js";
import { jarFolder } from "../../dist/database/embedded/jars.js";
import { EmbeddedNeo4j } from "../../dist/database/embedded/server.js";
import { applySchema } from "../../dist/database/indexes.js";
import { Catalogue } from "../../dist/graph/catalogue.js";
import { loadSeed } from "../../dist/ingest/load-seed.js";
import { loadIntake } from "../../dist/intake/load-intake.js";
import { buildServedSchema } from "../../dist/served-schema.js";
import { startServer } from "../../dist/server/server.js";

export default async function start() {
  const config = parseConfig({ DATA_DIR: process.env.DATA_DIR, PORT: "0", LOG_LEVEL: "silent" });
  const home = mkdtempSync(join(tmpdir(), "wegwijzer-test-"));
  const neo4j = await EmbeddedNeo4j.start({ ...config, home, jars: jarFolder(config.DATA_DIR) });
  const schema = await buildServedSchema();
  const intake = await loadIntake(config);
  await neo4j.ready();
  const database = new Neo4jDatabase(neo4j.connection, { timeout: config.QUERY_TIMEOUT_MS });
  await applySchema(database);
  await loadSeed(database, config.SEED_DIR);
  const catalogue = new Catalogue(database);
  await catalogue.load();
  catalogue.watch();
  const server = await startServer({ schema, database, catalogue, config, intake });
  process.env.TEST_NEO4J = JSON.stringify(neo4j.connection);
  process.env.TEST_API = server.url;
  Object.assign(globalThis, { wegwijzerTest: { home, neo4j, database, server } });
}
