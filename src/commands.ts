import { backupCommand, restoreCommand } from "./backup/backup-command.js";
import { StopError } from "./bootstrap/step.mjs";
import { schemaCommand } from "./graph/schema-command.js";
import { checkCommand } from "./ingest/check-command.js";
import { seedCommand } from "./ingest/seed-command.js";

/** The commands that `npm run` offers, each given its arguments and giving its exit code. */
export const commands: Record<string, (args: string[]) => Promise<number>> = {
  schema: (args) => schemaCommand(given(args, "--check")),
  seed: async (args) => (given(args, "--check") ? checkCommand() : seedCommand()),
  backup: backupCommand,
  restore: restoreCommand,
};

/** Whether the only argument that a command takes was given. Throws `StopError` on any other. */
function given(args: readonly string[], flag: string): boolean {
  const wrong = args.find((arg) => arg !== flag);
  if (wrong !== undefined) throw new StopError(`Unknown argument ${wrong}; the only one is ${flag}.`);
  return args.includes(flag);
}
