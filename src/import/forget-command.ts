import { StopError } from "../bootstrap/step.mjs";
import { withDatabase } from "../database/command.js";
import { describeChanges } from "./changes.js";
import { forget } from "./forget.js";

/** `npm run forget -- DATASET`: takes an imported dataset out; what others contribute too stays. */
export async function forgetCommand(args: readonly string[]): Promise<number> {
  const [dataset, ...more] = args;
  if (dataset === undefined || dataset === "" || dataset.startsWith("-") || more.length > 0) throw new StopError("Name one dataset: npm run forget -- polder");
  return withDatabase(async (database) => {
    const { changes, version } = await forget(database, dataset);
    console.log(`Dataset ${dataset} is forgotten; version ${version}: ${describeChanges(changes) ?? "nothing else changed"}.`);
    return 0;
  });
}
