import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import { parseConfig } from "../../src/config.js";
import { Neo4jDatabase } from "../../src/database/database.js";
import { jarFolder } from "../../src/database/embedded/jars.js";
import { EmbeddedNeo4j } from "../../src/database/embedded/server.js";
import { applySchema } from "../../src/database/indexes.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import { createContext } from "../../src/graph/context.js";
import { loadSeed } from "../../src/ingest/load-seed.js";
import { buildServedSchema } from "../../src/served-schema.js";
import { multiply } from "../support/multiply.js";
import { QUESTIONS } from "../support/questions.mjs";

const TIMES = 100;
const MOST_GROWTH = 1.1;

// Not the graph of the other tests: what is added here would be in their answers.
const home = mkdtempSync(join(tmpdir(), "wegwijzer-scale-"));
const config = parseConfig({ DATA_DIR: process.env.DATA_DIR });
let neo4j: EmbeddedNeo4j;
let database: Neo4jDatabase;
let hits: (query: string) => Promise<number>;

beforeAll(async () => {
  neo4j = await EmbeddedNeo4j.start({ ...config, home, jars: jarFolder(config.DATA_DIR) });
  await neo4j.ready();
  database = new Neo4jDatabase(neo4j.connection, { timeout: 120_000, profile: true });
  await applySchema(database);
  await loadSeed(database, config.SEED_DIR);
  const catalogue = new Catalogue(database);
  await catalogue.load();
  const schema = await buildServedSchema();
  hits = async (source) => {
    const context = createContext(database, catalogue);
    const { errors } = await graphql({ schema, source, contextValue: context });
    expect(errors).toBeUndefined();
    return context.work.hits;
  };
}, 180_000);
afterAll(async () => {
  await database.close();
  await neo4j.stop();
  rmSync(home, { recursive: true, force: true });
});

const hitsOfAll = async () => new Map(await Promise.all(QUESTIONS.map(async ({ name, gemeente }) => [name, await hits(gemeente)] as const)));

test("with a hundred times as many gemeenten, parties and partnerships in the same province a question for one gemeente takes as many database hits", async () => {
  const before = await hitsOfAll();
  const added = await multiply(database, TIMES);
  expect(added.regions).toBe(34_200);
  expect(added.partnerships).toBeGreaterThan(5_000);
  const after = await hitsOfAll();
  const grown = [...after].map(([question, count]) => ({ question, before: before.get(question) ?? 0, after: count }));
  expect(grown.filter((one) => one.after > one.before * MOST_GROWTH)).toEqual([]);
}, 300_000);
