import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markOf } from "./owner.js";

/** How a Neo4j process is started. */
export interface Launch {
  home: string;
  jars: string;
  /** Greatest heap, as Java writes it: `512m`. */
  heap: string;
}

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

const logIn = (home: string) => join(home, "logs", "console.log");

/** Starts Neo4j, in a process group of its own, so that Ctrl-C reaches the program alone and it can stop both in order. */
export function launchNeo4j({ home, jars, heap }: Launch): ChildProcess {
  const log = openSync(logIn(home), "w");
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

/** The end of what Neo4j said, its errors if it had any. */
export function lastWords(home: string): string {
  const lines = said(home).trim().split("\n");
  const causes = lines.filter((line) => /ERROR|Caused by|Exception/.test(line));
  return `${(causes.length > 0 ? causes : lines).slice(-3).join("\n")}\nThe whole log: ${logIn(home)}`;
}

/** Whether Neo4j ended because something else listens on its port. */
export function foundPortTaken(home: string): boolean {
  return /Address already in use|BindException|PortBindException/.test(said(home));
}

/** Whether Neo4j ended because another one has its files open. */
export function foundStoreTaken(home: string): boolean {
  return /FileLockException|Lock file has been locked by another process/.test(said(home));
}

function said(home: string): string {
  try {
    return readFileSync(logIn(home), "utf8");
  } catch {
    return "";
  }
}
