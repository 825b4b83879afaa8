import { geojson } from "../../src/import/geojson/geojson.js";
import { prepareImport } from "../../src/import/prepare-import.js";
import { loadDatasets, readOthers } from "../../src/ingest/load.js";
import { answer } from "../support/api.js";
import { openTestDatabase } from "../support/database.js";
import { registerOf } from "../support/register.js";

const RING = [
  [6, 52.4],
  [6.2, 52.4],
  [6.2, 52.6],
  [6, 52.6],
  [6, 52.4],
];
const ZWOLLE = { type: "Feature", properties: { statcode: "GM0193", statnaam: "Zwolle" }, geometry: { type: "Polygon", coordinates: [RING] } };

const database = openTestDatabase();
beforeAll(async () => {
  const path = registerOf({ "gemeenten.geojson": JSON.stringify({ type: "FeatureCollection", features: [ZWOLLE] }) });
  const { contributions } = prepareImport(geojson, path, (await readOthers(database, "geojson")).contributions);
  await loadDatasets(database, contributions, "geojson");
});
afterAll(async () => {
  await loadDatasets(database, [], "geojson");
  await database.close();
});

test("a region has its boundary as GeoJSON, in a list and where a question names it, and keeps the centre that was known", async () => {
  const { regions, overlap } = await answer(
    `{ regions(where: { code: { eq: "GM0193" } }) { name geometry latitude } overlap(region: "gemeente-zwolle", first: 1) { region { name geometry } } }`,
  );
  const boundary = JSON.stringify({ type: "MultiPolygon", coordinates: [[RING]] });
  expect(regions).toEqual([{ name: "Zwolle", geometry: boundary, latitude: expect.any(Number) }]);
  expect(regions[0].latitude).not.toBe(52.5);
  expect(overlap.region).toEqual({ name: "Zwolle", geometry: boundary });
});

test("a region without a boundary file has none", async () => {
  const { regions } = await answer('{ regions(where: { code: { eq: "GM0166" } }) { geometry } }');
  expect(regions).toEqual([{ geometry: null }]);
});
