import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { backupCommand, restoreCommand } from "../../src/backup/backup-command.js";
import { readBackup } from "../../src/backup/read-backup.js";
import type { Snapshot } from "../../src/backup/snapshot.js";
import { writeBackup } from "../../src/backup/write-backup.js";
import type { LinkState, NodeState } from "../../src/ingest/graph-state.js";
import { Disk } from "../support/disk.js";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wegwijzer-backup-"));
  file = join(folder, "proef.gz");
});
afterEach(() => rmSync(folder, { recursive: true }));

const node = (id: string, properties: NodeState["properties"] = {}): [string, NodeState] => [id, { id, labels: ["Entity"], properties: { id, ...properties } }];
const LINK: LinkState = { from: "a", type: "CONTAINS", to: "b", properties: { datasets: ["frame"] } };
const SNAPSHOT: Snapshot = {
  graph: {
    nodes: new Map([node("a", { name: "Súdwest-Fryslân\n", aliases: ["€", "’s"], share: 0.5, isOpen: true }), node("b")]),
    links: new Map([["a CONTAINS b", LINK]]),
  },
  datasets: [{ id: "frame", precedence: 3, origin: "seed", digest: "25af", records: new Int8Array([0, -1, 127, -128]) }],
  imports: [{ id: "import-polder-6", dataset: "polder", version: 6, notes: ["Eén.", "Twee."], problems: [] }],
  version: 7,
  seedFingerprint: "4aa6",
};

/** Rewrites a backup's lines as somebody with an editor would. */
function edit(change: (text: string) => string): void {
  writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(file)).toString("utf8"))));
}
const DAMAGED = "is cut short or damaged; nothing was changed. Restore from another backup.";

test("what is written is read back as it was", async () => {
  expect(await writeBackup(file, SNAPSHOT)).toBe(readFileSync(file).length);
  expect(await readBackup(file)).toEqual(SNAPSHOT);
  expect(readdirSync(folder)).toEqual(["proef.gz"]);
});

test.each([10, 100, 200, -1])("a file that is cut short after %i bytes is refused", async (length) => {
  const size = await writeBackup(file, SNAPSHOT);
  truncateSync(file, length < 0 ? size + length : length);
  await expect(readBackup(file)).rejects.toThrow(`${file} ${DAMAGED}`);
});

test.each([
  ["a letter changed", (text: string) => text.replace("Fryslân", "Fryslan")],
  ["a line left out", (text: string) => text.replace(/\{"link".*\n/, "")],
  ["a line twice", (text: string) => text.replace(/(\{"link".*\n)/, "$1$1")],
  ["the end left out", (text: string) => text.replace(/\{"sha256".*\n/, "")],
  ["something after its end", (text: string) => `${text}{"node":{}}\n`],
  ["a line that is no JSON", (text: string) => text.replace('{"link"', "{link")],
  ["the record of an import left out", (text: string) => text.replace(/\{"import".*\n/, "")],
  ["a line that is nothing", (text: string) => text.replace(/\{"link".*\n/, "null\n")],
])("a file with %s is refused", async (_what, change) => {
  await writeBackup(file, SNAPSHOT);
  edit(change);
  await expect(readBackup(file)).rejects.toThrow(`${file} ${DAMAGED}`);
});

test("a file of a newer version is refused as such", async () => {
  await writeBackup(file, SNAPSHOT);
  edit((text) => text.replace('"format":1', '"format":2'));
  await expect(readBackup(file)).rejects.toThrow(`${file} was written by a newer version (format 2; this one reads up to 1); nothing was changed.`);
});

test.each([
  ["text", Buffer.from("geen back-up")],
  ["other compressed text", gzipSync("geen back-up")],
  ["other JSON", gzipSync('{"id":"a"}\n')],
])("a file that is %s is no backup", async (_what, content) => {
  writeFileSync(file, content);
  await expect(readBackup(file)).rejects.toThrow(`${file} is no backup of Wegwijzer; nothing was changed.`);
});

test("a file that is not there is named", async () => {
  await expect(readBackup(file)).rejects.toThrow(`${file} cannot be read: ENOENT`);
});

test("a backup does not write over a file", async () => {
  writeFileSync(file, "iets anders");
  await expect(writeBackup(file, SNAPSHOT)).rejects.toThrow(`${file} exists already; a backup does not write over anything. Choose another name.`);
  expect(readFileSync(file, "utf8")).toBe("iets anders");
});

test("a value that the loader did not write is not left out in silence", async () => {
  const graph = { nodes: new Map([node("a", { since: new Date(0) as unknown as string })]), links: new Map() };
  await expect(writeBackup(file, { ...SNAPSHOT, graph })).rejects.toThrow("a has a property since that the loader did not write and a backup cannot hold");
  expect(readdirSync(folder)).toEqual([]);
});

const disk = Disk.mount(64);
afterAll(() => disk?.remove());
(disk ? test : test.skip)("on a full disk nothing is left behind", async () => {
  const noise = Array.from({ length: 20_000 }, (_, index) => node(`n${index * 7919}`, { name: String(Math.sin(index)) }));
  const full = join(disk?.folder ?? "", "proef.gz");
  await expect(writeBackup(full, { ...SNAPSHOT, graph: { nodes: new Map(noise), links: new Map() } })).rejects.toThrow(
    `The backup could not be written to ${full}: ENOSPC`,
  );
  expect(readdirSync(disk?.folder ?? "")).toEqual([]);
});

describe("as commands", () => {
  test.each([[[]], [["--help"]], [["a.gz", "b.gz"]], [[""]]])("with the arguments %j they say how they are used", async (args) => {
    await expect(backupCommand(args)).rejects.toThrow("Name one file: npm run backup wegwijzer.backup.gz");
    await expect(restoreCommand(args)).rejects.toThrow("Name one file: npm run restore wegwijzer.backup.gz");
  });

  test("a broken file is refused before any database is opened", async () => {
    await writeBackup(file, SNAPSHOT);
    truncateSync(file, 100);
    await expect(restoreCommand([file])).rejects.toThrow(DAMAGED);
    expect(existsSync(join(folder, "neo4j"))).toBe(false);
  });
});
