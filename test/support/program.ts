import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { jarFolder } from "../../src/database/embedded/jars.js";
import { markOf } from "../../src/database/embedded/owner.js";
import { processes } from "../../src/database/embedded/processes.js";

import { SHORT_LIFE } from "./java.js";

type Environment = Record<string, string | undefined>;

/** A program that was started, and what it said on standard error so far. */
export interface Program {
  child: ChildProcess;
  said(): string;
  /** Waits until it says this; fails when it ends first. */
  says(what: RegExp): Promise<RegExpExecArray>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/** A program that serves. */
export interface Serving extends Program {
  url: string;
}

const made: string[] = [];
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of made) {
    for (const pid of serversOf(folder)) process.kill(pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A data folder of its own, with nothing in it but Neo4j's jars. */
export function newDataFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "wegwijzer-data-")));
  made.push(folder);
  symlinkSync(resolve(dirname(jarFolder(process.env.DATA_DIR ?? ".wegwijzer"))), dirname(jarFolder(folder)));
  return folder;
}

/** The servers that run for a data folder. */
export function serversOf(data: string): number[] {
  return processes.startedWith(markOf(join(data, "neo4j")));
}

/** Runs a command of the project until it says what is waited for. */
export function run(data: string, more: Environment = {}, command: readonly string[] = [process.execPath, "src/bootstrap/start.mjs"]): Program {
  const [file = "", ...args] = command;
  const child = spawn(file, args, { env: environmentOf(data, more), stdio: ["pipe", "pipe", "pipe"] });
  running.add(child);
  let text = "";
  let look: () => void = () => undefined;
  for (const stream of [child.stderr, child.stdout]) {
    stream?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      look();
    });
  }
  const ended = new Promise<number | NodeJS.Signals | null>((done) => child.once("close", (code, signal) => done(code ?? signal)));
  const says = (what: RegExp) =>
    new Promise<RegExpExecArray>((done, fail) => {
      look = () => {
        const found = what.exec(text);
        if (found) done(found);
      };
      look();
      ended.then((code) => fail(new Error(`ended with ${code}: ${text}`)));
    });
  ended.then(() => running.delete(child));
  return { child, said: () => text, says, ended };
}

/** Starts the program and waits until it says where it answers. */
export async function serve(data: string, more: Environment = {}, command?: readonly string[]): Promise<Serving> {
  const program = run(data, more, command);
  const [, url = ""] = await program.says(/answers on (\S+)\/graphql/);
  return { ...program, url };
}

/** Runs a command of the project to its end. */
export async function runToEnd(data: string, command: readonly string[] = ["src/bootstrap/start.mjs"], more: Environment = {}) {
  const program = run(data, more, [process.execPath, ...command]);
  let stdout = "";
  program.child.stdout?.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  return { status: await program.ended, stdout, said: program.said() };
}

/** Whether commands can be run in a terminal: Linux has `script` for it; that of macOS is another. */
export const hasTerminal = process.platform === "linux" && spawnSync("which", ["script"]).status === 0;

/** A command as `run` takes it, to be run in a terminal of its own: what is written to its input is typed there. */
export function inTerminal(command: string): string[] {
  return ["script", "--quiet", "--return", "--command", command, "/dev/null"];
}

/** What the program that uses a data folder noted of itself. */
export function ownerOf(data: string): { program: number; uri: string | null } | null {
  const file = join(data, "neo4j", "owner.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { program: number; uri: string | null }) : null;
}

function environmentOf(data: string, more: Environment): Environment {
  return { ...process.env, ...SHORT_LIFE, NODE_OPTIONS: "", NEO4J_URI: undefined, DATA_DIR: data, PORT: "0", ...more };
}
