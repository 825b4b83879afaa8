import type { Contribution } from "../../src/ingest/expand.js";
import { loadDatasets, readOthers } from "../../src/ingest/load.js";
import { describeProblem, InvalidDataError } from "../../src/ingest/problem.js";
import { openTestDatabase } from "../support/database.js";
import { contributionsIn, seedOfItsOwn } from "../support/seed-folder.js";

const ORIGIN = "proef-mislukt";
const OTHER = "proef-ander";
const PREFIX = "party-kind-proef-mislukt";
const BANKEN = `- { id: ${PREFIX}-banken, name: Proefbanken }`;
const SCHOLEN = `- { id: ${PREFIX}-scholen, name: Proefscholen }`;
const MUSEA = `- { id: ${PREFIX}-musea, name: Proefmusea }`;

const database = openTestDatabase();
beforeEach(() => loadDatasets(database, dataset(BANKEN, SCHOLEN), ORIGIN));
afterEach(async () => {
  await loadDatasets(database, [], OTHER);
  await loadDatasets(database, [], ORIGIN);
});
afterAll(() => database.close());

/** What a dataset of party kinds contributes. */
function dataset(...records: string[]): Contribution[] {
  return contributionsIn(
    seedOfItsOwn({
      "proef-mislukt/dataset.yaml": "{ register: register-wegwijzer, retrieved: 2026-05-16 }",
      "proef-mislukt/party-kinds.yaml": records.join("\n"),
    }),
  );
}

/** Everything that the loads of this file left in the graph. */
function graph(): Promise<unknown[]> {
  return database.read(
    `CALL () {
       MATCH (n:PartyKind) WHERE n.id STARTS WITH $prefix OPTIONAL MATCH (n)-[r]-(o)
       RETURN n.id AS id, properties(n) AS properties, type(r) AS type, o.id AS other
       UNION MATCH (d:Dataset) WHERE d.origin IN $origins RETURN d.id AS id, properties(d) AS properties, null AS type, null AS other
     } RETURN * ORDER BY id, type, other`,
    { prefix: PREFIX, origins: [ORIGIN, OTHER] },
  );
}

test("a load with errors says them all, and leaves the graph as it was", async () => {
  const before = await graph();
  const wrong = dataset(MUSEA, BANKEN.replace("}", `, broader: [${PREFIX}-bank] }`), "- { id: party-kind-proef-mislukt-naamloos }");
  const error = await loadDatasets(database, wrong, ORIGIN).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidDataError);
  expect((error as InvalidDataError).problems.map(describeProblem)).toEqual([
    `proef/proef-mislukt/party-kinds.yaml:3: ${PREFIX}-naamloos heeft nergens een naam; geef \`name\``,
    `proef/proef-mislukt/party-kinds.yaml:2: broader.0: ${PREFIX}-bank bestaat niet. Bedoelt u ${PREFIX}-banken?`,
  ]);
  expect(await graph()).toEqual(before);
});

test("a load that the database refuses half-way leaves the graph as it was", async () => {
  const before = await graph();
  // Neo4j keeps no maps: by then the schools are removed and the musea created.
  const [musea, banken] = dataset(MUSEA, BANKEN);
  const refused = { ...banken, properties: { ...banken?.properties, count: { three: 3 } } } as unknown as Contribution;
  await expect(loadDatasets(database, [musea as Contribution, refused], ORIGIN)).rejects.toMatchObject({ code: "Neo.ClientError.Statement.TypeError" });
  expect(await graph()).toEqual(before);
});

test("after a load that failed the next one succeeds", async () => {
  await loadDatasets(database, dataset("- { id: party-kind-proef-mislukt-naamloos }"), ORIGIN).catch(() => undefined);
  const { difference } = await loadDatasets(database, dataset(BANKEN, MUSEA), ORIGIN);
  expect(difference).toMatchObject({ createdNodes: [{ id: `${PREFIX}-musea` }], changedNodes: [], removedNodes: [`${PREFIX}-scholen`] });
});

test("what another load still refers to cannot be taken out", async () => {
  const other = dataset(`- { id: ${PREFIX}-rabo, name: Proefrabo, broader: [${PREFIX}-banken] }`);
  const elsewhere = other.map((one) => ({ ...one, dataset: { ...one.dataset, id: "proef-ander" } }));
  // Its reference is right only together with what the first origin brought.
  await loadDatasets(database, elsewhere, OTHER);
  const before = await graph();
  await expect(loadDatasets(database, dataset(SCHOLEN), ORIGIN)).rejects.toThrow(`proef-ander: broader.0: ${PREFIX}-banken bestaat niet.`);
  expect(await graph()).toEqual(before);
});

test("other datasets that changed since they were read are read again", async () => {
  const others = await readOthers(database, ORIGIN);
  const elsewhere = dataset(MUSEA).map((one) => ({ ...one, dataset: { ...one.dataset, id: "proef-ander" } }));
  await loadDatasets(database, elsewhere, OTHER);
  await loadDatasets(database, dataset(SCHOLEN), ORIGIN, { others });
  expect(await database.read("MATCH (n:PartyKind {id: $id}) RETURN n.name AS name", { id: `${PREFIX}-musea` })).toEqual([{ name: "Proefmusea" }]);
});

test("two origins with a dataset of the same name do not take each other's data away", async () => {
  await loadDatasets(database, dataset(MUSEA), OTHER).catch(() => undefined);
  await loadDatasets(database, [], OTHER);
  expect(await database.read("MATCH (n:PartyKind {id: $id}) RETURN n.name AS name", { id: `${PREFIX}-banken` })).toEqual([{ name: "Proefbanken" }]);
});
