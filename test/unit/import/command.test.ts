import { jest } from "@jest/globals";
import { importCommand } from "../../../src/import/import-command.js";
import { SOURCES } from "../../../src/import/sources.js";

/** What the command says on standard output. */
async function saidBy(...args: string[]): Promise<string> {
  const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    expect(await importCommand(args)).toBe(0);
    return log.mock.calls.flat().join("\n");
  } finally {
    log.mockRestore();
  }
}

test("who asks for help is told every source with what its path names, and starts no database", async () => {
  const help = await saidBy("--help");
  for (const { name, about } of SOURCES) expect(help).toMatch(new RegExp(`^  ${name} +${about.replace(/[()]/g, "\\$&")}$`, "m"));
  expect(help).toContain("--retrieved DATE");
});

test.each([
  [["polder"], "Name a source and where its files are: npm run import -- <polder|"],
  [["poldr", "."], "Name a source and where its files are: npm run import -- <polder|"],
  [["corop", ".", "--retrieved", "16-05-2026"], "--retrieved is no date; expected one as 2026-05-16"],
  [["corop", ".", "--haast"], "Unknown option '--haast'"],
])("%j is refused, with what would be right", async (args, expected) => {
  await expect(importCommand(args)).rejects.toThrow(expected);
});
