import { createServer } from "node:net";
import { parseConfig } from "../../src/config.js";
import { Neo4jDatabase } from "../../src/database/database.js";
import { QueryTimeoutError } from "../../src/database/errors.js";
import { buildApiSchema } from "../../src/graph/api-schema.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import { buildQuestionsSchema } from "../../src/questions/questions-schema.js";
import { startServer } from "../../src/server/server.js";
import { openTestDatabase, testConnection } from "../support/database.js";

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
  const config = parseConfig({ PORT: "0", LOG_LEVEL: "silent" });
  const database = new Neo4jDatabase({ uri: `bolt://127.0.0.1:${await closedPort()}`, user: "neo4j", password: "geheim", database: "neo4j" }, 1_000);
  const schema = await buildApiSchema("schema", await buildQuestionsSchema());
  const server = await startServer({ schema, database, catalogue: new Catalogue(database), config });
  try {
    const answers = await Promise.all(
      QUESTIONS.map(async (query) => {
        const response = await fetch(`${server.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query }),
        });
        return ((await response.json()) as { errors: { message: string; extensions: object }[] }).errors.map(({ message, extensions }) => ({
          message,
          extensions,
        }));
      }),
    );
    const unavailable = [{ message: "De database antwoordt nu niet. Probeer het over enkele ogenblikken weer.", extensions: { code: "DATABASE_UNAVAILABLE" } }];
    expect(answers).toEqual(QUESTIONS.map(() => unavailable));
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect((await fetch(`${server.url}/ready`)).status).toBe(503);
  } finally {
    await server.stop();
    await database.close();
  }
});

test("a statement that takes too long is ended by the database", async () => {
  const hasty = new Neo4jDatabase(testConnection(), 200);
  const endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS sum";
  await expect(hasty.read(endless)).rejects.toBeInstanceOf(QueryTimeoutError);
  await hasty.close();
});

test("the graph cannot be written through a question's way to the database", async () => {
  const database = openTestDatabase();
  await expect(database.read("CREATE (n:Entity {id: 'region-kwaad'}) RETURN n")).rejects.toThrow(/read access mode/i);
  await database.close();
});
