import { type LoadReport, loadDatasets } from "../../src/ingest/load.js";
import { loadSeed } from "../../src/ingest/load-seed.js";
import { openTestDatabase } from "../support/database.js";
import { contributionsIn, seedOfItsOwn } from "../support/seed-folder.js";

/** Loads of this file, and all that they make, go by this name; other tests see none of it in what they ask. */
const ORIGIN = "proef-lader";
const NOTHING = { createdNodes: [], changedNodes: [], removedNodes: [], createdLinks: [], changedLinks: [], removedLinks: [] };
const ROZENDAAL = "gemeente-rozendaal";

const BANKEN = "- { id: party-kind-proef-lader-banken, name: Proefbanken, count: 3 }";
const FINANCIERS = "- { id: party-kind-proef-lader-financiers, name: Proeffinanciers }";
const RABO = "- { id: party-kind-proef-lader-rabo, name: Proefrabo, broader: [party-kind-proef-lader-banken] }";
const ALIAS = `- { id: ${ROZENDAAL}, name: Rozendaal in Gelderland, aliases: [Proefdaal] }`;

const database = openTestDatabase();
afterEach(() => loadDatasets(database, [], ORIGIN));
afterAll(() => database.close());

/** Loads datasets of party kinds, by the name of the dataset. */
function load(datasets: Record<string, string[]>, file = "party-kinds"): Promise<LoadReport> {
  const files = Object.entries(datasets).flatMap(([id, records]) => [
    [`${id}/dataset.yaml`, "{ register: register-wegwijzer, retrieved: 2026-05-16 }"],
    [`${id}/${file}.yaml`, records.join("\n")],
  ]);
  return loadDatasets(database, contributionsIn(seedOfItsOwn(Object.fromEntries(files))), ORIGIN);
}
async function namesLoaded(): Promise<string[]> {
  const rows = await database.read<{ name: string }>("MATCH (n:PartyKind) WHERE n.id STARTS WITH 'party-kind-proef-lader' RETURN n.name AS name ORDER BY name");
  return rows.map(({ name }) => name);
}
async function widerThanRabo(): Promise<unknown[]> {
  return database.read("MATCH (:Entity {id: 'party-kind-proef-lader-rabo'})-[r:BROADER]->(wider) RETURN wider.id AS id, r.datasets AS datasets");
}
async function stateOf(id: string): Promise<unknown> {
  const statement =
    "MATCH (n:Entity {id: $id}) RETURN properties(n) AS properties, labels(n) AS labels, [(n)-[r]-(o) | [type(r), o.id, properties(r)]] AS links";
  return (await database.read(statement, { id }))[0];
}

test("a first load creates what its datasets hold", async () => {
  const { difference, written } = await load({ "proef-lader": [BANKEN, RABO] });
  expect(await namesLoaded()).toEqual(["Proefbanken", "Proefrabo"]);
  expect(difference).toEqual({ ...NOTHING, createdNodes: [expect.anything(), expect.anything()], createdLinks: [expect.anything()] });
  expect(written).toBe(3);
});

test("loading the same twice writes nothing the second time", async () => {
  await load({ "proef-lader": [BANKEN, RABO] });
  expect(await load({ "proef-lader": [BANKEN, RABO] })).toMatchObject({ written: 0, difference: null });
});

test("loading the whole seed again writes nothing", async () => {
  const state = "MATCH (d:Dataset) WITH d ORDER BY d.id RETURN collect([elementId(d), properties(d)]) AS datasets";
  const before = await database.read(state);
  expect(await loadSeed(database, "seed")).toMatchObject({ written: 0, difference: null });
  expect(await database.read(state)).toEqual(before);
});

test("a record that changed is all that is written", async () => {
  const before = await load({ "proef-lader": [BANKEN, RABO] });
  const after = await load({ "proef-lader": [BANKEN.replace("3", "4"), RABO] });
  const changed = { id: "party-kind-proef-lader-banken", labels: ["Entity", "Party", "PartyKind"], properties: expect.objectContaining({ count: 4 }) };
  expect(after.difference).toEqual({ ...NOTHING, changedNodes: [changed] });
  expect(after.version).toBeGreaterThan(before.version);
});

test("a relationship that is no longer stated is all that is removed", async () => {
  await load({ "proef-lader": [BANKEN, RABO] });
  expect(await widerThanRabo()).toEqual([{ id: "party-kind-proef-lader-banken", datasets: ["proef-lader"] }]);
  const { difference } = await load({ "proef-lader": [BANKEN, RABO.replace("[party-kind-proef-lader-banken]", "[]")] });
  expect(difference).toEqual({ ...NOTHING, removedLinks: [expect.objectContaining({ type: "BROADER", to: "party-kind-proef-lader-banken" })] });
  expect(await widerThanRabo()).toEqual([]);
});

test("a relationship that a second dataset states too has both", async () => {
  await load({ "proef-lader-a": [BANKEN, RABO] });
  await load({ "proef-lader-a": [BANKEN, RABO], "proef-lader-b": [RABO] });
  expect(await widerThanRabo()).toEqual([{ id: "party-kind-proef-lader-banken", datasets: ["proef-lader-a", "proef-lader-b"] }]);
});

test("a whole number is kept as an integer, as the schema of the API has it", async () => {
  await load({ "proef-lader": [BANKEN] });
  const statement = "MATCH (n:Entity {id: 'party-kind-proef-lader-banken'}) RETURN valueType(n.count) AS type";
  expect(await database.read(statement)).toEqual([{ type: "INTEGER NOT NULL" }]);
});

test("a dataset that is no longer given is forgotten, and the others stay", async () => {
  await load({ "proef-lader-a": [BANKEN, RABO], "proef-lader-b": [FINANCIERS] });
  await load({ "proef-lader-b": [FINANCIERS] });
  expect(await namesLoaded()).toEqual(["Proeffinanciers"]);
});

test("what another load brought is left alone", async () => {
  const seed = "MATCH (d:Dataset {origin: 'seed'}) WITH d ORDER BY d.id RETURN collect(d.digest) AS digests";
  const before = await database.read(seed);
  await load({ "proef-lader": [BANKEN] });
  expect(await database.read(seed)).toEqual(before);
});

test("an entity of the seed takes up what a dataset adds, and is as it was when that is taken out", async () => {
  const before = await stateOf(ROZENDAAL);
  await load({ "proef-lader": [ALIAS] }, "organisations");
  expect(await stateOf(ROZENDAAL)).toMatchObject({
    properties: {
      name: "Gemeente Rozendaal",
      aliases: ["Rozendaal", "Proefdaal", "Rozendaal in Gelderland"],
      datasets: ["frame", "proef-lader"],
      citations: ["register-geonames/NL.03.0277@2026-11-21", `register-wegwijzer/${ROZENDAAL}@2026-05-16`],
    },
  });
  await loadDatasets(database, [], ORIGIN);
  expect(await stateOf(ROZENDAAL)).toEqual(before);
});

test("a graph that was damaged is mended by the next load that changes something", async () => {
  await load({ "proef-lader": [BANKEN, RABO] });
  await database.driver.executeQuery("MATCH (n:Entity {id: 'party-kind-proef-lader-rabo'}) DETACH DELETE n", {}, { database: database.connection.database });
  await load({ "proef-lader": [BANKEN.replace("3", "4"), RABO] });
  expect(await namesLoaded()).toEqual(["Proefbanken", "Proefrabo"]);
});

test("a dataset that only got another name is loaded again", async () => {
  await load({ "proef-lader-a": [BANKEN] });
  await load({ "proef-lader-b": [BANKEN] });
  expect(await stateOf("party-kind-proef-lader-banken")).toMatchObject({ properties: { datasets: ["proef-lader-b"] } });
});
