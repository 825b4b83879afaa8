// `npm run measure`: how long a fresh clone takes to its first answer, and a second start; `-- --cold` with empty caches.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./prepare.mjs";
import { runMain } from "./step.mjs";

const QUESTION = '{ overlap(region: "gemeente-zwolle", first: 5) { totalCount nodes { name certainty via { explanation } } } }';
const GIVE_UP_MS = 600_000;

const seconds = (/** @type {number} */ begin) => ((performance.now() - begin) / 1000).toFixed(1);

/**
 * Seconds from `npm start` to its being served and to the first answer; the program is stopped again.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
async function firstAnswer(folder, env) {
  const begin = performance.now();
  const child = spawn("npm", ["start"], { cwd: folder, env: { ...env, PORT: "0" }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  try {
    const url = await new Promise((done, fail) => {
      const look = () => done(/answers on (\S+\/graphql)/.exec(said)?.[1]);
      child.stderr.on("data", () => /answers on \S+\/graphql/.test(said) && look());
      child.once("exit", () => fail(new Error(`npm start ended:\n${said}`)));
      setTimeout(() => fail(new Error(`no answer within ${GIVE_UP_MS / 1000} s:\n${said}`)), GIVE_UP_MS).unref();
    });
    const served = seconds(begin);
    const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: QUESTION }) });
    const { data } = /** @type {{ data: { overlap: { totalCount: number } } }} */ (await answer.json());
    if (!data.overlap.totalCount) throw new Error("the first answer is empty");
    return `served after ${served} s, first answer after ${seconds(begin)} s`;
  } finally {
    const ended = new Promise((done) => child.once("exit", done));
    if (child.exitCode === null && child.kill("SIGTERM")) await ended;
  }
}

await runMain(async () => {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-measure-"));
  const clone = join(folder, "clone");
  const cold = process.argv.includes("--cold");
  const caches = { npm_config_cache: join(folder, "npm"), MAVEN_OPTS: `-Dmaven.repo.local=${join(folder, "maven")}` };
  const env = { ...process.env, DATA_DIR: undefined, NEO4J_URI: undefined, ...(cold ? caches : {}) };
  try {
    execFileSync("git", ["clone", "-q", ROOT, clone]);
    process.stdout.write(`fresh clone, ${cold ? "empty" : "warm"} caches: ${await firstAnswer(clone, env)}\n`);
    process.stdout.write(`second start: ${await firstAnswer(clone, env)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
