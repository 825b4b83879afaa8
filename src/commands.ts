import { schemaCommand } from "./graph/schema-command.js";
import { checkCommand } from "./ingest/check-command.js";
import { seedCommand } from "./ingest/seed-command.js";

/** The commands that `npm run` offers, each given its arguments and giving its exit code. */
export const commands: Record<string, (args: string[]) => Promise<number>> = {
  schema: schemaCommand,
  seed: async (args) => (args.includes("--check") ? checkCommand() : seedCommand()),
};
