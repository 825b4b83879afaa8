import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";
import type { Config } from "../../config.js";
import { writeWhole } from "./files.js";
import { isComplete, mark } from "./marker.js";
import { markOf } from "./owner.js";

/** Writes the configuration for this run: bolt on loopback and nothing else. */
export function writeConfiguration(home: string, port: number, config: Pick<Config, "NEO4J_PAGE_CACHE" | "NEO4J_TRANSACTION_MEMORY">): void {
  mkdirSync(join(home, "conf"), { recursive: true });
  writeWhole(
    join(home, "conf", "neo4j.conf"),
    [
      "# Written at every start.",
      "server.default_listen_address=127.0.0.1",
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      "server.http.enabled=false",
      "server.https.enabled=false",
      "dbms.usage_report.enabled=false",
      `server.memory.pagecache.size=${config.NEO4J_PAGE_CACHE}`,
      `db.memory.transaction.max=${config.NEO4J_TRANSACTION_MEMORY}`,
      "db.tx_log.rotation.retention_policy=2 files",
      // The space is taken at once, twice: half a gigabyte by default, for a graph of ten megabytes.
      "db.tx_log.rotation.size=16m",
      // How often it looks for statements that take too long.
      "db.transaction.monitor.check.interval=500ms",
      "dbms.security.allow_csv_import_from_file_urls=false",
      // When it is stopped its one client has closed its connections: there is nothing to wait for, 5 s and more by default.
      "internal.server.bolt.thread_pool_shutdown_wait_time=0s",
      "internal.server.bolt.connection_shutdown_wait_time=0s",
      "db.shutdown_transaction_end_timeout=2s",
      "",
    ].join("\n"),
  );
}

const passwordIn = (home: string): string => join(home, "password");

/**
 * Sets the database up where that was not done to its end, and gives its password. A set-up that was killed is begun
 * again from nothing: until the database first answered there is nothing in it. Throws `StopError`.
 */
export function setUp(home: string, jars: string): string {
  if (isComplete(home)) {
    mark(home, true);
    return readPassword(home);
  }
  mark(home, false);
  rmSync(join(home, "data"), { recursive: true, force: true });
  const password = randomBytes(18).toString("hex");
  writeWhole(passwordIn(home), `${password}\n`, 0o600);
  setInitialPassword(home, jars);
  return password;
}

/** The password that was kept when the database was set up. Throws `StopError`. */
export function readPassword(home: string): string {
  if (!existsSync(passwordIn(home))) throw new StopError(passwordAdvice(home, "is not there"));
  return readFileSync(passwordIn(home), "utf8").trim();
}

/** What to do when the password that is kept does not open the database. */
export function passwordAdvice(home: string, what: string): string {
  return `The embedded database's password ${what}: ${passwordIn(home)}\nPut the right file back; or remove ${home}, and the next start makes it anew from the seed.`;
}

/** The password goes by its file, not on the command line, where every user of the machine could read it. */
function setInitialPassword(home: string, jars: string): void {
  const args = [markOf(home), "-cp", join(jars, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", `@${passwordIn(home)}`];
  const { status, stderr } = spawnSync("java", args, { env: { ...process.env, NEO4J_HOME: home }, encoding: "utf8" });
  if (status !== 0) throw new StopError(`The embedded Neo4j could not be set up in ${home}:\n${(stderr ?? "").trim().split("\n").slice(-3).join("\n")}`);
}
