import type { Neo4jDatabase } from "../../../src/database/database.js";
import { askOf } from "../../support/api.js";
import { type ApiProcess, apiProcess } from "../../support/api-process.js";
import { openTestDatabase } from "../../support/database.js";
import { graphNow } from "../../support/graph.js";
import type { Case, Cursors } from "./case.js";
import { filters } from "./filters.js";
import { http } from "./http.js";
import { ids } from "./ids.js";
import { limits } from "./limits.js";
import { names } from "./names.js";
import { paging } from "./paging.js";
import { realCursors } from "./questions.js";
import { requests } from "./requests.js";
import { PATIENCE_MS } from "./send.js";
import { texts } from "./texts.js";
import { values } from "./values.js";
import { expected, judged, type Verdict } from "./verdict.js";

const TABLES: Record<string, Case[]> = { ids, paging, values, texts, filters, names, requests, limits, http };
const CASES = Object.values(TABLES).flat();
/** Cases that are under way at the same time: their order means nothing. */
const AT_ONCE = 3;
/** A machine that does much else plans its first statements slowly; this is not about that. */
const LIMITS = { QUERY_TIMEOUT_MS: String(PATIENCE_MS / 2), REQUEST_TIMEOUT_MS: String(PATIENCE_MS / 2) };
/** Two rounds were seen to leave 2 MB, in caches and compiled code; 5 kB kept of every request would be more than this. */
const MAX_GROWTH_MB = 10;
/** Two rounds take half a minute on two idle cores. */
const ROUNDS_MS = 300_000;
const ZWOLLE = '{ overlap(region: "GM0193", on: "2026-01-01", first: 3) { totalCount nodes { id certainty via { explanation } } } }';

let api: ApiProcess;
let database: Neo4jDatabase;
let cursors: Cursors;
let before: { graph: unknown; zwolle: unknown };
let first: Verdicts;

type Verdicts = Map<Case, Verdict | Error>;

/** Sends every case, and keeps how each was answered, or that it was not. */
async function round(): Promise<Verdicts> {
  const verdicts: Verdicts = new Map();
  const left = [...CASES];
  const work = async (): Promise<void> => {
    for (let one = left.shift(); one; one = left.shift()) verdicts.set(one, await judged(api.url, one, cursors).catch((error: Error) => error));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return verdicts;
}

beforeAll(async () => {
  database = openTestDatabase();
  api = await apiProcess(LIMITS);
  cursors = await realCursors(api.url);
  before = { graph: await graphNow(database), zwolle: await askOf(api.url, ZWOLLE) };
  first = await round();
}, ROUNDS_MS);
afterAll(async () => {
  await api.stop();
  await database.close();
});

describe.each(Object.entries(TABLES))("bad %s", (_table, cases) => {
  test.each(cases.map((one): [string, Case] => [one.what, one]))("%s", (_what, one) => {
    expect(first.get(one)).toEqual(expected(one));
  });
});

test(
  "all of it twice more is answered as before, and leaves nothing behind in memory",
  async () => {
    const once = await api.retained();
    for (const again of [await round(), await round()]) expect(CASES.filter((one) => !sameVerdict(again.get(one), first.get(one)))).toEqual([]);
    const thrice = await api.retained();
    expect(thrice.megabytes - once.megabytes).toBeLessThan(MAX_GROWTH_MB);
  },
  ROUNDS_MS,
);

const sameVerdict = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

test("the graph is as it was, to the last property", async () => {
  expect(await graphNow(database)).toEqual(before.graph);
});

test("a right question has the answer it had", async () => {
  expect(before.zwolle).toMatchObject({ status: 200, data: { overlap: { nodes: [{}, {}, {}] } } });
  expect(await askOf(api.url, ZWOLLE)).toEqual(before.zwolle);
});

test("none of it was unexpected, and the API ends only when it is told to", async () => {
  expect((await api.retained()).logged).toEqual([]);
  expect(await api.stop()).toBe(0);
});
