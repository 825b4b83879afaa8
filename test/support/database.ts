import { Neo4jDatabase } from "../../src/database/database.js";
import type { Connection } from "../../src/database/driver.js";

/** How to reach the Neo4j that was started for this run. */
export function testConnection(): Connection {
  return JSON.parse(process.env.TEST_NEO4J ?? "") as Connection;
}

/** The Neo4j that was started for this run, through a driver of the test's own; the test closes it. */
export function openTestDatabase(): Neo4jDatabase {
  return new Neo4jDatabase(testConnection(), { timeout: 30_000 });
}
