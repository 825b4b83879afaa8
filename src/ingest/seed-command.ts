import { loadConfig } from "../config.js";
import { openDatabase } from "../database/open.js";
import { Shutdown } from "../server/shutdown.js";
import { loadSeed } from "./load-seed.js";
import { checkSeed } from "./seed.js";

/** `npm run seed`: checks the seed and loads it; says what changed. */
export async function seedCommand(): Promise<number> {
  const config = loadConfig();
  // Before a database is started for it; what is wrong is thrown.
  const seed = checkSeed(config.SEED_DIR);
  const shutdown = new Shutdown();
  shutdown.listen();
  try {
    const database = await (await openDatabase(config, shutdown)).ready();
    const { difference, version } = await loadSeed(database, config.SEED_DIR, seed);
    const counts = Object.entries(difference ?? {}).filter(([, list]) => list.length > 0);
    console.log(
      counts.length === 0
        ? `Nothing changed; the data stays at version ${version}.`
        : `Version ${version}: ${counts.map(([what, list]) => `${what} ${list.length}`).join(", ")}.`,
    );
    return 0;
  } finally {
    await shutdown.run();
  }
}
