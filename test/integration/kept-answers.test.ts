import { loadDatasets } from "../../src/ingest/load.js";
import { contributionsIn, seedOfItsOwn } from "../support/seed-folder.js";
import { ownServer } from "../support/server.js";

const ORIGIN = "proef-bewaren";
const QUESTION = '{ node(id: "organisation-proef-bewaren") { id ... on Organisation { name } } }';
const KNOWN = '{ overlap(region: "gemeente-velsen", on: "2026-01-01") { totalCount nodes { name } } }';

let server: Awaited<ReturnType<typeof ownServer>>;
beforeAll(async () => {
  server = await ownServer();
});
afterAll(async () => {
  await loadDatasets(server.database, [], ORIGIN);
  await server.stop();
});

const post = (query: string, more: Record<string, unknown> = {}) =>
  fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, ...more }) });
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { "apollo-require-preflight": "yes", ...headers } });
const statementsFor = async (ask: () => Promise<unknown>) => {
  const before = server.database.statements;
  await ask();
  return server.database.statements - before;
};
const name = (value: string) =>
  contributionsIn(
    seedOfItsOwn({
      "proef-bewaren/dataset.yaml": "{ register: register-wegwijzer, retrieved: 2026-05-16 }",
      "proef-bewaren/organisations.yaml": `- { id: organisation-proef-bewaren, name: ${value}, kind: overig }`,
    }),
  );

test("a question asked again costs no statement, and gets the same answer byte for byte", async () => {
  const first = await (await post(KNOWN)).text();
  expect(await statementsFor(() => post(KNOWN))).toBe(0);
  expect(await (await post(KNOWN)).text()).toBe(first);
});

test("other variables are another question", async () => {
  const query = "query ($region: ID!) { overlap(region: $region) { region { id } } }";
  const regionOf = async (region: string) =>
    ((await (await post(query, { variables: { region } })).json()) as { data: { overlap: { region: { id: string } } } }).data.overlap.region.id;
  expect([await regionOf("GM0453"), await regionOf("GM0193"), await regionOf("GM0453")]).toEqual(["GM0453", "GM0193", "GM0453"]);
});

test("who has the answer still is told so by 304, without a statement", async () => {
  const tag = (await get(KNOWN)).headers.get("etag") ?? "";
  expect(tag).toMatch(/^W\/"\d+-/);
  let again: Response | undefined;
  expect(await statementsFor(async () => (again = await get(KNOWN, { "if-none-match": tag })))).toBe(0);
  expect([again?.status, await again?.text()]).toEqual([304, ""]);
  expect((await get(KNOWN, { "if-none-match": 'W/"1-another"' })).status).toBe(200);
});

test("what went wrong is asked anew, and has no tag", async () => {
  const wrong = '{ node(id: "organisation-die-er-niet-is") { id } }';
  await post(wrong);
  expect(await statementsFor(() => post(wrong))).toBeGreaterThan(0);
  expect((await get(wrong)).headers.get("etag")).toBeNull();
});

test("a form of another site is refused, also for what is kept", async () => {
  await get(KNOWN);
  expect((await fetch(`${server.url}/graphql?query=${encodeURIComponent(KNOWN)}`)).status).toBe(400);
});

test("after a load the new answer is given, and the old tag no longer holds", async () => {
  await loadDatasets(server.database, name("Vroeger"), ORIGIN);
  await server.catalogue.load();
  const nameNow = async () => ((await (await post(QUESTION)).json()) as { data: { node: { name: string } } }).data.node.name;
  expect(await nameNow()).toBe("Vroeger");
  const tag = (await get(QUESTION)).headers.get("etag") ?? "";
  await loadDatasets(server.database, name("Later"), ORIGIN);
  await server.catalogue.load();
  expect(await nameNow()).toBe("Later");
  expect((await get(QUESTION, { "if-none-match": tag })).status).toBe(200);
});

test("with no memory for it nothing is kept", async () => {
  const forgetful = await ownServer({ ANSWERS_KEPT_BYTES: "0" });
  const ask = () =>
    fetch(`${forgetful.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: KNOWN }) });
  await ask();
  const before = forgetful.database.statements;
  await ask();
  expect(forgetful.database.statements - before).toBe(1);
  await forgetful.stop();
});
