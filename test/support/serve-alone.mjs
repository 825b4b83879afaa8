// An API in a process of its own, on the Neo4j of this run: whoever starts it may ask what it holds in memory and what it logged.
import { parseConfig } from "../../dist/config.js";
import { Neo4jDatabase } from "../../dist/database/database.js";
import { Catalogue } from "../../dist/graph/catalogue.js";
import { buildServedSchema } from "../../dist/served-schema.js";
import { startServer } from "../../dist/server/server.js";

const config = parseConfig({ PORT: "0", LOG_LEVEL: "error", ...JSON.parse(process.env.TEST_SETTINGS) });
const database = new Neo4jDatabase(JSON.parse(process.env.TEST_NEO4J), { timeout: config.QUERY_TIMEOUT_MS });
const catalogue = new Catalogue(database);
await catalogue.load();
const logged = [];
const log = { write: (line) => logged.push(line) };
const server = await startServer({ schema: await buildServedSchema(), database, catalogue, config, log });

process.on("message", async (wanted) => {
  if (wanted === "stop") {
    await server.stop();
    await database.close();
    process.disconnect();
    return;
  }
  for (let i = 0; i < 3; i++) {
    // What was freed by finalizers and closed sockets is gone only after they had their turn.
    await new Promise((done) => setImmediate(done));
    globalThis.gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  process.send({ megabytes: (heapUsed + external) / 1_000_000, logged });
});
process.send({ url: server.url });
