import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { endProcess, linuxProcesses, psProcesses } from "../../src/database/embedded/processes.js";

const MARK = `-Dwegwijzer.home=[/tmp/proef ${process.pid} map]`;
const tables = [
  ["ps", psProcesses],
  ["/proc", linuxProcesses],
] as const;
const usable = tables.filter(([name]) => name === "ps" || existsSync("/proc/self/stat"));

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
});

/** A process that does nothing, with an argument to be found by; it says so once it can be asked to end. */
async function idle(mark: string, script = ""): Promise<number> {
  const child = spawn(process.execPath, ["-e", `${script}; console.log("ready"); setInterval(() => {}, 1000)`, "--", mark], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  started.push(child);
  await new Promise((done) => child.stdout?.once("data", done));
  return child.pid ?? 0;
}

describe.each(usable)("as %s tells it", (_name, processes) => {
  test("a process is the same one for as long as it runs, and none when it does not", async () => {
    const pid = await idle(MARK);
    const identity = processes.identityOf(pid);
    expect(identity).not.toBeNull();
    expect(processes.identityOf(pid)).toBe(identity);
    await endProcess(pid);
    expect(processes.identityOf(pid)).toBeNull();
  });

  test("a process is found by an argument it was started with, as a whole", async () => {
    const pid = await idle(MARK);
    expect(processes.startedWith(MARK)).toEqual([pid]);
    expect(processes.startedWith(`-Dwegwijzer.home=[/tmp/proef ${process.pid}]`)).toEqual([]);
    await endProcess(pid);
    expect(processes.startedWith(MARK)).toEqual([]);
  });
});

test("a process that does not end when asked to is made to", async () => {
  const pid = await idle(MARK, 'process.on("SIGTERM", () => {})');
  await endProcess(pid, 100);
  expect(usable.map(([, processes]) => processes.identityOf(pid))).toEqual(usable.map(() => null));
});
