import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
  const child = spawn("java", [`-Xmx${heap}`, ...OPTIONS, "-cp", join(jars, "*"), ...server], { detached: true, stdio: ["ignore", log, log], cwd: home });
  closeSync(log);
  return child;
}

/** Whether a process has ended. */
export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** The end of what Neo4j said, its errors if it had any. */
export function lastWords(home: string): string {
  const lines = readFileSync(logIn(home), "utf8").trim().split("\n");
  const causes = lines.filter((line) => /ERROR|Caused by|Exception/.test(line));
  return `${(causes.length > 0 ? causes : lines).slice(-3).join("\n")}\nThe whole log: ${logIn(home)}`;
}
