import { step } from "./bootstrap/step.mjs";
import { loadConfig } from "./config.js";
import { explainFailure } from "./database/explain.js";
import { openDatabase } from "./database/open.js";
import { Catalogue } from "./graph/catalogue.js";
import { loadSeedApart } from "./ingest/load-seed-apart.js";
import { learnApart, loadIntake } from "./intake/load-intake.js";
import { buildServedSchema } from "./served-schema.js";
import { assertPortFree } from "./server/listen.js";
import { startServer } from "./server/server.js";
import { Shutdown } from "./server/shutdown.js";
import { warmUp } from "./server/warm-up.js";
import { welcome } from "./server/welcome.js";

/** Everything after the set-up: the database, the data, the API. Returns when the API is served. */
export async function start(): Promise<void> {
  const config = loadConfig();
  const shutdown = new Shutdown();
  shutdown.listen();
  try {
    await assertPortFree(config);
    const opening = await openDatabase(config, shutdown);
    // While the database starts, all that needs no database.
    const learning = loadIntake(config, learnApart);
    learning.catch(() => undefined);
    const schema = await step("build the API", buildServedSchema);
    const intake = await step("learn the language of questions", () => learning);
    const database = await opening.ready();
    await step("load the data", () => loadSeedApart(database, config));
    const catalogue = new Catalogue(database, config);
    await catalogue.load();
    const stopWatching = catalogue.watch();
    await shutdown.add(async () => stopWatching());
    const server = await step("serve the API", () => startServer({ schema, database, catalogue, config, intake }));
    await shutdown.add(server.stop);
    process.stderr.write(welcome(server.url));
    warmUp({ schema, database, catalogue, intake }).catch(() => undefined);
  } catch (error) {
    await shutdown.run();
    throw explainFailure(error, config.DATA_DIR);
  }
}
