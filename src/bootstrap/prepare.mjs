import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { StopError, step } from "./step.mjs";
import { checkTools } from "./tools.mjs";

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const STAMP = join(ROOT, "node_modules", ".wegwijzer-lock");

/** Makes a fresh clone ready to run: checks the tools, installs the packages, compiles. Needs nothing but Node. */
export async function prepare() {
  process.chdir(ROOT);
  checkTools();
  const digest = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== digest) {
    await step("install the packages", async () => {
      // Not `npm ci`: it refuses a lockfile in which a mirror left out packages for other platforms.
      run(
        "npm",
        ["install", "--no-save", "--include=dev", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"],
        "The packages could not be installed; is the package registry within reach? The next try goes on from the cache.",
      );
      writeFileSync(STAMP, digest);
    });
  }
  await step("compile", async () => compile());
}

/** Compiles `src` to `dist`; only what changed. */
export function compile() {
  const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  run(process.execPath, [compiler, "-p", "tsconfig.build.json"], "The compiler found errors, shown above.");
}

/**
 * Runs a command to its end, showing what it prints on standard error.
 * @param {string} command
 * @param {string[]} args
 * @param {string} otherwise what to say when it fails
 */
export function run(command, args, otherwise) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (error || status !== 0) throw new StopError(otherwise);
}
