import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { apart } from "../../src/apart.js";
import { until } from "../support/until.js";

const module = pathToFileURL(resolve("test", "support", "apart-work.mjs"));
const work = (what: string) => apart({ module, data: { what }, name: "do the work" });

test("work that is done apart is done", async () => {
  await expect(work("nothing")).resolves.toBeUndefined();
});

test("what it throws is thrown here, by name and message", async () => {
  await expect(work("refuse")).rejects.toMatchObject({ name: "StopError", message: "dit kan niet" });
});

test("an end before its time is no success", async () => {
  await expect(work("end")).rejects.toMatchObject({ name: "StopError", message: "Could not do the work: its process ended with 3." });
});

test("work that takes too much memory is ended, and the program goes on", async () => {
  await expect(work("fill")).rejects.toMatchObject({ message: "Could not do the work: it took more than 768 MB of memory." });
});

test("it ends with the program that started it, however that ends", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "wegwijzer-apart-")), "pid");
  const program = `import { apart } from ${JSON.stringify(pathToFileURL(resolve("dist", "apart.js")).href)};
    await apart({ module: new URL(${JSON.stringify(module.href)}), data: { what: "hang", file: ${JSON.stringify(file)} }, name: "hang" });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" });
  await until(() => existsSync(file) && readFileSync(file, "utf8") !== "");
  const pid = Number(readFileSync(file, "utf8"));
  expect(isAlive(pid)).toBe(true);
  child.kill("SIGKILL");
  await until(() => !isAlive(pid));
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
