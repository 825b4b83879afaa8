import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";
import { writeWhole } from "./files.js";
import { NEO4J_VERSION } from "./jars.js";

/** Raised when what stands in the home changes in a way that an older program would not understand. */
const FORMAT = 1;

/** What wrote the home. */
interface Marker {
  format: number;
  neo4j: string;
  /** Whether the database ever answered. Until then nothing was kept in it, and its set-up is begun again. */
  complete: boolean;
}

const fileIn = (home: string): string => join(home, "version.json");

/** Whether there is a database in the home that was once set up. Throws `StopError` when a newer version wrote it. */
export function isComplete(home: string): boolean {
  if (!existsSync(fileIn(home))) return holdsDatabase(home);
  const { format, neo4j, complete } = read(home);
  if (format > FORMAT || isNewer(neo4j, NEO4J_VERSION)) {
    throw new StopError(
      `The data in ${home} was written by a newer version (format ${format}, Neo4j ${neo4j}); this one knows format ${FORMAT}, Neo4j ${NEO4J_VERSION}.\nUse that version, or choose another folder for the data: DATA_DIR=…`,
    );
  }
  return complete && holdsDatabase(home);
}

/** Notes that this version writes the home from now on. */
export function mark(home: string, complete: boolean): void {
  const text = JSON.stringify({ format: FORMAT, neo4j: NEO4J_VERSION, complete } satisfies Marker);
  if (!existsSync(fileIn(home)) || readFileSync(fileIn(home), "utf8") !== text) writeWhole(fileIn(home), text);
}

const holdsDatabase = (home: string): boolean => existsSync(join(home, "data", "databases", "system"));

function read(home: string): Marker {
  try {
    return JSON.parse(readFileSync(fileIn(home), "utf8")) as Marker;
  } catch (error) {
    throw new StopError(
      `${fileIn(home)} cannot be read, so it is not known which version wrote the data beside it: ${(error as Error).message}\nRestore that file, or choose another folder for the data: DATA_DIR=…`,
    );
  }
}

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, "en", { numeric: true }) > 0;
}
