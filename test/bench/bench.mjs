// `npm run bench`: what the API costs above its own statements through the driver, what it carries, what it keeps, and how long a load takes.
// `npm run bench -- node findPartner` compares these questions alone.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import autocannon from "autocannon";
import { prepare } from "../../src/bootstrap/prepare.mjs";
import { runMain, step } from "../../src/bootstrap/step.mjs";
import { QUESTIONS } from "../support/questions.mjs";
import { askHttp, askRaw, importRegister, startApi, startDatabase, statementsOf } from "./stage.mjs";

// A JVM and V8 compare fairly only when both are warm.
const WARM_UP_MS = 45_000;
const ROUNDS = 300;
const CONNECTIONS = 16;
const TURNS = 4;
const TURN_SECONDS = 2;
const REQUESTS_A_PART = 10_000;
const PARTS = 5;
const ONLY = process.argv.slice(2);
/** The same as `findPartner` by its need, asked in thirty words: beside the same statements (mark: ratio 1.5). */
const IN_WORDS =
  "Goedemiddag, ik heb in Lelystad een meubelmakerij met zes man. De bank wil onze nieuwe machine niet betalen omdat wij te klein zijn. Bij wie kan ik nog meer terecht voor geld?";
const BY_WORDS = {
  scalars: `{ findPartner(question: "${IN_WORDS}", first: 10) { totalCount needs { id score } partners { name line reasons } } }`,
  nested: `{ findPartner(question: "${IN_WORDS}", first: 10) { needs { need { name } words } partners { name service { name entrances needs { name } } } } }`,
};
/** Measured only where it is. */
const REGISTER = resolve("..", "shared", "data", "polder");

/** @typedef {{ name: string, scalars: string, nested: string, statements: Awaited<ReturnType<Awaited<ReturnType<typeof statementsOf>>>> }} Benched */

const p50 = (/** @type {number[]} */ times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
/** A share of nothing is none: some questions are answered from what is kept in the process, without a statement. */
const share = (/** @type {number} */ part, /** @type {number} */ whole, /** @type {Benched["statements"]} */ statements) =>
  statements.length === 0 ? "no statement" : (part / whole).toFixed(2);
const ms = (/** @type {number} */ value) => value.toFixed(2).padStart(8);

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>} milliseconds
 */
async function time(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** @param {string} title @param {Record<string, string | number>[]} rows */
function show(title, rows) {
  process.stdout.write(`\n${title}\n`);
  console.table(rows);
}

/** @param {any} database */
async function loading(database) {
  const { loadSeed } = await import("../../dist/ingest/load-seed.js");
  const first = await time(() => loadSeed(database, "seed"));
  const again = await time(() => loadSeed(database, "seed"));
  show("Loading the whole seed (marks: 20 s from nothing, 5 s unchanged)", [
    { "from nothing, s": (first / 1000).toFixed(1), "unchanged, s": (again / 1000).toFixed(1) },
  ]);
}

/** @param {any} database @param {Parameters<typeof importRegister>[0]} connection */
async function importing(database, connection) {
  if (!existsSync(REGISTER)) return;
  const { forget } = await import("../../dist/import/forget.js");
  const rows = [];
  for (const what of ["from nothing", "unchanged"]) {
    const { seconds, megabytes } = await importRegister(connection, REGISTER);
    rows.push({ import: what, seconds: seconds.toFixed(1), "resident at most, MB": megabytes ?? "unknown" });
  }
  await forget(database, "polder");
  show("Importing the register of public bodies (marks: 60 s from nothing, 20 s unchanged, 500 MB)", rows);
}

/** @param {string} url @param {any} database @param {Benched[]} questions */
async function latency(url, database, questions) {
  const until = performance.now() + WARM_UP_MS;
  while (performance.now() < until) {
    for (const { scalars, nested, statements } of questions) {
      await Promise.all([askHttp(url, scalars), askRaw(database, statements)]);
      await askHttp(url, nested);
    }
  }
  /** @type {Map<string, { http: number[], raw: number[], nested: number[] }>} */
  const times = new Map(questions.map(({ name }) => [name, { http: [], raw: [], nested: [] }]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, scalars, nested, statements } of questions) {
      const own = times.get(name);
      if (!own) continue;
      // The one that goes first changes each round.
      const both = [
        async () => own.http.push(await time(() => askHttp(url, scalars))),
        async () => own.raw.push(await time(() => askRaw(database, statements))),
      ];
      for (const one of round % 2 === 0 ? both : both.reverse()) await one();
      own.nested.push(await time(() => askHttp(url, nested)));
    }
  }
  show(
    "p50 in ms of a question over HTTP and of its statement through the driver (mark: ratio 2)",
    questions.map(({ name, statements }) => {
      const { http = [], raw = [], nested = [] } = times.get(name) ?? {};
      return { question: name, driver: ms(p50(raw)), http: ms(p50(http)), ratio: share(p50(http), p50(raw), statements), nested: ms(p50(nested)) };
    }),
  );
}

/** @param {string} url @param {string[]} queries @param {object} options */
async function load(url, queries, options) {
  const requests = queries.map((query) => ({
    method: /** @type {const} */ ("POST"),
    path: "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  }));
  const result = await autocannon({ url, connections: CONNECTIONS, requests, ...options });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} answers were no success, ${result.errors} failed`);
  return result;
}

/**
 * Answers a second of the driver alone.
 * @param {any} database @param {Benched["statements"]} statements
 */
async function answeredRaw(database, statements) {
  let answered = 0;
  const until = performance.now() + TURN_SECONDS * 1000;
  const worker = async () => {
    for (; performance.now() < until; answered++) await askRaw(database, statements);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return answered / TURN_SECONDS;
}

/** @param {string} url @param {any} database @param {Benched[]} questions */
async function throughput(url, database, questions, title = `Answers a second at ${CONNECTIONS} connections (mark: share 0.5)`) {
  const rows = [];
  for (const { name, scalars, statements } of questions) {
    let [raw, http] = [0, 0];
    // By turns, so that what else the machine does falls on both alike.
    for (let turn = 0; turn < TURNS; turn++) {
      if (statements.length > 0) raw += (await answeredRaw(database, statements)) / TURNS;
      http += (await load(url, [scalars], { duration: TURN_SECONDS })).requests.average / TURNS;
    }
    rows.push({ question: name, driver: Math.round(raw), http: Math.round(http), share: share(http, raw, statements) });
  }
  show(title, rows);
}

/** @param {string} url @param {Benched[]} questions */
async function memory(url, questions) {
  const resident = async () => Number(/^wegwijzer_process_resident_memory_bytes (\S+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]) / 1e6;
  const rows = [{ requests: 0, "resident, MB": Math.round(await resident()) }];
  for (let part = 1; part <= PARTS; part++) {
    await load(
      url,
      questions.map(({ scalars }) => scalars),
      { amount: REQUESTS_A_PART },
    );
    rows.push({ requests: part * REQUESTS_A_PART, "resident, MB": Math.round(await resident()) });
  }
  show("Memory of the API (mark: under 300 MB, flat)", rows);
}

await runMain(async () => {
  await prepare();
  const { database, connection, stop } = await step("start Neo4j", startDatabase);
  try {
    await loading(database);
    if (ONLY.length === 0) await step("import a register", () => importing(database, connection));
    const recorded = await statementsOf(database);
    const questions = await Promise.all(
      QUESTIONS.filter(({ name }) => ONLY.length === 0 || ONLY.includes(name)).map(async (one) => ({ ...one, statements: await recorded(one.scalars) })),
    );
    const byNeed = questions.find(({ name }) => name === "findPartner");
    if (byNeed) questions.push({ ...byNeed, ...BY_WORDS, name: "findPartner by words" });
    // Compared is what a question costs that was not asked before.
    const api = await step("start the API", () => startApi(connection, { ANSWERS_KEPT_BYTES: "0" }));
    try {
      await step("warm up and compare", () => latency(api.url, database, questions));
      await step("load", () => throughput(api.url, database, questions));
      if (ONLY.length === 0) await step("keep asking", () => memory(api.url, questions));
    } finally {
      await api.stop();
    }
    const keeping = await step("start the API as it comes, which keeps its answers", () => startApi(connection, {}));
    try {
      await step("ask again", () => throughput(keeping.url, database, questions, "Answers a second to questions asked before, from the answers that are kept"));
    } finally {
      await keeping.stop();
    }
  } finally {
    await stop();
  }
});
