import { checkSense } from "../../src/ingest/check-sense.js";
import { findDoubles } from "../../src/ingest/doubles.js";
import { describeProblem } from "../../src/ingest/problem.js";
import { checkSeed } from "../../src/ingest/seed.js";

const { contributions, graph, distinct } = checkSeed("seed");

test("nothing in the seed is without sense or stands alone", () => {
  expect(checkSense(contributions).map(describeProblem)).toEqual([]);
});

test("no two records of the seed may be one, unless it is said why not", () => {
  expect(findDoubles(graph, distinct)).toEqual([]);
});
