import { readDataVersion } from "./data-version.js";
import type { Database } from "./database.js";

/** How often it is read again when the data changes meanwhile. */
const TRIES = 3;

/** What several statements read, as one data version has it. */
export async function asOneVersion<Read>(database: Database, read: () => Promise<Read>): Promise<Read & { version: number | null }> {
  for (let left = TRIES; ; left -= 1) {
    const version = await readDataVersion(database);
    const all = { version, ...(await read()) };
    if (left === 1 || (await readDataVersion(database)) === version) return all;
  }
}
