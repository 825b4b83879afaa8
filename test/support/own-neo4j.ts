import type { ChildProcess } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Connection, findFault } from "../../src/database/driver.js";
import { setUp, writeConfiguration } from "../../src/database/embedded/home.js";
import { jarFolder } from "../../src/database/embedded/jars.js";
import { endOf, hasEnded, lastWords, launchNeo4j } from "../../src/database/embedded/java.js";
import { freePort } from "../../src/server/port.js";
import { SHORT_LIFE } from "./java.js";

Object.assign(process.env, SHORT_LIFE);

/** A Neo4j that somebody else runs, who may end it, hang it and start it again. */
export class OwnNeo4j {
  private child: ChildProcess | null = null;
  readonly home = realpathSync(mkdtempSync(join(tmpdir(), "wegwijzer-own-")));

  private constructor(readonly connection: Connection) {}

  /** Starts an empty one, with these settings besides. */
  static async start(settingsIn: (home: string) => readonly string[]): Promise<OwnNeo4j> {
    const port = (await freePort(0, "127.0.0.1")) ?? 0;
    const connection = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password: "", database: "neo4j" };
    const neo4j = new OwnNeo4j(connection);
    mkdirSync(join(neo4j.home, "logs"));
    connection.password = setUp(neo4j.home, jars());
    writeConfiguration(neo4j.home, port, { NEO4J_PAGE_CACHE: "64m", NEO4J_TRANSACTION_MEMORY: "128m" });
    appendFileSync(join(neo4j.home, "conf", "neo4j.conf"), settingsIn(neo4j.home).join("\n"));
    await neo4j.startAgain();
    return neo4j;
  }

  /** The same server by another scheme. */
  by(scheme: string, ca?: string): Connection {
    return { ...this.connection, uri: this.connection.uri.replace("bolt", scheme), ca };
  }

  async startAgain(): Promise<void> {
    const child = launchNeo4j({ home: this.home, jars: jars(), heap: "512m" });
    this.child = child;
    while ((await findFault(this.connection, 5_000)) !== null) {
      if (hasEnded(child)) throw new Error(lastWords(this.home));
      await pause(100);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.child?.kill(name);
  }

  async kill(): Promise<void> {
    if (!this.child) return;
    this.child.kill("SIGKILL");
    await endOf(this.child);
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.home, { recursive: true, force: true });
  }
}

const jars = (): string => jarFolder(process.env.DATA_DIR ?? ".wegwijzer");
