// A database and an API for the benchmark, each a process of its own, and ways to ask both.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import neo4j from "neo4j-driver";
import { ROOT } from "../../src/bootstrap/prepare.mjs";

const dist = (/** @type {string} */ file) => import(join(ROOT, "dist", file));

/** Starts Neo4j in a folder of its own; `stop` takes both away. */
export async function startDatabase() {
  const { parseConfig } = await dist("config.js");
  const { presentJars } = await dist("database/embedded/jars.js");
  const { EmbeddedNeo4j } = await dist("database/embedded/server.js");
  const { Neo4jDatabase } = await dist("database/database.js");
  const { applySchema } = await dist("database/indexes.js");
  const config = parseConfig({ DATA_DIR: process.env.DATA_DIR });
  const home = mkdtempSync(join(tmpdir(), "wegwijzer-bench-"));
  const server = await EmbeddedNeo4j.start({ ...config, home, jars: await presentJars(config.DATA_DIR) });
  await server.ready();
  const database = new Neo4jDatabase(server.connection, { timeout: 60_000 });
  await applySchema(database);
  const stop = async () => {
    await database.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { database, connection: server.connection, stop };
}

/**
 * Starts the API as its users do, on that database.
 * @param {{ uri: string, user: string, password: string, database: string }} connection
 * @param {Record<string, string>} settings
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startApi({ uri, user, password, database }, settings) {
  const own = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, PORT: "0", ...settings };
  const child = spawn("npm", ["start"], { cwd: ROOT, env: { ...process.env, ...own }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  const url = await new Promise((done, fail) => {
    child.once("exit", () => fail(new Error(said)));
    child.stderr.on("data", (chunk) => {
      said += chunk;
      const found = /answers on (\S+)\/graphql/.exec(said)?.[1];
      if (found) done(found);
    });
  });
  const stop = async () => {
    const ended = new Promise((done) => child.once("exit", done));
    if (child.kill("SIGTERM")) await ended;
  };
  return { url, stop };
}

/**
 * Imports the register of public bodies as its users do, into that database.
 * @param {{ uri: string, user: string, password: string, database: string }} connection
 * @param {string} path
 * @returns {Promise<{ seconds: number, megabytes: number | null }>} how long the program took, and the most memory it had, where the system tells
 */
export async function importRegister({ uri, user, password, database }, path) {
  const own = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const [file = "", ...flags] = scripts.import.replace("exec ", "").split(" ");
  const begin = performance.now();
  const child = spawn(file, [...flags, "polder", path], { cwd: ROOT, env: { ...process.env, ...own }, stdio: "ignore" });
  let megabytes = null;
  const look = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    const most = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, "utf8"))?.[1] : undefined;
    if (most) megabytes = Math.round(Number(most) / 1000);
  }, 100);
  const code = await new Promise((done) => child.once("exit", done));
  clearInterval(look);
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return { seconds: (performance.now() - begin) / 1000, megabytes };
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Asks over HTTP, on a connection that is kept, and reads the answer to its end.
 * @param {string} url
 * @param {string} query
 * @returns {Promise<string>}
 */
export function askHttp(url, query) {
  return new Promise((done, fail) => {
    const asked = request(`${url}/graphql`, { method: "POST", agent, headers: { "content-type": "application/json" } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => (response.statusCode === 200 ? done(text) : fail(new Error(text))));
    });
    asked.on("error", fail).end(JSON.stringify({ query }));
  });
}

/**
 * The statements by which the API answers a request, to ask them through the driver alone.
 * @returns {Promise<(query: string) => Promise<{ statement: string, parameters: Record<string, unknown> }[]>>}
 */
export async function statementsOf(/** @type {any} */ database) {
  const { buildServedSchema } = await dist("served-schema.js");
  const { Catalogue } = await dist("graph/catalogue.js");
  const { createContext } = await dist("graph/context.js");
  const schema = await buildServedSchema();
  const catalogue = new Catalogue(database);
  await catalogue.load();
  // What is kept in the process is read once a data version, not for a question.
  await Promise.all([catalogue.tables.get(), catalogue.support.get()]);
  return async (query) => {
    /** @type {{ statement: string, parameters: Record<string, unknown> }[]} */
    const seen = [];
    const recording = Object.create(database, {
      run: {
        value: (/** @type {string} */ statement, /** @type {Record<string, unknown>} */ parameters) => {
          seen.push({ statement, parameters });
          return database.run(statement, parameters);
        },
      },
    });
    const { errors } = await graphql({ schema, source: query, contextValue: createContext(recording, catalogue) });
    if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
    return seen;
  };
}

/**
 * Asks the same of the database through the driver, as one autocommit read.
 * @param {any} database
 * @param {{ statement: string, parameters: Record<string, unknown> }[]} statements
 */
export async function askRaw({ driver, connection }, statements) {
  for (const { statement, parameters } of statements) {
    const session = driver.session({ database: connection.database, defaultAccessMode: neo4j.session.READ, fetchSize: 10_000 });
    await session.run(statement, parameters);
    await session.close();
  }
}
