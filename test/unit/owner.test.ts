import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claim, note, release, userOf } from "../../src/database/embedded/owner.js";
import { processes } from "../../src/database/embedded/processes.js";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "wegwijzer-home-"));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Notes a program as the owner, as it would itself. */
function owned(program: number, identity: string | null, uri: string | null = null): void {
  writeFileSync(join(home, "owner.json"), JSON.stringify({ program, identity, uri }));
}
const noted = (): unknown => JSON.parse(readFileSync(join(home, "owner.json"), "utf8"));
const self = { program: process.pid, identity: processes.identityOf(process.pid) };
const parent = { program: process.ppid, identity: processes.identityOf(process.ppid) };

test("a home of nobody is claimed, and given up again", async () => {
  await claim(home);
  expect(noted()).toEqual({ ...self, uri: null });
  release(home);
  await claim(home);
});

test("a home that a running program uses is refused", async () => {
  owned(parent.program, parent.identity);
  await expect(claim(home)).rejects.toThrow(`The embedded database in ${home} is in use by process ${process.ppid}.`);
  expect(noted()).toEqual({ ...parent, uri: null });
});

test.each([
  ["of a program that ended", () => owned(2 ** 22 + 1, parent.identity)],
  ["of a program whose number another has now", () => owned(parent.program, "earlier")],
  ["that tells no identity", () => owned(parent.program, null)],
  ["that is cut short", () => writeFileSync(join(home, "owner.json"), '{"program":')],
  ["that is empty", () => writeFileSync(join(home, "owner.json"), "")],
])("a note %s keeps nobody out", async (_what, leave) => {
  leave();
  await claim(home);
  expect(noted()).toEqual({ ...self, uri: null });
});

test("others are told where a running program's database listens", () => {
  owned(parent.program, parent.identity, "bolt://127.0.0.1:7687");
  expect(userOf(home)).toMatchObject({ program: process.ppid, uri: "bolt://127.0.0.1:7687" });
});

test("a program is not told of itself", async () => {
  await claim(home);
  note(home, "bolt://127.0.0.1:7687");
  expect(userOf(home)).toBeNull();
});
