// `npm run seed`, `npm run schema`: runs one of the project's commands, after the same set-up as `npm start`.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare, ROOT } from "./prepare.mjs";
import { endSoon, runMain } from "./step.mjs";

const [command = "", ...args] = process.argv.slice(2);
await runMain(async () => {
  await prepare();
  const { commands } = await import(pathToFileURL(join(ROOT, "dist", "commands.js")).href);
  process.exitCode = await commands[command](args);
  endSoon();
});
