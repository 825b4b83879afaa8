import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { jest } from "@jest/globals";
import { areComplete, jarFolder } from "../../src/database/embedded/jars.js";
import { serversOf } from "../support/program.js";

jest.setTimeout(180_000);
const START = ["src/bootstrap/start.mjs"];
const data = mkdtempSync(join(tmpdir(), "wegwijzer-start-"));
const environment = { ...process.env, NODE_OPTIONS: "", DATA_DIR: data, PORT: "0" };

beforeAll(() => {
  const jars = dirname(jarFolder(process.env.DATA_DIR ?? ".wegwijzer"));
  mkdirSync(data, { recursive: true });
  symlinkSync(jars, dirname(jarFolder(data)));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  url: string;
  said: string;
}

/** Starts the program and waits until it says where it answers. */
function start(more: Record<string, string | undefined> = {}): Promise<Started> {
  const child = spawn(process.execPath, START, { env: { ...environment, ...more }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  return new Promise((done, fail) => {
    child.once("exit", (code) => fail(new Error(`ended with ${code}: ${said}`)));
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const url = /answers on (\S+)\/graphql/.exec(said)?.[1];
      if (url) done({ child, url, said });
    });
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once("exit", (code) => done(code)));
}

async function zwolle(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: '{ regions(where: { code: { eq: "GM0193" } }) { name } }' }),
  });
  return (await response.json()) as unknown;
}
const ZWOLLE = { data: { regions: [{ name: "Zwolle" }] } };

test("a start says each step with its duration, answers, and SIGTERM ends both processes", async () => {
  const { child, url, said } = await start();
  expect(said).toMatch(/✓ compile +\d+\.\d s/);
  expect(said).toMatch(/✓ load the data +\d+\.\d s/);
  expect(said).toContain("Three things to try:");
  expect(await zwolle(url)).toEqual(ZWOLLE);
  expect(serversOf(data)).toHaveLength(1);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
  expect(serversOf(data)).toEqual([]);
  expect(existsSync(join(data, "neo4j", "owner.json"))).toBe(false);
});

test("a missing Java is one clear message", () => {
  const only = mkdtempSync(join(tmpdir(), "wegwijzer-path-"));
  const { status, stderr } = spawnSync(process.execPath, START, { env: { ...environment, PATH: only }, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("Java was not found; the embedded Neo4j needs a Java runtime 17 or newer.");
  expect(stderr).toContain("sudo apt-get install openjdk-17-jre-headless");
  expect(stderr).toContain("brew install openjdk@17");
  expect(stderr).not.toMatch(/\n\s+at /);
});

test("a missing Maven is one clear message", () => {
  const only = mkdtempSync(join(tmpdir(), "wegwijzer-path-"));
  symlinkSync(execFileSync("which", ["java"], { encoding: "utf8" }).trim(), join(only, "java"));
  const { status, stderr } = spawnSync(process.execPath, START, { env: { ...environment, PATH: only, DATA_DIR: join(only, "data") }, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("Maven (mvn) was not found; it fetches the embedded Neo4j, once.");
});

test("a port in use is said before anything is started", async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => other.listen(0, "127.0.0.1", () => done((other.address() as { port: number }).port)));
  const child = spawn(process.execPath, START, { env: { ...environment, PORT: String(port) }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  expect(await ended(child)).toBe(1);
  other.close();
  expect(said).toContain(`Port ${port} is in use; the API cannot listen on it.`);
  expect(said).not.toContain("start Neo4j");
});

test("every wrong setting is named", () => {
  const wrong = { ...environment, PORT: "abc", NEO4J_URI: "http://localhost", MAX_DEPTH: "0" };
  const { status, stderr } = spawnSync(process.execPath, START, { env: wrong, encoding: "utf8", cwd: resolve(".") });
  expect(status).toBe(1);
  expect(stderr).toContain("PORT is no number");
  expect(stderr).toContain("NEO4J_URI is no Neo4j address");
  expect(stderr).toContain("MAX_DEPTH");
});

test("with a database of your own nothing is embedded", async () => {
  const { uri, user, password, database } = JSON.parse(process.env.TEST_NEO4J ?? "") as Record<string, string>;
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-own-"));
  const own = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, DATA_DIR: folder };
  const { child, url, said } = await start(own);
  expect(said).toContain(`✓ reach ${uri}`);
  expect(await zwolle(url)).toEqual(ZWOLLE);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

test("a jar that is missing or cut short is seen, so that the jars are fetched again", () => {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-jars-"));
  writeFileSync(join(folder, "neo4j.jar"), "whole");
  writeFileSync(join(folder, "jars.json"), JSON.stringify({ "neo4j.jar": 5 }));
  expect(areComplete(folder)).toBe(true);
  writeFileSync(join(folder, "neo4j.jar"), "cut");
  expect(areComplete(folder)).toBe(false);
  rmSync(join(folder, "neo4j.jar"));
  expect(areComplete(folder)).toBe(false);
  expect(areComplete(join(folder, "nowhere"))).toBe(false);
});
