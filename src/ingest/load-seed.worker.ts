import { answerApart } from "../apart.js";
import { Neo4jDatabase } from "../database/database.js";
import { explainFailure } from "../database/explain.js";
import { loadSeed } from "./load-seed.js";
import type { SeedAsked } from "./load-seed-apart.js";

answerApart(async ({ connection, settings }: SeedAsked) => {
  const database = new Neo4jDatabase(connection, { timeout: settings.QUERY_TIMEOUT_MS });
  try {
    await loadSeed(database, settings.SEED_DIR);
  } catch (error) {
    throw explainFailure(error, settings.DATA_DIR);
  } finally {
    await database.close();
  }
});
