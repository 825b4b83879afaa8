import { graphql } from "graphql";
import { Catalogue } from "../../src/graph/catalogue.js";
import { createContext } from "../../src/graph/context.js";
import { buildServedSchema } from "../../src/served-schema.js";
import { openTestDatabase } from "../support/database.js";

const database = openTestDatabase();
/** One has the tables in memory, the other may keep none. */
const keeping = new Catalogue(database);
const bounded = new Catalogue(database, { MAX_TABLE_SEATS: 0, MAX_NAMES_KEPT: 0 });
const schema = buildServedSchema();
beforeAll(() => Promise.all([keeping.load(), bounded.load()]));
afterAll(() => database.close());

const ask = async (source: string, catalogue: Catalogue) => graphql({ schema: await schema, source, contextValue: createContext(database, catalogue) });

/** Statements that a request takes once the tables are read. */
async function statements(source: string): Promise<number> {
  await keeping.tables.get();
  const before = database.statements;
  expect((await ask(source, keeping)).errors).toBeUndefined();
  return database.statements - before;
}

const EVERYTHING = `totalCount asOf kindsCounted datasets completeness explanation within { id name } pageInfo { hasNextPage endCursor }
  nodes { id first { id name kind aliases } second { id legalForm since } links certainty explanation
    parties { shared onlyFirst onlySecond jaccard nesting } gemeenten { shared onlyFirst onlySecond jaccard nesting }
    sharedRegions { id } sharedParties { id } sharedKinds { id } sharedThemes { id } sources { document firstLine } }`;

test.each([
  'within: "gemeente-velsen"',
  'within: "GM0453", on: "2015-06-30"',
  'within: "gemeente-tilburg", minJaccard: 0',
  'within: "gemeente-tilburg"',
  'within: "region-overijssel", minJaccard: 0, first: 3',
  'within: "region-gelderland", minJaccard: 0, first: 100',
  'within: "region-gelderland", minJaccard: 0.2, participation: DIRECT, on: "2016-01-01"',
  'within: "region-nederland", minJaccard: 0, first: 100',
  'within: "region-nederland", minJaccard: 0, kinds: ["overleg", "taskforce"]',
  'within: "region-nederland", minJaccard: 0, themes: ["arbeidsmarkt"]',
  'within: "GM0576"',
])("pairs of %s are the same from the kept tables and by one statement", async (args) => {
  const source = `{ overlappingPairs(${args}) { ${EVERYTHING} } }`;
  const [kept, stated] = await Promise.all([ask(source, keeping), ask(source, bounded)]);
  expect(kept.errors).toBeUndefined();
  expect(kept).toEqual(stated);
});

test("pages follow one another, whichever way they were made", async () => {
  const page = (after: string | null) =>
    `{ overlappingPairs(within: "region-nederland", minJaccard: 0, first: 7, after: ${JSON.stringify(after)}) { nodes { id } pageInfo { endCursor } } }`;
  const first = (await ask(page(null), keeping)).data as { overlappingPairs: { pageInfo: { endCursor: string } } };
  const next = page(first.overlappingPairs.pageInfo.endCursor);
  expect(await ask(next, keeping)).toEqual(await ask(next, bounded));
});

test("which pairs a region has, and how alike they are, takes no statement; what they share takes one", async () => {
  const of = (fields: string) => `{ overlappingPairs(within: "gemeente-velsen", minJaccard: 0) { nodes { ${fields} } } }`;
  expect(await statements(of("id first { id name kind } second { ... on Partnership { id since } } parties { jaccard } gemeenten { shared nesting }"))).toBe(0);
  expect(await statements(of("first { id aliases } second { name sources { label } } explanation sharedParties { id } sources { label }"))).toBe(1);
});

test("of a graph with more memberships than may be kept, measures over all of it are refused, and those of one region are not", async () => {
  const { errors } = await ask("{ drukte { partnerships } }", bounded);
  expect(errors).toMatchObject([
    { extensions: { code: "TOO_COMPLEX" }, message: expect.stringMatching(/^De graaf telt \d+ deelnames; .* tot 0 \(instelling MAX_TABLE_SEATS\)\.$/) },
  ]);
});
