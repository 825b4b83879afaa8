// The synthetic Europe of the race as our graph: 6 million nodes, which an offline import takes and a transaction does not.
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../../../src/bootstrap/prepare.mjs";
import { StopError } from "../../../src/bootstrap/step.mjs";
import { serve } from "./stage.mjs";

const dist = (/** @type {string} */ file) => import(join(ROOT, "dist", file));
const SEEN = "2026-05-16";
const DATED = "since,sinceEarliest,sinceLatest,untilEarliest,untilLatest,observedEarliest,observedLatest,observedAt";
const CITED = "datasets:string[],citations:string[]";
/** What our server is given for so large a graph. */
const SETTINGS = { MAX_TABLE_SEATS: "10000000", MAX_NAMES_KEPT: "2000000", QUERY_TIMEOUT_MS: "600000", REQUEST_TIMEOUT_MS: "600000", NEO4J_HEAP: "2g" };
export const EUROPE = { settings: { ...SETTINGS, NEO4J_PAGE_CACHE: "2g", NEO4J_TRANSACTION_MEMORY: "1g" }, heap: 8192 };

/** Their kinds of partnership as ours. @param {string} kind */
export const slugOf = (kind) => kind.replaceAll(" ", "-");

/** The day before: theirs is the first without, ours the last with. @param {string} day */
const lastDay = (day) => day && new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
/** @param {string} since @param {string} [until] */
const dated = (since, until = "") => [since, since, since, lastDay(until), lastDay(until), SEEN, SEEN, SEEN];
/** @param {string} record */
const cited = (record) => ["europe", `register-europe/${record}@${SEEN}`];
const joined = (/** @type {string} */ name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
const named = (/** @type {string} */ name) => `${name};${joined(name)}`;

/** Our files: header, and the rows of each of theirs. */
const NODES = {
  Region: { header: `id:ID,name,kind,searchNames:string[],${DATED},${CITED}`, label: "Entity;Region" },
  Organisation: { header: `id:ID,name,kind,helix,searchNames:string[],${DATED},${CITED}`, label: "Entity;Party;Organisation" },
  Partnership: { header: `id:ID,name,kind,searchNames:string[],${DATED},${CITED}`, label: "Entity;Party;Partnership" },
  Membership: { header: `id:ID,name,status,roles:string[],${DATED},${CITED}`, label: "Entity;Membership" },
  Concept: { header: `id:ID,name,notation,${CITED}`, label: "Entity;Concept" },
  ConceptScheme: { header: `id:ID,name,${CITED}`, label: "Entity;ConceptScheme" },
  Register: { header: `id:ID,name,${CITED}`, label: "Entity;Register" },
  DataVersion: { header: "id:ID,version:long", label: "DataVersion" },
};
const LINKS = ["CONTAINS", "GOVERNS", "MEMBER_OF", "PARTY", "IN_SCHEME"];
const KINDS = {
  "partnership-kind": ["openbaar lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan", "convenant", "economic board", "regiodeal"],
  "region-kind": ["gemeente", "provincie", "land"],
};

/**
 * Makes our graph of their files in a folder of ours, once.
 * @param {{ data: string, home: string }} where their files; our data folder
 */
export async function loadEurope({ data, home }) {
  const done = join(home, "europe-loaded");
  if (existsSync(done)) return;
  const env = { DATA_DIR: home, SEED_DIR: join(home, "no-seed"), PORT: "0", ...EUROPE.settings };
  const files = join(home, "csv");
  for (const folder of [files, env.SEED_DIR]) mkdirSync(folder, { recursive: true });
  await (await serve(env, EUROPE.heap)).stop();
  await writeFiles(data, files);
  const { presentJars } = await dist("database/embedded/jars.js");
  const jars = await presentJars(home);
  importFiles(join(home, "neo4j"), jars, files);
  rmSync(files, { recursive: true });
  await makeIndexes(join(home, "neo4j"), jars);
  writeFileSync(done, "");
}

/** @param {string} data @param {string} files */
async function writeFiles(data, files) {
  const streams = new Map([...Object.keys(NODES), ...LINKS].map((name) => [name, createWriteStream(join(files, `${name}.csv`))]));
  const put = async (/** @type {string} */ name, /** @type {unknown[]} */ row) => {
    const stream = /** @type {import("node:fs").WriteStream} */ (streams.get(name));
    if (!stream.write(`${row.map((value) => (/[",\n]/.test(String(value)) ? `"${value}"` : value)).join(",")}\n`))
      await new Promise((drained) => stream.once("drain", drained));
  };
  for (const [name, { header }] of Object.entries(NODES)) await put(name, header.split(","));
  for (const name of LINKS) await put(name, [":START_ID", ":END_ID"]);
  await put("Register", ["register-europe", "Europe", ...cited("europe")]);
  await put("DataVersion", ["graph", 1]);
  for (const [scheme, kinds] of Object.entries(KINDS)) {
    await put("ConceptScheme", [`scheme-${scheme}`, scheme, ...cited("kinds")]);
    for (const kind of kinds) {
      await put("Concept", [`${scheme}-${slugOf(kind)}`, kind, slugOf(kind), ...cited("kinds")]);
      await put("IN_SCHEME", [`${scheme}-${slugOf(kind)}`, `scheme-${scheme}`]);
    }
  }
  for await (const [id = "", name = "", kind] of rows(data, "regions")) {
    await put("Region", [id, name, kind === "country" ? "land" : "provincie", named(name), ...dated(""), ...cited(id)]);
  }
  for await (const [part, whole] of rows(data, "region_parents")) await put("CONTAINS", [whole, part]);
  for await (const [id = "", name = "", region] of rows(data, "municipalities")) {
    await put("Region", [id, name, "gemeente", named(name), ...dated(""), ...cited(id)]);
    await put("Organisation", [`gemeente-${id}`, `Gemeente ${name}`, "gemeente", "overheid", named(`Gemeente ${name}`), ...dated(""), ...cited(id)]);
    await put("GOVERNS", [`gemeente-${id}`, id]);
    await put("CONTAINS", [region, id]);
  }
  for await (const [id = "", name = "", kind] of rows(data, "organisations")) {
    await put("Organisation", [`organisation-${id}`, name, slugOf(kind ?? ""), "", named(name), ...dated(""), ...cited(id)]);
  }
  for await (const [id = "", name = "", kind = "", since = ""] of rows(data, "partnerships")) {
    await put("Partnership", [`partnership-${id}`, name, slugOf(kind), named(name), ...dated(since), ...cited(id)]);
  }
  for (const [file, prefix] of [
    ["municipality_memberships", "gemeente"],
    ["organisation_memberships", "organisation"],
  ]) {
    for await (const [party = "", partnership = "", role = "", since = "", until = ""] of rows(data, file ?? "")) {
      const id = `membership-${partnership}-${party}`;
      await put("Membership", [id, id, "member", role, ...dated(since, until), ...cited(partnership)]);
      await put("MEMBER_OF", [id, `partnership-${partnership}`]);
      await put("PARTY", [id, `${prefix}-${party}`]);
    }
  }
  await Promise.all([...streams.values()].map((stream) => new Promise((ended) => stream.end(ended))));
}

/** The fields of each row; none of theirs holds a comma. @param {string} data @param {string} file */
async function* rows(data, file) {
  for await (const line of createInterface({ input: createReadStream(join(data, `${file}.csv`)) })) yield line.split(",");
}

/** @param {string} home @param {string} jars @param {string} files */
function importFiles(home, jars, files) {
  const nodes = Object.entries(NODES).map(([name, { label }]) => `--nodes=${label.replaceAll(";", ":")}=${join(files, `${name}.csv`)}`);
  const links = LINKS.map((name) => `--relationships=${name}=${join(files, `${name}.csv`)}`);
  const args = ["-Xmx4g", "-cp", join(jars, "*"), "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"];
  const { status } = spawnSync("java", [...args, "--overwrite-destination", "--array-delimiter=;", ...nodes, ...links], {
    cwd: home,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new StopError("The import of Europe did not succeed.");
}

/** Filling the indexes takes longer than a start waits. @param {string} home @param {string} jars */
async function makeIndexes(home, jars) {
  const { parseConfig } = await dist("config.js");
  const { EmbeddedNeo4j } = await dist("database/embedded/server.js");
  const { Neo4jDatabase } = await dist("database/database.js");
  const { SCHEMA_STATEMENTS } = await dist("database/indexes.js");
  const server = await EmbeddedNeo4j.start({ ...parseConfig(EUROPE.settings), home, jars });
  await server.ready();
  const database = new Neo4jDatabase(server.connection, { timeout: 600_000 });
  const session = database.session("WRITE");
  for (const statement of [...SCHEMA_STATEMENTS, "CALL db.awaitIndexes(1800)"]) await session.run(statement);
  await session.close();
  await database.close();
  await server.stop();
}
