import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { StopError } from "./step.mjs";

/** Stops with advice unless Node is new enough and, for the embedded database, Java and Maven are there. */
export function checkTools() {
  const node = Number(process.versions.node.split(".")[0]);
  if (node < 20)
    throw new StopError(
      `Node ${process.versions.node} is too old; 20 or newer is needed.\n  Debian, Ubuntu:  see https://nodejs.org/en/download\n  macOS:           brew install node@20`,
    );
  if (usesOwnDatabase()) return;
  const java = javaVersion();
  if (java < 17) {
    const found = java === 0 ? "Java was not found" : `Java ${java} is too old`;
    throw new StopError(
      `${found}; the embedded Neo4j needs a Java runtime 17 or newer.\n  Debian, Ubuntu:  sudo apt-get install openjdk-17-jre-headless\n  macOS:           brew install openjdk@17\nOr use a Neo4j of your own: set NEO4J_URI and NEO4J_PASSWORD (see .env.example).`,
    );
  }
}

/** Stops with advice unless Maven is there, which fetches the embedded database's jars. */
export function checkMaven() {
  if (spawnSync("mvn", ["--version"], { stdio: "ignore" }).status === 0) return;
  throw new StopError(
    "Maven (mvn) was not found; it fetches the embedded Neo4j, once.\n  Debian, Ubuntu:  sudo apt-get install maven\n  macOS:           brew install maven\nOr use a Neo4j of your own: set NEO4J_URI and NEO4J_PASSWORD (see .env.example).",
  );
}

function javaVersion() {
  const { stderr, status } = spawnSync("java", ["-version"], { encoding: "utf8" });
  if (status !== 0) return 0;
  const [, major = "0", minor = "0"] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? [];
  return Number(major === "1" ? minor : major);
}

/** Whether the settings name a database of the user's own; read by hand, for no package is installed yet. */
function usesOwnDatabase() {
  const file = existsSync(".env") ? readFileSync(".env", "utf8") : "";
  return Boolean(process.env.NEO4J_URI) || (process.env.NEO4J_URI === undefined && /^\s*(export\s+)?NEO4J_URI\s*=\s*\S/m.test(file));
}
