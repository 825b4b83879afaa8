import { loadConfig } from "../config.js";
import { InvalidDataError } from "./problem.js";
import { checkSeed } from "./seed.js";

/** `npm run seed -- --check`: checks the seed and says what it holds, or everything that is wrong with it. */
export function checkCommand(seedDir: string = loadConfig().SEED_DIR, print: (line: string) => void = console.log): number {
  try {
    const { graph } = checkSeed(seedDir);
    print(`${seedDir}: ${graph.nodes.size} nodes and ${graph.links.size} relationships, no problems`);
    return 0;
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    print(error.message);
    return 1;
  }
}
