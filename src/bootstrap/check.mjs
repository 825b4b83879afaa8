// `npm run check`: types, lint and format, what is emitted, the seed, and that no text of a source was taken over.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { prepare, ROOT } from "./prepare.mjs";
import { runMain } from "./step.mjs";

const bin = (/** @type {string[]} */ ...path) => join(ROOT, "node_modules", ...path);
const COPIED_TEXT = join(ROOT, "..", "shared", "tools", "copied-text");
/** @type {[name: string, command: string, args: string[]][]} */
const CHECKS = [
  ["types", process.execPath, [bin("typescript", "bin", "tsc"), "--noEmit"]],
  ["lint and format", process.execPath, [bin("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "."]],
  ["what is emitted is up to date", process.execPath, ["src/bootstrap/run.mjs", "schema", "--check"]],
  ["the seed", process.execPath, ["src/bootstrap/run.mjs", "seed", "--check"]],
  ["no text taken over", COPIED_TEXT, [ROOT]],
];

await runMain(async () => {
  await prepare();
  let failed = 0;
  for (const [name, command, args] of CHECKS) {
    if (command === COPIED_TEXT && !existsSync(COPIED_TEXT)) {
      if (process.env.CI) failed += 1;
      process.stdout.write(`- ${name}: skipped, the source documents are not here\n`);
      continue;
    }
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1e8 });
    if (status !== 0) failed += 1;
    process.stdout.write(`${status === 0 ? "✓" : "✗"} ${name}\n${status === 0 ? "" : `${stdout}${stderr}\n`}`);
  }
  process.stdout.write(`${CHECKS.length - failed} checks passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
