// `npm run race`: our server beside what a strong user would pick instead, asked the same over the same data: national, or their synthetic Europe; see README.md.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare, ROOT } from "../../src/bootstrap/prepare.mjs";
import { runMain, StopError, step } from "../../src/bootstrap/step.mjs";
import { EUROPE, loadEurope } from "./race/europe.mjs";
import { importRegister, postgresPresent, register, serve, setUp, stopPostgres } from "./race/stage.mjs";

const PORT = 7792;
const peers = join(ROOT, "..", "shared", "peers");
const data = join(ROOT, "..", "shared", "data");
const folder = process.env.RACE_DIR ?? join(tmpdir(), "wegwijzer-race");
const [set = "national", requests = "200", only] = process.argv.slice(2);

/** Of each question what it may take beside raw Cypher, and of two the least share of its throughput. */
const MARKS = { Q1: 1.8, Q2: 1.4, Q3: 1.4, Q4: 1.4, Q5: 1.4, Q6: 1.8, Q7: 1.6, Q7f: 1.6 };
const SHARES = { Q1: 0.5, Q2: 0.7 };
const OTHERS = ["a", "b", "c", "c+", "d", "d+"];

/** @param {string} keptBytes @returns {any} */
function race(keptBytes) {
  const { status } = spawnSync("node", ["race.mjs", set, requests, ...(only ? [only] : [])], {
    cwd: join(folder, "run"),
    env: { ...process.env, PEERS: folder },
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new StopError(`The race with ANSWERS_KEPT_BYTES=${keptBytes} did not end well.`);
  return JSON.parse(readFileSync(join(folder, `race-${set}${only ? `-${only}` : ""}.json`), "utf8"));
}

/** @param {any} result @param {string} keptBytes */
function show({ latency, throughput, equal, load, loadAfter }, keptBytes) {
  process.stdout.write(`\nANSWERS_KEPT_BYTES=${keptBytes}; load ${load} before, ${loadAfter} after\np50 of ours in ms, and over that of the others\n`);
  const rows = Object.entries(latency).map(([question, /** @type {any} */ times]) => {
    const beside = OTHERS.flatMap((name) => (times[name] ? [[`/${name}`, (times.e.p50 / times[name].p50).toFixed(2)]] : []));
    const alike = times.e.found === undefined ? equal[question]?.join(" of ") : `found ${times.e.found.toFixed(2)}, ${times.a.found.toFixed(2)} by a`;
    return { question, ms: times.e.p50.toFixed(2), ...Object.fromEntries(beside), mark: MARKS[/** @type {keyof typeof MARKS} */ (question)] ?? "", alike };
  });
  console.table(rows);
  process.stdout.write("Answers a second at 16 connections\n");
  console.table(
    Object.entries(throughput).map(([question, /** @type {any} */ rates]) => ({
      question,
      ...Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, Math.round(Number(rate))])),
      share: (rates.e / rates.a).toFixed(2),
      mark: SHARES[/** @type {keyof typeof SHARES} */ (question)],
    })),
  );
}

/** Our server over the register of public bodies, imported as users do. */
async function ownNational() {
  const own = { DATA_DIR: join(folder, "wegwijzer") };
  await step("import the register", async () => importRegister(join(data, "polder"), own));
  return { own, heap: undefined };
}

/** Our server over their Europe, with the memory and time that 5 million memberships take. */
async function ownEurope() {
  const home = join(folder, "wegwijzer-europe");
  await step("load Europe", () => loadEurope({ data: join(folder, "data", "europe"), home }));
  return { own: { DATA_DIR: home, ...EUROPE.settings, SEED_DIR: join(home, "no-seed") }, heap: EUROPE.heap };
}

await runMain(async () => {
  if (!["national", "europe"].includes(set)) throw new StopError("Usage: npm run race [-- national|europe [requests [questions]]]");
  if (!existsSync(peers)) throw new StopError("The race needs ../shared/peers, and the data beside it; they are not here.");
  await prepare();
  const postgres = postgresPresent();
  if (!postgres) process.stderr.write("  PostgreSQL is not here: b, c and c+ do not race.\n");
  await step("set the others up", async () => setUp({ peers, data, folder, postgres, set }));
  register({ folder, port: PORT, postgres });
  const { own, heap } = set === "europe" ? await ownEurope() : await ownNational();
  try {
    for (const keptBytes of ["0", ""]) {
      const api = await step("start the API", () => serve({ ...own, PORT: String(PORT), ANSWERS_KEPT_BYTES: keptBytes }, heap));
      try {
        show(await step("race", async () => race(keptBytes)), keptBytes || "as it is by default");
      } finally {
        await api.stop();
      }
    }
  } finally {
    if (postgres) stopPostgres(folder);
  }
});
