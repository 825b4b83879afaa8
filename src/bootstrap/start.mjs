// `npm start`: everything from a fresh clone to a served graph. Needs Node 20, a Java runtime 17 and Maven.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare, ROOT } from "./prepare.mjs";
import { runMain } from "./step.mjs";

await runMain(async () => {
  process.stderr.write("Wegwijzer\n");
  await prepare();
  // What the libraries check while one develops is not checked again for every request.
  process.env.NODE_ENV ??= "production";
  const { start } = await import(pathToFileURL(join(ROOT, "dist", "main.js")).href);
  await start();
});
