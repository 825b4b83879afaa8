import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { markOf } from "./owner.js";

/** How a Neo4j process is started. */
export interface Launch {
  home: string;
  jars: string;
  /** Greatest heap, as Java writes it: `512m`. */
  heap: string;
}

const LONGEST_LINE = 300;

const OPTIONS = [
  "-XX:-OmitStackTraceInFastThrow",
  "-XX:+DisableExplicitGC",
  "-Djdk.nio.maxCachedBufferSize=1024",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];

/** What Java says, of too little memory for instance. */
const consoleIn = (home: string) => join(home, "logs", "console.log");
/** What Neo4j says of its start and end. */
const logIn = (home: string) => join(home, "logs", "neo4j.log");

/** Starts Neo4j, in a process group of its own, so that Ctrl-C reaches the program alone and it can stop both in order. */
export function launchNeo4j({ home, jars, heap }: Launch): ChildProcess {
  const log = openSync(consoleIn(home), "w");
  rmSync(logIn(home), { force: true });
  const server = ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  const args = [`-Xmx${heap}`, ...OPTIONS, markOf(home), "-cp", join(jars, "*"), ...server];
  const child = spawn("java", args, { detached: true, stdio: ["ignore", log, log], cwd: home });
  closeSync(log);
  // A process that could not be made has no number, and counts as ended.
  child.once("error", () => undefined);
  return child;
}

/** Whether a process has ended. */
export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** Waits until a process has ended. */
export async function endOf(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await new Promise((done) => child.once("exit", done));
}

/** The end of what Neo4j said since it was started, its errors if it had any. */
export function lastWords(home: string): string {
  const lines = said(home)
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s+(at|\.\.\.) /.test(line));
  const causes = lines.filter((line) => /ERROR|Caused by|Exception/.test(line));
  return [...(causes.length > 0 ? causes : lines).slice(-3).map((line) => line.slice(0, LONGEST_LINE)), `The whole log: ${logIn(home)}`].join("\n");
}

/** Whether Neo4j itself, and nothing else, listens on its port by now. */
export function listens(home: string): boolean {
  return said(home).includes("Bolt enabled on");
}

/** Whether Neo4j ended because something else listens on its port. */
export function foundPortTaken(home: string): boolean {
  return said(home).includes("PortBindException");
}

/** Whether Neo4j ended because another one has its files open. */
export function foundStoreTaken(home: string): boolean {
  return said(home).includes("FileLockException");
}

function said(home: string): string {
  return [consoleIn, logIn].map((file) => (existsSync(file(home)) ? readFileSync(file(home), "utf8") : "")).join("\n");
}
