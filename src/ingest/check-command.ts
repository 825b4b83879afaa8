import { loadConfig } from "../config.js";
import { checkLanguage } from "../intake/language/check-language.js";
import { checkSense } from "./check-sense.js";
import { findDoubles } from "./doubles.js";
import { describeProblem, InvalidDataError } from "./problem.js";
import { checkSeed } from "./seed.js";

/** `npm run seed -- --check`: checks the seed and says what it holds, or everything that is wrong with it or may be there twice. */
export function checkCommand(seedDir: string = loadConfig().SEED_DIR, print: (line: string) => void = console.log): number {
  try {
    const { contributions, graph, distinct } = checkSeed(seedDir);
    const { examples } = checkLanguage(seedDir, [...graph.nodes.keys()]);
    const senseless = checkSense(contributions);
    for (const problem of senseless) print(describeProblem(problem));
    const doubles = findDoubles(graph, distinct);
    for (const { between, likeness, names } of doubles) print(`${between.join(" and ")} bear ${likeness}: ${[...new Set(names)].join(", ")}`);
    if (doubles.length > 0) print(`${doubles.length} pairs may be one: merge them, or say in a distinct.yaml why they are two`);
    const open = senseless.length + doubles.length;
    print(
      `${seedDir}: ${graph.nodes.size} nodes and ${graph.links.size} relationships${examples.length > 0 ? `, ${examples.length} messages` : ""}, ${open === 0 ? "no problems" : `${open} to look at`}`,
    );
    return open === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    print(error.message);
    return 1;
  }
}
