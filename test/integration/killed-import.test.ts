import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { jest } from "@jest/globals";
import neo4j from "neo4j-driver";
import { parseConfig } from "../../src/config.js";
import { Neo4jDatabase } from "../../src/database/database.js";
import { jarFolder } from "../../src/database/embedded/jars.js";
import { EmbeddedNeo4j } from "../../src/database/embedded/server.js";
import { applySchema } from "../../src/database/indexes.js";
import { forget } from "../../src/import/forget.js";
import { loadSeed } from "../../src/ingest/load-seed.js";
import { readGraph } from "../../src/ingest/write.js";
import { run } from "../support/program.js";
import { gemeente, participant, regeling, registerOf } from "../support/register.js";
import { until } from "../support/until.js";

jest.setTimeout(180_000);
const KILLS = 10;
const GEMEENTEN = 40;
const REGELINGEN = 120;
const MEMBERS = 12;
/** An import that is no more has no transactions; those of the test itself only read. */
const WRITING = "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery STARTS WITH 'UNWIND' OR currentQuery STARTS WITH 'MERGE' RETURN status";

/** The vocabularies of the seed, which an import builds on, and no more: what is compared each time is then small. */
const seed = mkdtempSync(join(tmpdir(), "wegwijzer-vocabulary-"));
for (const part of ["registers.yaml", "documents.yaml", "vocabulary"]) cpSync(join("seed", part), join(seed, part), { recursive: true });
const home = mkdtempSync(join(tmpdir(), "wegwijzer-killed-"));
const config = parseConfig({ DATA_DIR: process.env.DATA_DIR });
let server: EmbeddedNeo4j;
let database: Neo4jDatabase;

/** Numbers from 0 up to 1, the same ones each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A register with as many gemeenten as a province, and regelingen between them. */
function middlingRegister(): string {
  const codeOf = (i: number) => `GM9${String(i).padStart(3, "0")}`;
  const gemeenten = Array.from({ length: GEMEENTEN }, (_, i) => [`g${i}.yaml`, gemeente(`proef-${i}`, `Proefstad ${i}`, { code: codeOf(i) })]);
  const regelingen = Array.from({ length: REGELINGEN }, (_, i) => {
    const members = Array.from({ length: MEMBERS }, (_, j) => (i + j * 3) % GEMEENTEN);
    return [
      `r${i}.yaml`,
      regeling(
        String(i + 1),
        `Proefregeling ${i}`,
        members.map((at) => participant(`Gemeente Proefstad ${at}`, { code: codeOf(at), roo: String(5_000 + at) })),
      ),
    ];
  });
  return registerOf(Object.fromEntries([...gemeenten, ...regelingen]));
}

/** All that is loaded, as one word. */
async function state(): Promise<string> {
  const session = database.session(neo4j.session.READ);
  try {
    const { nodes, links } = await session.executeRead(readGraph);
    const datasets = await database.read("MATCH (d:Dataset) RETURN d.id AS id, d.digest AS digest ORDER BY id");
    const all = JSON.stringify([[...nodes].sort(byKey), [...links].sort(byKey), datasets], sorted);
    return createHash("sha256").update(all).digest("hex");
  } finally {
    await session.close();
  }
}
const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value;
const imports = async (): Promise<number> => (await database.read<{ count: number }>("MATCH (i:Import) RETURN count(i) AS count"))[0]?.count ?? 0;

/** The state and how many imports are recorded, seen together: what was sent before the program was killed may still be on its way. */
const settled = () =>
  until(async () => {
    const records = await imports();
    const now = await state();
    return (await imports()) === records && { now, records };
  });

beforeAll(async () => {
  server = await EmbeddedNeo4j.start({ ...config, home, jars: jarFolder(config.DATA_DIR) });
  await server.ready();
  database = new Neo4jDatabase(server.connection, { timeout: 60_000 });
  await applySchema(database);
  await loadSeed(database, seed);
});
afterAll(async () => {
  await database.close();
  await server.stop();
  for (const folder of [home, seed]) rmSync(folder, { recursive: true, force: true });
});

test("an import that is killed, at any moment, has happened as a whole or not at all, and the next one succeeds", async () => {
  const register = middlingRegister();
  const { uri, user, password } = server.connection;
  const start = () =>
    run(config.DATA_DIR, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SEED_DIR: seed }, [
      process.execPath,
      "src/bootstrap/run.mjs",
      "import",
      "polder",
      register,
    ]);
  const before = await state();

  const whole = start();
  await whole.says(/✓ compile/);
  const begun = performance.now();
  expect(await whole.ended).toBe(0);
  const lasts = performance.now() - begun;
  const after = await state();
  expect(after).not.toBe(before);
  await forget(database, "polder");
  expect(await state()).toBe(before);

  const random = numbersFrom(20_261_121);
  const outcomes: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const recorded = await imports();
    const program = start();
    await program.says(/✓ compile/);
    await Promise.race([program.ended, pause(random() * lasts)]);
    program.child.kill("SIGKILL");
    await program.ended;
    await until(async () => (await database.read(WRITING)).length === 0);
    const { now, records } = await settled();
    expect([before, after]).toContain(now);
    // Its record is written with it.
    expect(records - recorded).toBe(now === after ? 1 : 0);
    outcomes.push(now === after ? "after" : "before");
    if (now === after) await forget(database, "polder");
  }
  expect(outcomes).toContain("before");

  expect(await start().ended).toBe(0);
  expect(await state()).toBe(after);
});
