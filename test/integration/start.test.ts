import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { jest } from "@jest/globals";
import { areComplete } from "../../src/database/embedded/jars.js";
import { askOf } from "../support/api.js";
import { testConnection } from "../support/database.js";
import { newDataFolder, runToEnd, serve, serversOf } from "../support/program.js";

jest.setTimeout(180_000);
const START = ["src/bootstrap/start.mjs"];
const data = newDataFolder();
const environment = { ...process.env, NODE_OPTIONS: "", DATA_DIR: data, PORT: "0" };

const zwolle = async (url: string) => (await askOf(url, '{ regions(where: { code: { eq: "GM0193" } }) { name } }')).data;
const ZWOLLE = { regions: [{ name: "Zwolle" }] };

test("a start says each step with its duration, answers, and SIGTERM ends both processes", async () => {
  const { child, url, said, says, ended } = await serve(data);
  await says(/Three things to try:/);
  expect(said()).toMatch(/✓ compile +\d+\.\d s/);
  expect(said()).toMatch(/✓ load the data +\d+\.\d s/);
  expect(await zwolle(url)).toEqual(ZWOLLE);
  expect(serversOf(data)).toHaveLength(1);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
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
  const { status, said } = await runToEnd(data, START, { PORT: String(port) });
  expect(status).toBe(1);
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

test("SIGTERM to npm ends all three", async () => {
  const { child, ended } = await serve(data, {}, ["npm", "start"]);
  expect(serversOf(data)).toHaveLength(1);
  child.kill("SIGTERM");
  await ended;
  expect(serversOf(data)).toEqual([]);
  expect(existsSync(join(data, "neo4j", "owner.json"))).toBe(false);
});

test.each(["bolt", "neo4j"])("with a database of your own, by %s://, nothing is embedded", async (scheme) => {
  const { user, password, database, ...connection } = testConnection();
  const uri = connection.uri.replace("bolt", scheme);
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-own-"));
  const own = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const { child, url, said, ended } = await serve(folder, own);
  expect(said()).toContain(`✓ reach ${uri}`);
  expect(await zwolle(url)).toEqual(ZWOLLE);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  // What was learnt of the language stays for the next start.
  expect(readdirSync(folder)).toEqual(["intake"]);
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
