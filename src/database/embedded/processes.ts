import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { StopError } from "../../bootstrap/step.mjs";

/** What can be asked of the processes of this machine. */
export interface Processes {
  /** What tells a process from another that has its number at another time, whatever the clock says; null when it does not run. */
  identityOf(pid: number): string | null;
  /** The processes that were started with exactly this argument. */
  startedWith(argument: string): number[];
}

/** As Linux tells it: in ticks since the machine started, which setting the clock does not change. */
export const linuxProcesses: Processes = {
  identityOf(pid) {
    const stat = read(`/proc/${pid}/stat`);
    // The name stands between brackets, and may hold anything.
    const [state = "Z", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return stat === "" || "ZX".includes(state) ? null : `${read("/proc/sys/kernel/random/boot_id").trim()} ${fields[18]}`;
  },
  startedWith(argument) {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return pids.filter((pid) => read(`/proc/${pid}/cmdline`).split("\0").includes(argument)).map(Number);
  },
};

/** As `ps` tells it, on macOS: that notes the time of day when a process starts, and leaves it so when the clock is set. */
export const psProcesses: Processes = {
  identityOf(pid) {
    const [state = "Z", ...started] = ps("-o", "stat=,lstart=", "-p", String(pid)).trim().split(/\s+/);
    return state === "" || state.startsWith("Z") ? null : started.join(" ");
  },
  startedWith(argument) {
    const lines = ps("-axww", "-o", "pid=,command=").split("\n");
    return lines.filter((line) => `${line} `.includes(` ${argument} `)).map((line) => Number.parseInt(line, 10));
  },
};

/** The processes of this machine. */
export const processes: Processes = existsSync("/proc/self/stat") ? linuxProcesses : psProcesses;

/** Asks a process to end and waits; when it does not it is made to. Throws `StopError` when even that does not help. */
export async function endProcess(pid: number, withinMs = 10_000): Promise<void> {
  const identity = processes.identityOf(pid);
  const runs = () => identity !== null && processes.identityOf(pid) === identity;
  for (const [signal, patience] of [
    ["SIGTERM", withinMs],
    ["SIGKILL", 5_000],
  ] as const) {
    if (runs()) send(pid, signal);
    for (const begin = performance.now(); runs() && performance.now() - begin < patience; ) await new Promise((done) => setTimeout(done, 50));
  }
  if (runs()) throw new StopError(`Process ${pid}, a Neo4j that an earlier start left behind, cannot be ended; end it by hand.`);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile, or belongs to somebody else: what follows tells.
  }
}

/** The text of a file of the kernel, or an empty one when its process has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function ps(...args: string[]): string {
  try {
    return execFileSync("ps", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, LC_ALL: "C", TZ: "UTC" } });
  } catch {
    return "";
  }
}
