import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { StopError } from "../../bootstrap/step.mjs";
import { loadConfig } from "../../config.js";
import { checkSeed } from "../../ingest/seed.js";
import type { GraphKnowledge } from "../intake.js";
import { checkLanguage } from "../language/check-language.js";
import { loadIntake } from "../load-intake.js";
import { needsOf } from "../needs.js";
import { regionsOf } from "../places/known-regions.js";
import { LinearRanker } from "../rank/linear.js";
import { Synonyms } from "../text/synonyms.js";
import { RANKERS } from "./compared.js";
import { describeFigures, figuresOf } from "./figures.js";
import { judge } from "./judge.js";
import { readLabelled } from "./labelled.js";
import { leaveOneOut, type RankerOf } from "./leave-one-out.js";

const USAGE = "npm run intake -- <evaluate FILE | validate | compare>";

/** `npm run intake -- evaluate FILE | validate | compare`: how well questions are understood; nothing is learnt or changed by it. */
export async function intakeCommand([what, file, ...more]: readonly string[], print: (line: string) => void = console.log): Promise<number> {
  if (what === "evaluate" && file !== undefined && more.length === 0) return evaluate(resolve(process.env.INIT_CWD ?? ".", file), print);
  if (what === "validate" && file === undefined) return validate(print);
  if (what === "compare" && file === undefined) return compare(print);
  throw new StopError(`Say what to do: ${USAGE}`);
}

/** What the kept ranker makes of a file of labelled messages, and what that takes. */
async function evaluate(file: string, print: (line: string) => void): Promise<number> {
  const config = loadConfig();
  const labelled = readLabelled(file);
  const graph = graphOf(config.SEED_DIR);
  const empty = occupied();
  const intake = await loadIntake(config);
  const megabytes = (occupied() - empty) / 1_000_000;
  const begin = process.cpuUsage();
  const judged = await judge(labelled, intake, graph);
  const { user, system } = process.cpuUsage(begin);
  for (const line of [`${file}: ${labelled.length} messages`, ...describeFigures(figuresOf(judged))]) print(line);
  print(`processor time           ${((user + system) / 1_000 / labelled.length).toFixed(2)} ms a message, the first ones included`);
  print(`memory for the language  ${megabytes.toFixed(1)} MB`);
  return 0;
}

/** Bytes of the program's data, what nothing needs any more taken away first. */
function occupied(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What the kept way of learning makes of each writer's messages when it learnt from the other writers alone. */
async function validate(print: (line: string) => void): Promise<number> {
  const { SEED_DIR } = loadConfig();
  const graph = graphOf(SEED_DIR);
  const language = checkLanguage(SEED_DIR, graph.ids);
  const judged = await leaveOneOut(language, graph, linear);
  for (const line of [`${judged.length} messages, each by a ranker that knew nothing of its writer`, ...describeFigures(figuresOf(judged))]) print(line);
  return 0;
}

/** The same of all rankers that were considered. */
async function compare(print: (line: string) => void): Promise<number> {
  const { SEED_DIR } = loadConfig();
  const graph = graphOf(SEED_DIR);
  const language = checkLanguage(SEED_DIR, graph.ids);
  for (const [name, rankerOf] of [["linear (kept)", linear] as const, ...RANKERS]) {
    print(`— ${name}`);
    const lines = describeFigures(figuresOf(await leaveOneOut(language, graph, rankerOf)));
    for (const line of lines.slice(0, lines.indexOf("taken for another most:"))) print(line);
  }
  return 0;
}

const linear: RankerOf = (texts, labels, { words }) => LinearRanker.train(texts, labels, new Synonyms(words));

function graphOf(seedDir: string): GraphKnowledge & { ids: string[] } {
  const { graph } = checkSeed(seedDir);
  return { regions: regionsOf(graph), needs: needsOf(graph), ids: [...graph.nodes.keys()] };
}
