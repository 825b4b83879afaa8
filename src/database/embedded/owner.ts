import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";
import { writeWhole } from "./files.js";
import { endProcess, processes } from "./processes.js";

/** Which program uses the embedded database. */
interface Owner {
  program: number;
  /** Tells the program from another that got its number since. */
  identity: string | null;
  /** Where its server listens; null while that is not known. */
  uri: string | null;
}

/** What a server of this home is started with besides, so that it can be found by it; in brackets, for `ps` does not tell where an argument ends. */
export const markOf = (home: string): string => `-Dwegwijzer.home=[${home}]`;

const fileIn = (home: string): string => join(home, "owner.json");

/** Claims the home for this program. Stops servers that an earlier, killed program left behind; refuses a home in use. */
export async function claim(home: string): Promise<void> {
  for (let tries = 0; !create(home); tries++) {
    const held = read(home);
    if (held === null) continue;
    const owner = parse(held);
    if (owner && owner.program !== process.pid && isAlive(owner)) {
      throw new StopError(
        `The embedded database in ${home} is in use by process ${owner.program}.\nStop that one first, or give this one another folder: DATA_DIR=…`,
      );
    }
    // What cannot be read may be half-written, by a program that is starting this very moment.
    if (owner || tries > 0) takeAway(home, held);
    else await new Promise((done) => setTimeout(done, 100));
  }
  for (const pid of processes.startedWith(markOf(home))) await endProcess(pid);
}

/** Notes where the server listens, for programs that want to join in. */
export function note(home: string, uri: string): void {
  writeWhole(fileIn(home), describe(uri));
}

/** Gives the home up. */
export function release(home: string): void {
  rmSync(fileIn(home), { force: true });
}

/** The program that uses this home now, other than this one; null when none does. */
export function userOf(home: string): Pick<Owner, "program" | "uri"> | null {
  const owner = parse(read(home) ?? "");
  return owner && owner.program !== process.pid && isAlive(owner) ? owner : null;
}

function create(home: string): boolean {
  try {
    writeFileSync(fileIn(home), describe(null), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Takes away what was left there; what another program put there in this very moment is put back. */
function takeAway(home: string, text: string): void {
  const aside = `${fileIn(home)}.${process.pid}`;
  try {
    renameSync(fileIn(home), aside);
    if (readFileSync(aside, "utf8") === text) rmSync(aside);
    else renameSync(aside, fileIn(home));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

const describe = (uri: string | null): string => JSON.stringify({ program: process.pid, identity: processes.identityOf(process.pid), uri } satisfies Owner);

const isAlive = ({ program, identity }: Owner): boolean => identity !== null && processes.identityOf(program) === identity;

function read(home: string): string | null {
  try {
    return readFileSync(fileIn(home), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function parse(text: string): Owner | null {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return null;
  }
}
