import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUp } from "../../src/database/embedded/home.js";
import { isComplete, mark } from "../../src/database/embedded/marker.js";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "wegwijzer-home-"));
  mkdirSync(join(home, "data", "databases", "system"), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));
const writtenBy = (format: number, neo4j: string): void => writeFileSync(join(home, "version.json"), JSON.stringify({ format, neo4j, complete: true }));

test("a database that once answered is complete", () => {
  mark(home, true);
  expect(isComplete(home)).toBe(true);
});

test("one that did not yet is not", () => {
  mark(home, false);
  expect(isComplete(home)).toBe(false);
});

test("one whose files are gone is not", () => {
  mark(home, true);
  rmSync(join(home, "data"), { recursive: true });
  expect(isComplete(home)).toBe(false);
});

test.each([
  [2, "5.26.30"],
  [1, "5.26.100"],
  [1, "5.27.0"],
  [1, "2025.1.0"],
])("data in format %i of Neo4j %s is refused as of a newer version, and left as it is", (format, neo4j) => {
  writtenBy(format, neo4j);
  const before = readFileSync(join(home, "version.json"), "utf8");
  expect(() => setUp(home, "")).toThrow(
    `The data in ${home} was written by a newer version (format ${format}, Neo4j ${neo4j}); this one knows format 1, Neo4j 5.26.30.\nUse that version, or choose another folder for the data: DATA_DIR=…`,
  );
  expect(readFileSync(join(home, "version.json"), "utf8")).toBe(before);
});

test("data of an older Neo4j is taken over, and marked as of this one", () => {
  writtenBy(1, "5.26.9");
  writeFileSync(join(home, "password"), "geheim\n");
  expect(setUp(home, "")).toBe("geheim");
  expect(JSON.parse(readFileSync(join(home, "version.json"), "utf8"))).toEqual({ format: 1, neo4j: "5.26.30", complete: true });
});

test("a note that cannot be read is not taken for one of an older version", () => {
  writeFileSync(join(home, "version.json"), '{"form');
  expect(() => isComplete(home)).toThrow(`${join(home, "version.json")} cannot be read, so it is not known which version wrote the data beside it`);
});

test("a password that is gone is named, and what to do", () => {
  mark(home, true);
  expect(() => setUp(home, "")).toThrow(
    `The embedded database's password is not there: ${join(home, "password")}\nPut the right file back; or remove ${home}, and the next start makes it anew from the seed.`,
  );
});
