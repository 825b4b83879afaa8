// The classes of the API ask for it before anything else.
import "reflect-metadata";
import { backupCommand, restoreCommand } from "./backup/backup-command.js";
import { StopError } from "./bootstrap/step.mjs";
import { schemaCommand } from "./graph/schema-command.js";
import { forgetCommand } from "./import/forget-command.js";
import { importCommand } from "./import/import-command.js";
import { checkCommand } from "./ingest/check-command.js";
import { seedCommand } from "./ingest/seed-command.js";
import { uncitedCommand } from "./ingest/uncited.js";
import { intakeCommand } from "./intake/evaluate/intake-command.js";

/** The commands that `npm run` offers, each given its arguments and giving its exit code. */
export const commands: Record<string, (args: string[]) => Promise<number>> = {
  schema: (args) => schemaCommand(given(args, "--check") !== undefined),
  seed: async (args) => SEED_COMMANDS[given(args, "--check", "--uncited") ?? ""]?.() ?? seedCommand(),
  intake: intakeCommand,
  import: importCommand,
  forget: forgetCommand,
  backup: backupCommand,
  restore: restoreCommand,
};

const SEED_COMMANDS: Record<string, () => number> = { "--check": checkCommand, "--uncited": uncitedCommand };

/** Which of these flags was given, if any. Throws `StopError` on any other, and on two. */
function given(args: readonly string[], ...flags: string[]): string | undefined {
  const wrong = args.find((arg, i) => !flags.includes(arg) || i > 0);
  if (wrong !== undefined) throw new StopError(`Unknown argument ${wrong}; at most one is taken: ${flags.join(", ")}.`);
  return args[0];
}
