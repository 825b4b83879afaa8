import type { ChildProcess } from "node:child_process";
import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StopError } from "../../bootstrap/step.mjs";
import type { Config } from "../../config.js";
import { freePort } from "../../server/port.js";
import { type Connection, findFault } from "../driver.js";
import { assertRoom, diskAdvice, explainFailure } from "../explain.js";
import { whyEnded } from "./advice.js";
import { passwordAdvice, setUp, writeConfiguration } from "./home.js";
import { endOf, foundPortTaken, hasEnded, lastWords, launchNeo4j, listens } from "./java.js";
import { mark } from "./marker.js";
import { claim, note, release } from "./owner.js";
import { endProcess } from "./processes.js";

/** Where an embedded database lives, and what it may use. */
export interface EmbeddedSettings extends Pick<Config, "NEO4J_PORT" | "NEO4J_HEAP" | "NEO4J_PAGE_CACHE" | "NEO4J_TRANSACTION_MEMORY"> {
  /** Folder of its own: configuration, data, logs, password. */
  home: string;
  /** Folder with Neo4j's jars. */
  jars: string;
}

const LOOPBACK = "127.0.0.1";
const READY_WITHIN_MS = 120_000;
/** How often another free port is tried, when something else takes each before Neo4j does. */
const MOVES = 5;
/** A database that lived this long and dies is started again at once; one that keeps dying, at growing pauses. */
const CALM_MS = 60_000;
const LONGEST_PAUSE_MS = 30_000;

/** A Neo4j as a child process on loopback; it lives as long as the program that started it. */
export class EmbeddedNeo4j {
  /** Called when the database was started again and listens elsewhere, because its port was taken meanwhile. */
  onMove: (connection: Connection) => void = () => undefined;
  /** Called when the database ended by itself, before it is started again. */
  onEnd: () => void = () => undefined;
  private child: ChildProcess;
  private stopping = false;
  private moves = 0;
  /** Whatever ends this program, short of SIGKILL, ends the database too; it recovers from that. */
  private readonly killAtExit = () => void this.child.kill("SIGKILL");

  private constructor(
    private reached: Connection,
    private readonly settings: EmbeddedSettings,
  ) {
    this.child = this.spawn();
    process.once("exit", this.killAtExit);
  }

  /** Sets the database up where that is still to be done, and starts it; `ready` waits until it answers. Throws `StopError`. */
  static async start(settings: EmbeddedSettings): Promise<EmbeddedNeo4j> {
    try {
      mkdirSync(join(settings.home, "logs"), { recursive: true });
      const home = realpathSync(settings.home);
      await claim(home);
      try {
        return await EmbeddedNeo4j.startIn({ ...settings, home });
      } catch (error) {
        release(home);
        throw error;
      }
    } catch (error) {
      throw explainFailure(error, settings.home);
    }
  }

  private static async startIn(settings: EmbeddedSettings): Promise<EmbeddedNeo4j> {
    const { home, jars, NEO4J_PORT } = settings;
    assertRoom(home);
    const password = setUp(home, jars);
    const port = await freePort(NEO4J_PORT, LOOPBACK);
    if (port === null) throw new StopError(portInUse(NEO4J_PORT));
    return new EmbeddedNeo4j({ uri: listenOn(port, settings), user: "neo4j", password, database: "neo4j" }, settings);
  }

  /** Where the database answers; `onMove` says when that changes. */
  get connection(): Connection {
    return this.reached;
  }

  /** Waits until the database answers; from then on it is started again when it dies. Throws `StopError` when it gives up. */
  async ready(): Promise<void> {
    const { home } = this.settings;
    for (const begin = performance.now(); ; await pause(100)) {
      if (this.stopping) throw new StopError("The embedded Neo4j was stopped while it started.");
      if (hasEnded(this.child)) {
        await this.startElsewhere();
        continue;
      }
      const fault = listens(home) ? await findFault(this.reached, 5_000) : new Error("it does not listen yet");
      if (fault === null) break;
      if (/Unauthorized/.test(String((fault as NodeJS.ErrnoException).code))) throw new StopError(passwordAdvice(home, "is not the one it was set up with"));
      if (performance.now() - begin > READY_WITHIN_MS) {
        throw new StopError(`The embedded Neo4j did not answer within ${READY_WITHIN_MS / 1000} s:\n${lastWords(home)}\n${diskAdvice(home)}`.trimEnd());
      }
    }
    mark(home, true);
    void this.keepAlive();
  }

  /** Ends a database that cannot go on, so that it is started again. */
  endBroken(): void {
    if (!this.child.killed) this.child.kill("SIGKILL");
  }

  /** Stops the database and waits until it has ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child.pid !== undefined && !hasEnded(this.child)) await endProcess(this.child.pid);
    process.off("exit", this.killAtExit);
    release(this.settings.home);
  }

  private spawn(): ChildProcess {
    const { home, jars, NEO4J_HEAP } = this.settings;
    note(home, this.reached.uri);
    return launchNeo4j({ home, jars, heap: NEO4J_HEAP });
  }

  /** Starts the database on another port, if its own was taken between the look and the start; throws what else ended it. */
  private async startElsewhere(): Promise<void> {
    const { home, NEO4J_PORT } = this.settings;
    if (!foundPortTaken(home)) throw new StopError(whyEnded(home, this.child));
    if (NEO4J_PORT !== 0 || ++this.moves > MOVES) throw new StopError(portInUse(Number(new URL(this.reached.uri).port)));
    await this.move();
    this.child = this.spawn();
  }

  private async move(): Promise<void> {
    const port = await freePort(0, LOOPBACK);
    this.reached = { ...this.reached, uri: listenOn(port ?? 0, this.settings) };
  }

  /** Starts the database again whenever it ends, until it is stopped. */
  private async keepAlive(): Promise<void> {
    for (let deaths = 0; ; ) {
      const begin = performance.now();
      await endOf(this.child);
      if (this.stopping) return;
      this.onEnd();
      deaths = performance.now() - begin > CALM_MS ? 1 : deaths + 1;
      const wait = deaths === 1 ? 0 : Math.min(1_000 * 2 ** (deaths - 2), LONGEST_PAUSE_MS);
      const again = wait === 0 ? "it is started again." : `it is started again in ${wait / 1000} s:\n${whyEnded(this.settings.home, this.child)}`;
      process.stderr.write(`The embedded Neo4j ended by itself; ${again}\n`);
      await pause(wait, undefined, { ref: false });
      if (this.stopping) return;
      await this.startAgain().catch((error: Error) => process.stderr.write(`${error.message}\n`));
    }
  }

  private async startAgain(): Promise<void> {
    const taken = this.settings.NEO4J_PORT === 0 && (await freePort(Number(new URL(this.reached.uri).port), LOOPBACK)) === null;
    if (taken) await this.move();
    if (this.stopping) return;
    this.child = this.spawn();
    if (taken) this.onMove(this.reached);
  }
}

function listenOn(port: number, settings: EmbeddedSettings): string {
  writeConfiguration(settings.home, port, settings);
  return `bolt://${LOOPBACK}:${port}`;
}

const portInUse = (port: number): string =>
  [
    `Port ${port} is in use; the embedded Neo4j cannot listen on it.`,
    "Set NEO4J_PORT to another one, or to 0 for any free one. If it is your own Neo4j: set NEO4J_URI and NEO4J_PASSWORD.",
  ].join("\n");
