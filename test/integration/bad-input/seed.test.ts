import type { Neo4jDatabase } from "../../../src/database/database.js";
import { loadDatasets } from "../../../src/ingest/load.js";
import { loadSeed } from "../../../src/ingest/load-seed.js";
import { InvalidDataError } from "../../../src/ingest/problem.js";
import { openTestDatabase } from "../../support/database.js";
import { type GraphNow, graphNow } from "../../support/graph.js";
import { contributionsIn, problemsOf, seedOfItsOwn, smallSeed } from "../../support/seed-folder.js";
import { regionFiles } from "./seed-files.js";
import { seedFolders } from "./seed-folders.js";
import { yamlFiles } from "./seed-yaml.js";

let database: Neo4jDatabase;
let before: GraphNow;
beforeAll(async () => {
  database = openTestDatabase();
  before = await graphNow(database);
});
afterAll(() => database.close());

test.each([...regionFiles, ...yamlFiles])("%s is refused, with its file and line", async (_what, yaml, ...wrong) => {
  const folder = smallSeed({ "agenda/regions.yaml": yaml });
  expect(problemsOf(folder)).toEqual(wrong.map(([line, message]) => `proef/agenda/regions.yaml:${line}: ${message}`));
  await expect(loadSeed(database, folder)).rejects.toBeInstanceOf(InvalidDataError);
});

test.each(seedFolders)("%s is refused, with its place", async (_what, files, ...problems) => {
  const folder = smallSeed(files);
  expect(problemsOf(folder)).toEqual(problems);
  await expect(loadSeed(database, folder)).rejects.toBeInstanceOf(InvalidDataError);
});

/** A folder of facts beside the whole seed: wrong only together with what is loaded. */
const BESIDE: [what: string, file: string, yaml: string, message: string][] = [
  [
    "a region that contains the one it lies in",
    "regions",
    "- { id: region-overijssel, contains: [region-nederland] }",
    "region-overijssel ligt via wat het bevat in zichzelf",
  ],
  [
    "a body with the id of a region",
    "organisations",
    "- { id: region-overijssel, name: Overijssel }",
    "id region-overijssel begint niet met organisation- of gemeente- of provincie-",
  ],
  [
    "a place in a region that is nowhere",
    "regions",
    "- { id: region-proef-plaats, name: Proef, kind: plaats, within: [region-overijsel] }",
    "within.0: region-overijsel bestaat niet. Bedoelt u region-overijssel?",
  ],
];
test.each(BESIDE)("%s is refused beside what is loaded", async (_what, file, yaml, message) => {
  const folder = seedOfItsOwn({ "proef-slecht/dataset.yaml": "{ register: register-wegwijzer, retrieved: 2026-05-16 }", [`proef-slecht/${file}.yaml`]: yaml });
  const load = loadDatasets(database, contributionsIn(folder), "proef-slecht").finally(() => loadDatasets(database, [], "proef-slecht"));
  await expect(load).rejects.toThrow(`proef/proef-slecht/${file}.yaml:1: ${message}`);
});

test("the graph is as it was, to the last property", async () => {
  expect(await graphNow(database)).toEqual(before);
});
