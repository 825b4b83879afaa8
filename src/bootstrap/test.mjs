// `npm test`: all tests, after the same set-up as `npm start`. Arguments go to Jest.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare, ROOT } from "./prepare.mjs";
import { runMain } from "./step.mjs";

await runMain(async () => {
  await prepare();
  const { presentJars } = await import(pathToFileURL(join(ROOT, "dist", "database", "embedded", "jars.js")).href);
  await presentJars(process.env.DATA_DIR ?? ".wegwijzer");
  const jest = join(ROOT, "node_modules", "jest", "bin", "jest.js");
  const { status } = spawnSync(process.execPath, ["--experimental-vm-modules", "--no-warnings=ExperimentalWarning", jest, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
});
