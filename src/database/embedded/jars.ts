import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { StopError, step } from "../../bootstrap/step.mjs";
import { checkMaven } from "../../bootstrap/tools.mjs";
import { progressBar } from "../../progress-bar.js";
import type { Shutdown } from "../../server/shutdown.js";

/** The Neo4j that is embedded: 5.26 is the long-term release. The version stands in `pom.xml`, and here for the folder. */
export const NEO4J_VERSION = "5.26.30";
const POM = resolve("src/database/embedded/pom.xml");
/** About how many jars there are; only the progress bar needs it. */
const JARS = 213;
const LIST = "jars.json";

/** The folder with the jars; `areComplete` says whether they are all there. */
export function jarFolder(dataDir: string): string {
  return join(resolve(dataDir), `neo4j-${NEO4J_VERSION}`, "lib");
}

/** Whether every jar of the list that was written when they were fetched is there, whole. */
export function areComplete(folder: string): boolean {
  const list = join(folder, LIST);
  if (!existsSync(list)) return false;
  try {
    const sizes = JSON.parse(readFileSync(list, "utf8")) as Record<string, number>;
    return Object.entries(sizes).every(([name, size]) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === size);
  } catch {
    return false;
  }
}

/** The folder with the jars, after they are fetched if one is missing. Throws `StopError`. */
export async function presentJars(dataDir: string, shutdown?: Pick<Shutdown, "add">): Promise<string> {
  const folder = jarFolder(dataDir);
  if (!areComplete(folder)) await step("fetch Neo4j", () => fetchJars(folder, shutdown));
  return folder;
}

/** Fetches the jars with Maven; what an earlier try fetched is used. Throws `StopError`. */
async function fetchJars(folder: string, shutdown?: Pick<Shutdown, "add">): Promise<void> {
  checkMaven();
  mkdirSync(folder, { recursive: true });
  const args = ["-B", "-f", POM, "dependency:copy-dependencies", `-DoutputDirectory=${folder}`, "-DoverWriteIfNewer=true", "-DoverWriteReleases=true"];
  const maven = spawn("mvn", args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, MAVEN_OPTS: process.env.MAVEN_OPTS ?? "-Xmx512m" } });
  await shutdown?.add(async () => void maven.kill());
  const bar = progressBar("jars");
  bar.start(JARS, 0);
  const seen = new Set<string>();
  let said = "";
  const watch = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-20_000);
    for (const [, jar = ""] of chunk.toString().matchAll(/(?:Downloaded|Copying)[^\n]*?([^/\s]+\.jar)\b/g)) seen.add(jar);
    bar.update(Math.min(seen.size, JARS));
  };
  maven.stdout.on("data", watch);
  maven.stderr.on("data", watch);
  const code = await new Promise<number | null>((done) => maven.once("close", done));
  bar.stop();
  if (code !== 0) {
    const errors = said
      .split("\n")
      .filter((line) => line.startsWith("[ERROR]"))
      .slice(0, 3)
      .join("\n");
    throw new StopError(
      `Maven could not fetch the embedded Neo4j:\n${errors}\nIs the Maven repository within reach? The next try continues where this one stopped.`,
    );
  }
  const jars = readdirSync(folder).filter((name) => name.endsWith(".jar"));
  writeFileSync(join(folder, LIST), JSON.stringify(Object.fromEntries(jars.map((name) => [name, statSync(join(folder, name)).size])), null, 1));
}
