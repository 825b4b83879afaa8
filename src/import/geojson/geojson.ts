import { statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../../ingest/problem.js";
import { dutch, explain, type FileRecord } from "../../ingest/read-file.js";
import { readText } from "../../ingest/read-text.js";
import { filesBelow } from "../files.js";
import type { Known } from "../known.js";
import { count, type ImportReport } from "../report.js";
import { type ImportSource, type Reading, recordOf } from "../source.js";
import { boundaries, type Collection, feature } from "./layout.js";
import { boundaryText, centroid, inDegrees } from "./simplify.js";

const REGISTER = "register-gebiedsgrenzen";
const MAX_MEGABYTES = 40;

/** Boundaries of regions, from the GeoJSON of the statistics office: a file, or a folder of files. */
export const geojson: ImportSource = {
  name: "geojson",
  register: REGISTER,
  about: "boundaries of regions: a GeoJSON file with statcode and statnaam, or a folder of them; degrees or the national grid",
  read(path: string, known: Known, report: ImportReport, { progress, retrieved }: Reading): FileRecord[] {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const files = isFolder ? filesBelow(path, ".geojson", ".json").map((file) => ({ file, full: join(path, file) })) : [{ file: basename(path), full: path }];
    report.files = files.length;
    const made = new Map<string, FileRecord>();
    for (const [i, { file, full }] of files.entries()) {
      const date = retrieved ?? dateOf(full);
      for (const collection of readCollections(full, file, report)) addRegions(collection, file, date, known, report, made);
      progress(i + 1, files.length);
    }
    const first = files[0]?.file ?? "";
    const source = { register: REGISTER, record: "gebiedsindelingen", retrieved: retrieved ?? dateOf(files[0]?.full ?? path) };
    const register = { id: REGISTER, name: "Gebiedsindelingen", publisher: "Centraal Bureau voor de Statistiek en Kadaster", licence: "CC BY 4.0" };
    return [recordOf("Register", { file: first, line: 1 }, { ...register, sources: [source] }), ...made.values()];
  },
};

const dateOf = (path: string): string => (statSync(path, { throwIfNoEntry: false })?.mtime ?? new Date()).toISOString().slice(0, 10);

function readCollections(path: string, file: string, report: ImportReport): Collection[] {
  const text = readText(path, file, report.problems, MAX_MEGABYTES);
  if (text === null) return [];
  try {
    const result = boundaries.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    report.problems.push({ file, line: null, message: result.error.issues[0]?.message ?? "" });
  } catch (error) {
    report.problems.push({ file, line: null, message: `is geen JSON: ${(error as Error).message}` });
  }
  return [];
}

function addRegions({ features }: Collection, file: string, retrieved: string, known: Known, report: ImportReport, made: Map<string, FileRecord>): void {
  features.forEach((row, i) => {
    const wrong = (message: string): Problem => ({ file, line: null, message: `feature ${i + 1}: ${message}` });
    const result = feature.safeParse(row, { error: dutch });
    if (!result.success) {
      report.problems.push(...result.error.issues.slice(0, 1).map((issue) => wrong(explain(issue, row))));
      return;
    }
    const { properties, geometry } = result.data;
    const id = known.coded(properties.statcode);
    if (id === undefined) report.problems.push(wrong(`geen gebied heeft de code ${properties.statcode} (${properties.statnaam})`));
    else if (made.has(id)) report.problems.push(wrong(`${properties.statcode} staat er twee keer`));
    else {
      const polygons = inDegrees(geometry);
      const source = { register: REGISTER, record: properties.statcode, retrieved };
      const values = {
        id,
        name: properties.statnaam,
        kind: known.kindOf(id),
        code: properties.statcode,
        ...centroid(polygons),
        geometry: boundaryText(polygons),
      };
      made.set(id, recordOf("Region", { file, line: null }, { ...values, sources: [source], observedAt: retrieved }));
      count(report, "boundaries");
    }
  });
}
