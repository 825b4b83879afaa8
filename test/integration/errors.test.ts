import { createServer } from "node:net";
import { Neo4jDatabase } from "../../src/database/database.js";
import { QueryMemoryError, QueryTimeoutError } from "../../src/database/errors.js";
import { RequestDatabase } from "../../src/database/request-database.js";
import { askOf } from "../support/api.js";
import { openTestDatabase, testConnection } from "../support/database.js";
import { ownServer } from "../support/server.js";

const QUESTIONS = [
  '{ node(id: "GM0193") { id } }',
  '{ search(text: "zwolle") { totalCount } }',
  '{ overlap(region: "GM0193") { totalCount } }',
  "{ overlappingPairs { totalCount } }",
  '{ overlappingPairs(within: "GM0193") { totalCount } }',
  '{ common(ids: ["GM0193", "GM0150"]) { totalCount } }',
  '{ involvement(party: "provincie-overijssel") { totalCount } }',
  '{ findPartner(need: "juiste-loket-vinden") { totalCount } }',
  '{ evidence(id: "GM0193") { totalCount } }',
  "{ regions(limit: 1) { id } }",
];

const ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS sum";

/** A port of this machine on which nothing listens. */
function closedPort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

test("without a database every question is answered at once: it is not available", async () => {
  const server = await ownServer({}, { uri: `bolt://127.0.0.1:${await closedPort()}`, user: "neo4j", password: "geheim", database: "neo4j" });
  try {
    const answers = await Promise.all(
      QUESTIONS.map(async (query) => (await askOf(server.url, query)).errors?.map(({ message, extensions }) => ({ message, extensions }))),
    );
    const unavailable = [{ message: "De database antwoordt nu niet. Probeer het over enkele ogenblikken weer.", extensions: { code: "DATABASE_UNAVAILABLE" } }];
    expect(answers).toEqual(QUESTIONS.map(() => unavailable));
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect((await fetch(`${server.url}/ready`)).status).toBe(503);
  } finally {
    await server.stop();
  }
});

test("a statement that takes too long is ended by the database", async () => {
  const hasty = new Neo4jDatabase(testConnection(), { timeout: 200 });
  await expect(hasty.read(ENDLESS)).rejects.toBeInstanceOf(QueryTimeoutError);
  await hasty.close();
});

test("the graph cannot be written through a question's way to the database", async () => {
  const database = openTestDatabase();
  await expect(database.read("CREATE (n:Entity {id: 'region-kwaad'}) RETURN n")).rejects.toThrow(/read access mode/i);
  await database.close();
});

test("a statement that takes too much memory is ended by the database", async () => {
  const database = openTestDatabase();
  const greedy = "UNWIND range(1, 100000000) AS a WITH collect(toString(a)) AS texts RETURN size(texts) AS size";
  await expect(database.read(greedy)).rejects.toBeInstanceOf(QueryMemoryError);
  await database.close();
});

test("a request whose time is up asks the database nothing more", async () => {
  const database = openTestDatabase();
  const request = new RequestDatabase(database, { atOnce: 1, timeout: 200 });
  const both = [request.read(ENDLESS), request.read("RETURN 1 AS one")].map((one) => one.catch((error: Error) => error.name));
  expect(await Promise.all(both)).toEqual(["QueryTimeoutError", "QueryTimeoutError"]);
  expect(database.statements).toBe(1);
  await database.close();
});

test("a statement that is wrong says in its trace who asked it", async () => {
  const database = openTestDatabase();
  const asker = async () => await database.read("RETURN");
  const error = (await asker().catch((caught: unknown) => caught)) as Error;
  await database.close();
  expect(error.stack).toMatch(/Invalid input[\s\S]+at (async )?asker/);
  expect(Error.stackTraceLimit).toBeGreaterThan(0);
});
