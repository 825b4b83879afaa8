import type { ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";
import type { Config } from "../../config.js";
import { freePort } from "../../server/port.js";
import { type Connection, openDriver } from "../driver.js";
import { ensurePassword, writeConfiguration } from "./home.js";
import { hasEnded, type Launch, lastWords, launchNeo4j } from "./java.js";
import { claim, note, release, stopProcess } from "./owner.js";

/** Where an embedded database lives, and what it may use. */
export interface EmbeddedSettings extends Pick<Config, "NEO4J_PORT" | "NEO4J_HEAP" | "NEO4J_PAGE_CACHE" | "NEO4J_TRANSACTION_MEMORY"> {
  /** Folder of its own: configuration, data, logs, password. */
  home: string;
  /** Folder with Neo4j's jars. */
  jars: string;
}

const READY_WITHIN_MS = 120_000;
/** A database that dies more often than this in the time below is not started again. */
const MAX_RESTARTS = 5;
const RESTARTS_COUNT_FOR_MS = 60_000;

/** A Neo4j as a child process on loopback; it lives as long as the program that started it. */
export class EmbeddedNeo4j {
  private child: ChildProcess;
  private stopping = false;
  private readonly restarts: number[] = [];

  private constructor(
    readonly connection: Connection,
    private readonly launch: Launch,
  ) {
    this.child = this.spawn();
  }

  /** Sets the database up where that is still to be done, and starts it. `ready` waits until it answers. */
  static async start({ home, jars, ...settings }: EmbeddedSettings): Promise<EmbeddedNeo4j> {
    mkdirSync(join(home, "logs"), { recursive: true });
    await claim(home);
    const password = ensurePassword(home, jars);
    const port = await freePort(settings.NEO4J_PORT, "127.0.0.1");
    if (port === null) throw new StopError(portInUse(settings.NEO4J_PORT));
    writeConfiguration(home, port, settings);
    const connection = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" };
    return new EmbeddedNeo4j(connection, { home, jars, heap: settings.NEO4J_HEAP });
  }

  /** Waits until the database answers; from then on it is started again when it dies. Throws `StopError` when it gives up. */
  async ready(): Promise<void> {
    const driver = openDriver(this.connection);
    try {
      for (const begin = Date.now(); ; await new Promise((done) => setTimeout(done, 100))) {
        if (hasEnded(this.child)) throw new StopError(`The embedded Neo4j ended while it started:\n${lastWords(this.launch.home)}`);
        if (await answers(driver, this.connection.database)) break;
        if (Date.now() - begin > READY_WITHIN_MS) {
          throw new StopError(`The embedded Neo4j did not answer within ${READY_WITHIN_MS / 1000} s:\n${lastWords(this.launch.home)}`);
        }
      }
    } finally {
      await driver.close();
    }
    this.child.once("exit", () => this.restart());
  }

  /** Stops the database and waits until it has ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child.pid !== undefined && !hasEnded(this.child)) await stopProcess(this.child.pid);
    release(this.launch.home);
  }

  private spawn(): ChildProcess {
    const child = launchNeo4j(this.launch);
    note(this.launch.home, child.pid ?? null);
    return child;
  }

  private restart(): void {
    if (this.stopping) return;
    const now = Date.now();
    this.restarts.push(now);
    if (this.restarts.filter((at) => now - at < RESTARTS_COUNT_FOR_MS).length > MAX_RESTARTS) {
      process.stderr.write(`The embedded Neo4j died ${MAX_RESTARTS} times in a minute and is not started again:\n${lastWords(this.launch.home)}\n`);
      return;
    }
    process.stderr.write("The embedded Neo4j ended by itself; it is started again.\n");
    this.child = this.spawn();
    this.child.once("exit", () => this.restart());
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
