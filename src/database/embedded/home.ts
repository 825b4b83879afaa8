import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";
import type { Config } from "../../config.js";

/** Writes the configuration for this run: bolt on loopback and nothing else. */
export function writeConfiguration(home: string, port: number, config: Pick<Config, "NEO4J_PAGE_CACHE" | "NEO4J_TRANSACTION_MEMORY">): void {
  mkdirSync(join(home, "conf"), { recursive: true });
  writeFileSync(
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
      "dbms.security.allow_csv_import_from_file_urls=false",
      // When it is stopped its one client has closed its connections: there is nothing to wait for, 5 s and more by default.
      "internal.server.bolt.thread_pool_shutdown_wait_time=0s",
      "internal.server.bolt.connection_shutdown_wait_time=0s",
      "db.shutdown_transaction_end_timeout=2s",
      "",
    ].join("\n"),
  );
}

/** The embedded database's password: made once, on disk before it is set, so that a killed set-up can be taken up again. */
export function ensurePassword(home: string, jars: string): string {
  const file = join(home, "password");
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(file, randomBytes(18).toString("base64url"), { mode: 0o600 });
  }
  const password = readFileSync(file, "utf8").trim();
  const store = join(home, "data", "dbms");
  if (!existsSync(join(store, "auth.ini")) && !existsSync(join(home, "data", "databases", "system"))) {
    const { status, stderr } = spawnSync("java", ["-cp", join(jars, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password], {
      env: { ...process.env, NEO4J_HOME: home },
      encoding: "utf8",
    });
    if (status !== 0) throw new StopError(`The embedded Neo4j could not be set up in ${home}:\n${stderr.trim().split("\n").slice(-3).join("\n")}`);
  }
  return password;
}
