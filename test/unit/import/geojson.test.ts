import { utimesSync } from "node:fs";
import { join } from "node:path";
import { geojson } from "../../../src/import/geojson/geojson.js";
import { boundaryText, centroid, inDegrees, MAX_TEXT } from "../../../src/import/geojson/simplify.js";
import { prepareImport } from "../../../src/import/prepare-import.js";
import { describeProblem } from "../../../src/ingest/problem.js";
import { idsOf, registerOf, toldOf } from "../../support/register.js";
import { contributionsIn, smallSeed } from "../../support/seed-folder.js";

const KADER = "sources: [{ register: register-proef, record: kader, retrieved: 2026-05-16 }]";
const others = contributionsIn(
  smallSeed({
    "kader/regions.yaml": `
      - { id: GM0166, name: Kampen, kind: gemeente, code: GM0166, ${KADER} }
      - { id: region-twente, name: Twente, kind: regio, code: CR12, ${KADER} }`,
  }),
);
type Ring = [number, number][];
const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const region = (statcode: string, ring: Ring) => ({
  type: "Feature",
  properties: { statcode, statnaam: `Gebied ${statcode}` },
  geometry: { type: "Polygon", coordinates: [ring] },
});
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const read = (files: Record<string, unknown>, retrieved?: string) => {
  const folder = registerOf(Object.fromEntries(Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)])));
  return prepareImport(geojson, folder, others, { retrieved });
};

test("a boundary is matched by code, and is a MultiPolygon as text, with a centroid", () => {
  const told = read({
    "gemeenten.geojson": collection(region("GM0166", square(5.8, 52.5, 0.2))),
    "corop.json": [collection(region("CR12", square(6, 52, 1)))],
  });
  expect(idsOf(told, "Region")).toEqual(["region-twente", "GM0166"]);
  expect(toldOf(told, "GM0166")).toMatchObject({ latitude: 52.6, longitude: 5.9, kind: "gemeente" });
  expect(JSON.parse(String((toldOf(told, "GM0166") as { geometry?: string }).geometry))).toEqual({
    type: "MultiPolygon",
    coordinates: [[square(5.8, 52.5, 0.2).map(([x, y]) => [Number(x.toFixed(5)), Number(y.toFixed(5))])]],
  });
});

test("the national grid becomes degrees: the tower of Amersfoort is its origin", () => {
  const [[[[longitude, latitude] = []] = []] = []] = inDegrees([[[[155_000, 463_000]]]]);
  expect([longitude?.toFixed(5), latitude?.toFixed(5)]).toEqual(["5.38720", "52.15517"]);
});

test("a point every metre along a straight line is a point at each end", () => {
  const ring: Ring = [...Array.from({ length: 1_000 }, (_, i): [number, number] => [5 + i / 100_000, 52]), [5.01, 52.01], [5, 52.01], [5, 52]];
  expect(JSON.parse(boundaryText([[ring]])).coordinates[0][0].length).toBeLessThan(7);
});

test("a boundary with more bends than fit is simplified until it does", () => {
  const coast: Ring = Array.from({ length: 20_000 }, (_, i) => [5 + (i % 2) / 500 + i / 20_000, 52 + (i % 3) / 500 + Math.sin(i / 3_183) / 2]);
  const text = boundaryText([[[...coast, coast[0] ?? [0, 0]]]]);
  expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
  expect(text.length).toBeGreaterThan(100);
});

test("the centroid is that of the largest part, however many points a small one has", () => {
  expect(centroid([[square(4, 52, 0.01)], [square(6, 52, 1)]])).toEqual({ longitude: 6.5, latitude: 52.5 });
});

test("what no region has the code of, stands there twice or is no boundary is reported and left out", () => {
  const point = { type: "Feature", properties: { statcode: "GM0166", statnaam: "Kampen" }, geometry: { type: "Point", coordinates: [5, 52] } };
  const told = read({
    "a.geojson": collection(region("GM9999", square(5, 52, 1)), point, region("GM0166", square(5, 52, 1)), region("GM0166", square(5, 52, 1)), {
      type: "Feature",
    }),
    "b.geojson": { type: "Topology" },
  });
  expect(told.report.problems.map(describeProblem)).toEqual([
    "a.geojson: feature 1: geen gebied heeft de code GM9999 (Gebied GM9999)",
    expect.stringMatching(/^a\.geojson: feature 2: geometry\.type: verwacht een Polygon of MultiPolygon/),
    "a.geojson: feature 4: GM0166 staat er twee keer",
    expect.stringMatching(/^a\.geojson: feature 5: properties: /),
    expect.stringMatching(/^b\.geojson: .*FeatureCollection/),
  ]);
  expect(idsOf(told, "Region")).toEqual(["GM0166"]);
});

test("a file that is no JSON is reported", () => {
  const { report } = prepareImport(geojson, registerOf({ "a.geojson": "{" }), others);
  expect(report.problems.map(describeProblem)).toEqual([expect.stringMatching(/^a\.geojson: is geen JSON: /)]);
});

test("it was fetched on the day that is given, else on that of the file", () => {
  const folder = registerOf({ "a.geojson": JSON.stringify(collection(region("GM0166", square(5, 52, 1)))) });
  utimesSync(join(folder, "a.geojson"), new Date("2024-03-02"), new Date("2024-03-02"));
  expect(toldOf(prepareImport(geojson, folder, others), "GM0166")).toMatchObject({ observedAt: "2024-03-02" });
  expect(toldOf(prepareImport(geojson, folder, others, { retrieved: "2025-01-01" }), "GM0166")).toMatchObject({ observedAt: "2025-01-01" });
});
