import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";

/** Which processes use the embedded database: the program that started it, and the server. */
interface Owner {
  program: number;
  /** When the program was started, as `ps` writes it: its number may have been given to another since. */
  started: string;
  server: number | null;
}

const fileIn = (home: string) => join(home, "owner.json");

/** Claims the home for this program. Stops a server that an earlier, killed program left behind; refuses one in use. */
export async function claim(home: string): Promise<void> {
  const owner = readOwner(home);
  if (owner && owner.program !== process.pid && startOf(owner.program) === owner.started) {
    throw new StopError(
      `The embedded database in ${home} is in use by process ${owner.program}.\nStop that one first, or give this one another folder: DATA_DIR=…`,
    );
  }
  if (owner?.server && commandOf(owner.server).includes(home)) await stopProcess(owner.server);
  note(home, null);
}

/** Notes the server's process, so that the next start finds it. */
export function note(home: string, server: number | null): void {
  writeFileSync(fileIn(home), JSON.stringify({ program: process.pid, started: startOf(process.pid), server } satisfies Owner));
}

/** Gives the home up. */
export function release(home: string): void {
  rmSync(fileIn(home), { force: true });
}

/** Asks a process to end and waits; after 20 seconds it is made to. */
export async function stopProcess(pid: number): Promise<void> {
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(pid, name);
    } catch {
      return false;
    }
  };
  signal("SIGTERM");
  for (let waited = 0; signal(0) && waited < 20_000; waited += 50) await new Promise((done) => setTimeout(done, 50));
  signal("SIGKILL");
}

function readOwner(home: string): Owner | null {
  if (!existsSync(fileIn(home))) return null;
  try {
    return JSON.parse(readFileSync(fileIn(home), "utf8")) as Owner;
  } catch {
    return null;
  }
}

const commandOf = (pid: number): string => ask(pid, "command");
const startOf = (pid: number): string => ask(pid, "lstart").trim();

/** What `ps` says of a process, or an empty text when there is none. */
function ask(pid: number, column: "command" | "lstart"): string {
  try {
    return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}
