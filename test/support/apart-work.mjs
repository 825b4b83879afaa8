// Work for a process of its own; with a file it starts another such process and tells there which.
import { writeFileSync } from "node:fs";
import { answerApart } from "../../dist/apart.js";
import { StopError } from "../../src/bootstrap/step.mjs";

answerApart(async ({ what, file }) => {
  if (file) writeFileSync(file, String(process.pid));
  if (what === "refuse") throw new StopError("dit kan niet");
  if (what === "end") process.exit(3);
  if (what === "fill") for (const all = []; ; ) all.push(Array.from({ length: 1e6 }, (_, i) => ({ i })));
  if (what === "hang") await new Promise(() => setInterval(() => undefined, 1_000));
});
