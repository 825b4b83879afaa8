import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Contribution, expandDataset } from "../../src/ingest/expand.js";
import { describeProblem, InvalidDataError, type Problem } from "../../src/ingest/problem.js";
import { readSeed } from "../../src/ingest/read-seed.js";
import { checkSeed } from "../../src/ingest/seed.js";

/** YAML by path below the seed folder; it may be indented as a whole. Bytes are written as they are. */
type Files = Record<string, string | Buffer>;

/** Two documents, of which the first wins, and the few concepts that the tests' records need. */
const SOURCES: Files = {
  "documents.yaml": `
    - { id: document-agenda, name: Agenda, publisher: Platform31, year: 2022, published: 2022, digest: 25af, lineCount: 1426, language: nl, lines: 3 }
    - { id: document-arrangement, name: Arrangement, publisher: PBT, year: 2014, published: 2014-04-01, digest: 4aa6, lineCount: 223, language: nl, lines: 3-13 }`,
  "registers.yaml": `
    - { id: register-wegwijzer, name: Begrippenlijsten, publisher: Wegwijzer, licence: CC0, sources: [{ register: register-wegwijzer, record: seed, retrieved: 2026-05-16 }] }
    - { id: register-proef, name: Proefregister, publisher: Wegwijzer, licence: CC0, sources: [{ register: register-proef, record: seed, retrieved: 2026-05-16 }] }`,
  "vocabulary/dataset.yaml": `
    register: register-wegwijzer
    retrieved: 2026-05-16`,
  "vocabulary/concept-schemes.yaml": `
    - { id: scheme-region-kind, name: Soorten regio }
    - { id: scheme-part-kind, name: Soorten onderdeel }`,
  "vocabulary/concepts.yaml": `
    - { id: region-kind-regio, scheme: region-kind, name: Regio }
    - { id: region-kind-gemeente, scheme: region-kind, name: Gemeente }
    - { id: part-kind-tabel, scheme: part-kind, name: Tabel }`,
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** Writes a seed folder called `proef` that holds these files alone. */
export function seedOfItsOwn(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-seed-"));
  made.push(folder);
  for (const [file, yaml] of Object.entries(files)) {
    const path = join(folder, "proef", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof yaml === "string" ? outdented(yaml) : yaml);
  }
  return join(folder, "proef");
}

/** Writes a seed folder called `proef` that holds these files, two documents and a few concepts. */
export function smallSeed(files: Files): string {
  return seedOfItsOwn({ ...SOURCES, ...files });
}

/** Everything that is wrong with a small seed, as the loader says it. */
export const problemsIn = (files: Files): string[] => problemsOf(smallSeed(files));

/** Everything that is wrong with a seed folder, as the loader says it. */
export function problemsOf(folder: string): string[] {
  try {
    checkSeed(folder);
    return [];
  } catch (error) {
    if (error instanceof InvalidDataError) return error.problems.map(describeProblem);
    throw error;
  }
}

/** What the datasets of a seed folder contribute; the files must be right, each by itself. */
export function contributionsIn(folder: string): Contribution[] {
  const problems: Problem[] = [];
  const contributions = readSeed(folder, problems).flatMap(expandDataset);
  if (problems.length > 0) throw new InvalidDataError(problems);
  return contributions;
}

function outdented(yaml: string): string {
  const lines = yaml.replace(/^\n/, "").split("\n");
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join("\n");
}
