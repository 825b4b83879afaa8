// What the race needs: the other systems with their data, a copy of their race that knows ours, and our server.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT } from "../../../src/bootstrap/prepare.mjs";
import { StopError } from "../../../src/bootstrap/step.mjs";

const PACKAGES = "neo4j-driver@6 pg@8 postgraphile@5 postgraphile-plugin-connection-filter@4 @neo4j/graphql@7.6.3 @apollo/server@5 graphql@16 js-yaml@5 undici";
const POSTGRES = "/usr/lib/postgresql";

/** @param {string} command @param {string[]} args @param {import("node:child_process").SpawnSyncOptions} [options] */
function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", 2, 2], ...options });
  if (error || status !== 0) throw new StopError(`${command} ${args.join(" ")} did not succeed.`);
}

/** Whether PostgreSQL is here, which only root can start as another user; it is installed where it can be. */
export function postgresPresent() {
  if (process.getuid?.() !== 0) return false;
  const missing = !existsSync(POSTGRES) || spawnSync("bc", ["--version"]).error;
  if (missing) spawnSync("apt-get", ["install", "-y", "postgresql", "bc"], { stdio: ["ignore", 2, 2] });
  return existsSync(POSTGRES);
}

/**
 * Sets the other systems up in a folder, as far as that is still to be done.
 * @param {{ peers: string, data: string, folder: string, postgres: boolean, set: string }} where
 */
export function setUp({ peers, data, folder, postgres, set }) {
  const inFolder = (/** @type {string[]} */ ...names) => join(folder, ...names);
  const env = { ...process.env, PEERS: folder, SHARED: resolve(data) };
  for (const name of ["neo4j", "run"]) mkdirSync(inFolder(name), { recursive: true });
  for (const file of readdirSync(peers)) cpSync(join(peers, file), inFolder("run", file), { force: true });
  run("chmod", ["-R", "u+w", inFolder("run")]);
  copyFileSync(inFolder("run", "pom.xml"), inFolder("neo4j", "pom.xml"));
  if (!existsSync(inFolder("neo4j", "lib"))) run("mvn", ["-q", "dependency:copy-dependencies", "-DoutputDirectory=lib"], { cwd: inFolder("neo4j") });
  if (!existsSync(inFolder("node_modules"))) run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", folder, ...PACKAGES.split(" ")]);
  if (!existsSync(inFolder("data", set))) run("node", [`${set}.mjs`, inFolder("data", set)], { cwd: inFolder("run"), env });
  if (postgres) run("./postgres.sh", ["start"], { cwd: inFolder("run"), env });
  const loaded = inFolder(postgres ? `loaded-${set}` : `loaded-${set}-neo4j`);
  if (existsSync(loaded)) return;
  run("./load.sh", [set, ...(postgres ? [] : ["neo4j"])], { cwd: inFolder("run"), env });
  writeFileSync(loaded, "");
}

/** @param {string} folder */
export const stopPostgres = (folder) => run("./postgres.sh", ["stop"], { cwd: join(folder, "run"), env: { ...process.env, PEERS: folder } });

/**
 * Lets our server race: in the copy, not in what was copied.
 * @param {{ folder: string, port: number, postgres: boolean }} where
 */
export function register({ folder, port, postgres }) {
  copyFileSync(join(ROOT, "test", "bench", "race", "wegwijzer.mjs"), join(folder, "run", "wegwijzer.mjs"));
  const own = `e: await wegwijzerSystem(${port}, set)`;
  change(join(folder, "run", "race.mjs"), [
    ["import { parameters }", "import { wegwijzerSystem } from './wegwijzer.mjs'\nimport { parameters }"],
    [
      "const systems = { a: neo4jSystem(), b: postgresSystem(set), c, 'c+': cPlus, d, 'd+': dPlus }",
      `const systems = { a: neo4jSystem(), ${postgres ? "b: postgresSystem(set), c, 'c+': cPlus, " : ""}d, 'd+': dPlus, ${own} }`,
    ],
    ["for (const system of [systems.a,", "for (const system of [systems.e, systems.a,"],
    ["/a|d/.test(name)", "/a|d|e/.test(name)"],
    ["  for (const question of ['Q1', 'Q2'].filter", `${EQUAL}\n  for (const question of ['Q1', 'Q2'].filter`],
    ...(postgres ? [] : [/** @type {[string, string]} */ (["pids.c = await startPostgraphile(set)", ""])]),
  ]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the other file says
  if (!postgres) change(join(folder, "run", "servers.mjs"), [["Number(readFileSync(`${P}/postgres/data/postmaster.pid`, 'utf8').split('\\n')[0])", "-1"]]);
}

/** Counts over the whole sample how many of our answers are what raw Cypher answers. */
const EQUAL = `  result.equal = {}
  for (const question of QUESTIONS.filter(q => q !== 'Q7f')) {
    const asked = question === 'Q4' ? sample.slice(0, 1) : sample
    let equal = 0
    for (const p of asked) equal += canon(question, await systems.a[question](p)) === canon(question, await systems.e[question](p))
    result.equal[question] = [equal, asked.length]
  }`;

/** @param {string} file @param {[from: string, to: string][]} changes */
function change(file, changes) {
  let text = readFileSync(file, "utf8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new StopError(`${file} is not what it was: it lacks\n${from}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(file, text);
}

/**
 * Imports the register of public bodies as our users do.
 * @param {string} path
 * @param {Record<string, string>} env
 */
export const importRegister = (path, env) => run("npm", ["run", "-s", "import", "--", "polder", path], { cwd: ROOT, env: { ...process.env, ...env } });

/**
 * Starts our server as its users do, or with another heap, in megabytes.
 * @param {Record<string, string>} env
 * @param {number} [heap]
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export function serve(env, heap) {
  const [command = "", ...args] = heap ? ["node", `--max-old-space-size=${heap}`, "src/bootstrap/start.mjs"] : ["npm", "start"];
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise((done) => child.once("exit", done));
  let said = "";
  const stop = async () => {
    if (child.kill("SIGTERM")) await ended;
  };
  return new Promise((done, fail) => {
    ended.then(() => fail(new StopError(said)));
    child.stderr.on("data", (chunk) => {
      said += chunk;
      if (/answers on \S+\/graphql/.test(said)) done({ stop });
    });
  });
}
