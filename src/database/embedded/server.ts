import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";
import type { Config } from "../../config.js";
import { freePort } from "../../server/port.js";
import { type Connection, openDriver } from "../driver.js";
import { ensurePassword, writeConfiguration } from "./home.js";
import { claim, note, release, stopProcess } from "./owner.js";

/** Where an embedded database lives, and what it may use. */
export interface EmbeddedSettings extends Pick<Config, "NEO4J_PORT" | "NEO4J_HEAP" | "NEO4J_PAGE_CACHE"> {
  /** Folder of its own: configuration, data, logs, password. */
  home: string;
  /** Folder with Neo4j's jars. */
  jars: string;
}
const READY_WITHIN_MS = 120_000;
const JAVA_OPTIONS = [
  "-XX:-OmitStackTraceInFastThrow",
  "-XX:+DisableExplicitGC",
  "-Djdk.nio.maxCachedBufferSize=1024",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];

/** A Neo4j as a child process on loopback; it lives as long as the program that started it. */
export class EmbeddedNeo4j {
  private constructor(
    readonly connection: Connection,
    private readonly home: string,
    private readonly child: ChildProcess,
  ) {}

  /** Sets the database up where that is still to be done, and starts it. `ready` waits until it answers. */
  static async start({ home, jars, ...settings }: EmbeddedSettings): Promise<EmbeddedNeo4j> {
    mkdirSync(join(home, "logs"), { recursive: true });
    await claim(home);
    const password = ensurePassword(home, jars);
    const port = await freePort(settings.NEO4J_PORT, "127.0.0.1");
    if (port === null) throw new StopError(portInUse(settings.NEO4J_PORT));
    writeConfiguration(home, port, settings);
    const log = openSync(join(home, "logs", "console.log"), "w");
    // In a process group of its own, so that Ctrl-C reaches the program alone and it can stop both in order.
    const child = spawn(
      "java",
      [
        `-Xmx${settings.NEO4J_HEAP}`,
        ...JAVA_OPTIONS,
        "-cp",
        join(jars, "*"),
        "org.neo4j.server.CommunityEntryPoint",
        `--home-dir=${home}`,
        `--config-dir=${join(home, "conf")}`,
      ],
      { detached: true, stdio: ["ignore", log, log], cwd: home },
    );
    closeSync(log);
    note(home, child.pid ?? null);
    return new EmbeddedNeo4j({ uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" }, home, child);
  }

  /** Waits until the database answers. Throws `StopError` with the end of its log when it gives up. */
  async ready(): Promise<void> {
    const driver = openDriver(this.connection);
    try {
      for (const begin = Date.now(); ; await new Promise((done) => setTimeout(done, 100))) {
        if (this.child.exitCode !== null || this.child.signalCode !== null)
          throw new StopError(`The embedded Neo4j ended while it started:\n${this.lastWords()}`);
        if (await answers(driver, this.connection.database)) return;
        if (Date.now() - begin > READY_WITHIN_MS)
          throw new StopError(`The embedded Neo4j did not answer within ${READY_WITHIN_MS / 1000} s:\n${this.lastWords()}`);
      }
    } finally {
      await driver.close();
    }
  }

  /** Stops the database and waits until it has ended. */
  async stop(): Promise<void> {
    if (this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null) await stopProcess(this.child.pid);
    release(this.home);
  }

  private lastWords(): string {
    const file = join(this.home, "logs", "console.log");
    const lines = readFileSync(file, "utf8").trim().split("\n");
    const causes = lines.filter((line) => /ERROR|Caused by|Exception/.test(line));
    return `${(causes.length > 0 ? causes : lines).slice(-3).join("\n")}\nThe whole log: ${file}`;
  }
}

async function answers(driver: ReturnType<typeof openDriver>, database: string): Promise<boolean> {
  try {
    await driver.executeQuery("RETURN 1", {}, { database });
    return true;
  } catch {
    return false;
  }
}

const portInUse = (port: number): string =>
  [
    `Port ${port} is in use; the embedded Neo4j cannot listen on it.`,
    "Set NEO4J_PORT to another one, or to 0 for any free one. If it is your own Neo4j: set NEO4J_URI and NEO4J_PASSWORD.",
  ].join("\n");
