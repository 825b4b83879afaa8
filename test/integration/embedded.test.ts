import { mkdtempSync, rmSync, statfsSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { jest } from "@jest/globals";
import { parseConfig } from "../../src/config.js";
import type { Neo4jDatabase } from "../../src/database/database.js";
import { jarFolder } from "../../src/database/embedded/jars.js";
import { explainFailure } from "../../src/database/explain.js";
import { type OpeningDatabase, openDatabase } from "../../src/database/open.js";
import { freePort } from "../../src/server/port.js";
import { Shutdown } from "../../src/server/shutdown.js";
import { Disk } from "../support/disk.js";
import { SHORT_LIFE } from "../support/java.js";
import { ownerOf, serversOf } from "../support/program.js";
import { until } from "../support/until.js";

Object.assign(process.env, SHORT_LIFE);
// One data folder, on a small disk where one can be mounted, in this order.
jest.setTimeout(120_000);
const ROOMY_KB = 200_000;
const disk = Disk.mount(5_000);
const onDisk = disk ? test : test.skip;
const data = disk?.folder ?? mkdtempSync(join(tmpdir(), "wegwijzer-data-"));
const home = join(data, "neo4j");

beforeAll(() => {
  // What the program says of its steps.
  jest.spyOn(process.stderr, "write").mockReturnValue(true);
  symlinkSync(resolve(dirname(jarFolder(process.env.DATA_DIR ?? ".wegwijzer"))), dirname(jarFolder(data)));
});
let shutdown = new Shutdown();
afterEach(() => shutdown.run());
afterAll(() => jest.restoreAllMocks());
afterAll(() => (disk ? disk.remove() : rmSync(data, { recursive: true })));

function open(settings: Record<string, string> = {}): Promise<OpeningDatabase> {
  shutdown = new Shutdown();
  return openDatabase(parseConfig({ DATA_DIR: data, NEO4J_PAGE_CACHE: "32m", ...settings }), shutdown);
}
const ready = async (opening: Promise<OpeningDatabase>): Promise<Neo4jDatabase> => (await opening).ready();

/** What the person who starts the program is told. */
async function told(opening: Promise<unknown>): Promise<string> {
  const error = (await opening.then(
    () => new Error("it opened"),
    (thrown: Error) => thrown,
  )) as Error;
  expect(error.name).toBe("StopError");
  return error.message;
}

/** Listens on a port, and hangs up on whoever calls. */
function occupy(port: number): Promise<Server> {
  return new Promise((done) => {
    const server = createServer((socket) => socket.destroy());
    server.listen(port, "127.0.0.1", () => done(server));
  });
}
const portOf = (uri: string | null | undefined): number => Number(new URL(uri ?? "").port);

onDisk("on a full disk nothing is started, and how much is left is said", async () => {
  expect(await told(open())).toMatch(
    /^The disk that holds \S+ is full: [45] MB left\. Free some space and start again, or choose another folder for the data: DATA_DIR=…$/,
  );
  disk?.resize(ROOMY_KB);
});

test("a bolt port of one's own choice that is taken after it was looked at is one clear message", async () => {
  const port = (await freePort(0, "127.0.0.1")) ?? 0;
  const opening = open({ NEO4J_PORT: String(port) });
  await opening;
  const other = await occupy(port);
  expect(await told(ready(opening))).toMatch(new RegExp(`^Port ${port} is in use; the embedded Neo4j cannot listen on it\\.\nSet NEO4J_PORT`));
  other.close();
});

test("a free bolt port that is taken after it was looked at makes the database take another", async () => {
  const opening = open();
  await opening;
  const taken = portOf(ownerOf(data)?.uri);
  const other = await occupy(taken);
  const database = await ready(opening);
  expect(portOf(database.connection.uri)).not.toBe(taken);
  expect(portOf(ownerOf(data)?.uri)).toBe(portOf(database.connection.uri));
  expect(await database.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  other.close();
});

describe("while it is open", () => {
  let database: Neo4jDatabase;
  const write = (statement: string, parameters = {}) => database.driver.executeQuery(statement, parameters, { database: "neo4j" });

  onDisk("a disk that becomes full loses nothing: the database is started again, and works when there is room", async () => {
    database = await ready(open());
    await write("CREATE (:Proef {id: 1})");
    const { blocks, bavail, bsize } = statfsSync(data);
    disk?.resize(Math.ceil(((blocks - bavail) * bsize) / 1024) + 64);
    const full = await fillUp().catch((error: unknown) => error);
    expect((explainFailure(full, data) as Error).message).toMatch(
      /^The database failed; what was being written to it is not in it\.\n[^\n]+\nThe disk that holds \S+ is full: 0 MB left\./,
    );
    const [broken = 0] = serversOf(data);
    const count = () => database.read("MATCH (n:Proef) RETURN collect(n.id) AS ids").catch(() => null);
    // As the API asks every two seconds whether there is new data.
    await until(async () => (await count()) === null && !serversOf(data).includes(broken));
    disk?.resize(ROOMY_KB);
    expect(await until(count)).toEqual([{ ids: [1] }]);
    await write("CREATE (:Proef {id: 2})");
    expect(await count()).toEqual([{ ids: [1, 2] }]);
  });

  /** One transaction that the disk has no room for. */
  async function fillUp(): Promise<void> {
    for (;;) await write("UNWIND range(1, 20000) AS i CREATE (:Vol {text: $text + i})", { text: "vol ".repeat(200) });
  }
});

onDisk("a folder that cannot be written is said to be so", async () => {
  disk?.makeReadOnly();
  expect(await told(open())).toBe(
    `${join(home, "owner.json")} cannot be written: it is on a read-only disk.\nMake it writable, or choose another folder for the data: DATA_DIR=…`,
  );
});
