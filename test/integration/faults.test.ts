import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { jest } from "@jest/globals";
import { Neo4jDatabase } from "../../src/database/database.js";
import { processes } from "../../src/database/embedded/processes.js";
import { askOf } from "../support/api.js";
import { openTestDatabase } from "../support/database.js";
import { hasTerminal, inTerminal, newDataFolder, ownerOf, type Program, run, runToEnd, type Serving, serve, serversOf } from "../support/program.js";
import { until } from "../support/until.js";

// One data folder lives through all of this, in this order: each start takes up what was left by the one before.
jest.setTimeout(240_000);
const data = newDataFolder();
const home = join(data, "neo4j");
const inFile = (name: string): string => readFileSync(join(home, name), "utf8");

const QUESTION = '{ regions(where: { code: { eq: "GM0193" } }) { name } overlap(region: "GM0193") { totalCount } search(text: "zwolle") { totalCount } }';
const COUNTS = `
OPTIONAL MATCH (n:Entity) WITH count(n) AS nodes OPTIONAL MATCH (:Entity)-[r]->(:Entity) WITH nodes, count(r) AS links
OPTIONAL MATCH (d:Dataset) RETURN nodes, links, count(d) AS datasets`;
const LOADING = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND $rows AS row CREATE' RETURN currentQuery";

/** What the embedded database of this folder answers, asked past the program. */
async function asked(statement: string): Promise<unknown[]> {
  const connection = { uri: ownerOf(data)?.uri ?? "", user: "neo4j", password: inFile("password").trim(), database: "neo4j" };
  const database = new Neo4jDatabase(connection, { timeout: 10_000 });
  return database.read(statement).finally(() => database.close());
}

function killServers(): void {
  for (const pid of serversOf(data)) process.kill(pid, "SIGKILL");
}

async function kill(program: Pick<Serving, "child" | "ended">): Promise<void> {
  program.child.kill("SIGKILL");
  await program.ended;
}

describe("a first start that is killed", () => {
  let second: Program;

  test("while its database is made, is begun again by the next", async () => {
    const first = run(data);
    await first.says(/✓ start Neo4j/);
    await until(() => existsSync(join(home, "data", "databases", "system")));
    await kill(first);
    killServers();
    expect(JSON.parse(inFile("version.json"))).toMatchObject({ complete: false });
    // What other moments leave: no password yet, or half an initial one.
    rmSync(join(home, "password"));
    writeFileSync(join(home, "data", "dbms", "auth.ini"), "neo4j:SHA-2");
    second = run(data);
    await second.says(/✓ wait for the database/);
    expect(JSON.parse(inFile("version.json"))).toMatchObject({ complete: true });
  });

  test("while it loads, leaves nothing of the load", async () => {
    await second.says(/✓ apply constraints/);
    await until(async () => (await asked(LOADING)).length > 0);
    await kill(second);
    expect(serversOf(data)).toHaveLength(1);
    await until(async () => (await asked(LOADING)).length === 0);
    expect(await asked(COUNTS)).toEqual([{ nodes: 0, links: 0, datasets: 0 }]);
  });
});

describe("two starts at the same moment, with a server left behind that nothing names", () => {
  let left: number[];
  let serving: Serving;
  beforeAll(async () => {
    left = serversOf(data);
    writeFileSync(join(home, "owner.json"), '{"program":');
    const starts = [serve(data), serve(data)];
    serving = await Promise.any(starts);
    const refused = await Promise.allSettled(starts);
    expect(refused.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const reason = refused.map((one) => (one.status === "rejected" ? String(one.reason) : "")).join("");
    expect(reason).toContain(`ended with 1: `);
    expect(reason).toContain(`is in use by process ${serving.child.pid}.`);
  });

  test("one serves, from a database of its own, and all is loaded", async () => {
    expect(left).toHaveLength(1);
    expect(serversOf(data)).toHaveLength(1);
    expect(serversOf(data)).not.toEqual(left);
    const test = openTestDatabase();
    expect(await asked(COUNTS)).toEqual(await test.read(COUNTS));
    await test.close();
    expect(await askOf(serving.url, QUESTION)).toEqual(await askOf(process.env.TEST_API ?? "", QUESTION));
  });

  test("a database that dies is started again, and until then every question is answered within a second: it is not available", async () => {
    killServers();
    const codes = new Set<string>();
    let longest = 0;
    await until(async () => {
      const begin = performance.now();
      const { errors } = await askOf(serving.url, QUESTION);
      for (const { extensions } of errors ?? []) codes.add(extensions.code);
      if (errors) longest = Math.max(longest, performance.now() - begin);
      // What was answered before is answered from memory until the program learns of the death, a moment later.
      return codes.size > 0 && !errors;
    });
    expect([...codes]).toEqual(["DATABASE_UNAVAILABLE"]);
    expect(longest).toBeLessThan(1_000);
  });

  afterAll(async () => {
    killServers();
    await kill(serving);
  });
});

const terminal = hasTerminal ? test : test.skip;

terminal("Ctrl-C in a terminal ends npm, the program and the database, also when the clock jumps and a number is another's", async () => {
  // The number of the program that was killed is that of this process now.
  writeFileSync(join(home, "owner.json"), JSON.stringify({ ...ownerOf(data), program: process.pid }));
  const clock = { NODE_OPTIONS: `--import=${resolve("test/support/jumping-clock.mjs")}` };
  const program = await serve(data, clock, inTerminal("npm start"));
  expect(await askOf(program.url, QUESTION)).toEqual(await askOf(process.env.TEST_API ?? "", QUESTION));
  const inUse = await runToEnd(data, ["src/bootstrap/start.mjs"], clock);
  expect(inUse.said).toContain(`is in use by process ${ownerOf(data)?.program}.`);
  program.child.stdin?.write("\x03");
  await program.ended;
  expect(program.said()).toContain("Stopping …");
  expect([serversOf(data), ownerOf(data)]).toEqual([[], null]);
});

terminal("a terminal that is closed ends the program and the database", async () => {
  const program = await serve(data, {}, inTerminal("npm start"));
  const owner = ownerOf(data)?.program ?? 0;
  await kill(program);
  await until(() => ownerOf(data) === null);
  expect(serversOf(data)).toEqual([]);
  await until(() => processes.identityOf(owner) === null);
});

test("a port that is taken after it was looked at is one clear message, and the database is stopped", async () => {
  const probe = createServer();
  const port = await new Promise<number>((done) => probe.listen(0, "127.0.0.1", () => done((probe.address() as { port: number }).port)));
  await new Promise((done) => probe.close(done));
  const program = run(data, { PORT: String(port) });
  await program.says(/✓ start Neo4j/);
  await new Promise<void>((done) => probe.listen(port, "127.0.0.1", done));
  expect(await program.ended).toBe(1);
  probe.close();
  expect(program.said()).toContain(`Port ${port} is in use; the API cannot listen on it.`);
  expect(program.said()).not.toMatch(/\n\s+at /);
  expect([serversOf(data), ownerOf(data)]).toEqual([[], null]);
});
