import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { readBackup } from "../../src/backup/read-backup.js";
import { restoreSnapshot, takeSnapshot } from "../../src/backup/snapshot.js";
import { Neo4jDatabase } from "../../src/database/database.js";
import { connectionOf } from "../../src/database/embedded/join.js";
import { loadDatasets } from "../../src/ingest/load.js";
import { askOf } from "../support/api.js";
import { openTestDatabase, testConnection } from "../support/database.js";
import { newDataFolder, runToEnd, type Serving, serve } from "../support/program.js";
import { until } from "../support/until.js";

jest.setTimeout(240_000);
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-backup-"));
const file = join(folder, "proef.gz");
const database = openTestDatabase();
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const command = (name: string, ...args: string[]): string[] => ["src/bootstrap/run.mjs", name, ...args];
const { uri, user, password } = testConnection();
const OWN = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };

const QUESTIONS = [
  '{ overlap(region: "gemeente-zwolle", on: "2026-01-01") { totalCount nodes { name certainty via { explanation sources { label } } } } }',
  '{ findPartner(need: "passende-financiering-vinden", region: "gemeente-lelystad", on: "2026-01-01") { partners { name line reasons } } }',
  '{ evidence(id: "programme-mkb-doorgaan") { totalCount nodes { sentence sources { label } } } }',
  '{ search(text: "fodvalley") { nodes { id type name match } } }',
  '{ figureRecords(where: { metric: { eq: "bereikte-ondernemers" } }, sort: [{ id: ASC }]) { id value unit conflictsWith { value } sources { label } } }',
];
async function answersOf(url: string): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const question of QUESTIONS) answers.push(await askOf(url, question));
  return answers;
}
const COUNTS = `
MATCH (n:Entity) WITH count(n) AS nodes MATCH (:Entity)-[r]->(:Entity) WITH nodes, count(r) AS links
MATCH (d:Dataset) RETURN nodes, links, count(d) AS datasets`;

describe("from a database of one's own to an embedded one", () => {
  const data = newDataFolder();
  let serving: Serving;
  let embedded: Neo4jDatabase;

  test("a backup says what it holds", async () => {
    const [{ nodes, links } = { nodes: 0, links: 0 }] = await database.read<{ nodes: number; links: number }>(COUNTS);
    const { status, stdout } = await runToEnd(data, command("backup", file), OWN);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^${file}: ${nodes} nodes and ${links} relationships of version \\d+, \\d\\.\\d MB\\.\n$`)),
    ]);
    expect(readdirSync(folder)).toEqual(["proef.gz"]);
  });

  test("restored into an empty data folder it gives the same counts and the same answers, and the seed is not loaded again", async () => {
    const { status, stdout } = await runToEnd(data, command("restore", file));
    expect([status, stdout]).toEqual([0, expect.stringContaining(`The data is that of ${file} again: `)]);
    const { version } = await readBackup(file);
    serving = await serve(data, { QUERY_TIMEOUT_MS: "60000" });
    embedded = new Neo4jDatabase(await connectionOf(join(data, "neo4j")), { timeout: 10_000 });
    expect(await embedded.read(COUNTS)).toEqual(await database.read(COUNTS));
    expect(await answersOf(serving.url)).toEqual(await answersOf(process.env.TEST_API ?? ""));
    expect(await embedded.read("MATCH (v:DataVersion) RETURN v.version AS version")).toEqual([{ version: version + 1 }]);
  });

  test("while the program serves, a backup is made and restored; what it keeps of the data changes with it", async () => {
    const before = await answersOf(serving.url);
    const again = join(folder, "again.gz");
    expect((await runToEnd(data, command("backup", again))).status).toBe(0);
    const change =
      "MATCH (d:Document) SET d.name = 'Anders' WITH count(*) AS all MATCH (r:Region {id: 'GM0193'}) DETACH DELETE r WITH all MATCH (v:DataVersion) SET v.version = v.version + 1";
    await embedded.driver.executeQuery(change, {}, { database: "neo4j" });
    await until(async () => JSON.stringify(await answersOf(serving.url)).includes("Anders"));
    expect((await runToEnd(data, command("restore", again))).status).toBe(0);
    await until(async () => !JSON.stringify(await answersOf(serving.url)).includes("Anders"));
    expect(await answersOf(serving.url)).toEqual(before);
  });

  afterAll(async () => {
    await embedded.close();
    serving.child.kill("SIGTERM");
    await serving.ended;
  });
});

describe("beside other writers", () => {
  const FOREIGN = "MATCH (n:ProefVreemd) RETURN n.name AS name";
  const VERSION = "MATCH (v:DataVersion {id: 'graph'}) RETURN v.version AS version";
  const write = (statement: string) => database.driver.executeQuery(statement, {}, { database: database.connection.database });
  const versionNow = async (): Promise<number> => (await database.read<{ version: number }>(VERSION))[0]?.version ?? 0;

  test("a backup waits for a load that is under way, and then holds all of it", async () => {
    const session = database.session("WRITE");
    const load = session.beginTransaction();
    await load.run("MATCH (v:DataVersion {id: 'graph'}) SET v.version = v.version + 1");
    const backup = takeSnapshot(database);
    await until(
      async () =>
        (
          await database.read(
            "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'v.held' AND status STARTS WITH 'Blocked' RETURN status",
          )
        ).length > 0,
    );
    await load.run("CREATE (:Entity:PartyKind {id: 'party-kind-proef-backup', datasets: ['proef-backup']})");
    await load.commit();
    await session.close();
    const { graph, version } = await backup;
    await write("MATCH (n:PartyKind {id: 'party-kind-proef-backup'}) DELETE n");
    expect(graph.nodes.has("party-kind-proef-backup")).toBe(true);
    expect(version).toBe(await versionNow());
  });

  test("a restore of what is there already writes nothing but a new version, and leaves what others keep alone", async () => {
    await write("CREATE (:ProefVreemd {name: 'van een ander'})");
    const before = await takeSnapshot(database);
    expect(await restoreSnapshot(database, before)).toEqual({ version: before.version + 1, written: 0 });
    expect(await database.read(FOREIGN)).toEqual([{ name: "van een ander" }]);
    expect(await takeSnapshot(database)).toEqual({ ...before, version: before.version + 1 });
    await write("MATCH (n:ProefVreemd) DELETE n");
  });

  test("a backup holds the records of imports; a restore brings those back and takes out later ones", async () => {
    await write("CREATE (:Import {id: 'import-proef-1', dataset: 'proef', rows: 3, notes: ['een', 'twee']})");
    const before = await takeSnapshot(database);
    await write("MATCH (i:Import {id: 'import-proef-1'}) DELETE i");
    await write("CREATE (:Import {id: 'import-proef-2', dataset: 'proef'})");
    await restoreSnapshot(database, before);
    const restored = await database.read("MATCH (i:Import {dataset: 'proef'}) RETURN i.id AS id, i.rows IS :: INTEGER AS whole, i.notes AS notes");
    await write("MATCH (i:Import {dataset: 'proef'}) DELETE i");
    expect(restored).toEqual([{ id: "import-proef-1", whole: true, notes: ["een", "twee"] }]);
  });

  test("a restore that the database refuses half-way changes nothing", async () => {
    const before = await takeSnapshot(database);
    // Neo4j keeps no maps in properties.
    const refused = {
      id: "party-kind-proef-kapot",
      labels: ["Entity"],
      properties: { id: "party-kind-proef-kapot", count: { three: 3 } as unknown as number },
    };
    const graph = { nodes: new Map([...before.graph.nodes].slice(1)).set(refused.id, refused), links: new Map() };
    await expect(restoreSnapshot(database, { ...before, graph })).rejects.toThrow();
    expect(await takeSnapshot(database)).toEqual(before);
  });

  test("what a restore takes out of the data is taken out", async () => {
    const before = await takeSnapshot(database);
    await loadDatasets(database, [], "seed");
    expect((await takeSnapshot(database)).graph.nodes.size).toBe(0);
    await restoreSnapshot(database, before);
    const { graph, datasets } = await takeSnapshot(database);
    expect([graph, datasets]).toEqual([before.graph, before.datasets]);
    // Other tests ask the API, which knew an empty graph for a moment.
    await until(async () => {
      const { dataVersion, answersFrom } = (await (await fetch(`${process.env.TEST_API}/ready`)).json()) as Record<string, number>;
      return dataVersion === answersFrom;
    });
  });
});
