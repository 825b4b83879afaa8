import { loadConfig } from "../config.js";
import { withDatabase } from "../database/command.js";
import { loadSeed } from "./load-seed.js";
import { checkSeed } from "./seed.js";

/** `npm run seed`: checks the seed and loads it; says what changed. */
export async function seedCommand(): Promise<number> {
  // Before a database is started for it; what is wrong is thrown.
  const seed = checkSeed(loadConfig().SEED_DIR);
  return withDatabase(async (database, { SEED_DIR }) => {
    const { difference, version } = await loadSeed(database, SEED_DIR, seed);
    const counts = Object.entries(difference ?? {}).filter(([, list]) => list.length > 0);
    console.log(
      counts.length === 0
        ? `Nothing changed; the data stays at version ${version}.`
        : `Version ${version}: ${counts.map(([what, list]) => `${what} ${list.length}`).join(", ")}.`,
    );
    return 0;
  });
}
