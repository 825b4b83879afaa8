import { compareSets } from "../../src/questions/overlapping-pairs/compare-sets.js";

test.each([
  [3, 0, 0, 1, "IDENTICAL"],
  [2, 1, 0, 2 / 3, "CONTAINS"],
  [2, 0, 2, 0.5, "WITHIN"],
  [1, 1, 1, 1 / 3, "CROSSING"],
  [0, 1, 1, 0, "DISJOINT"],
  [0, 1, 0, 0, null],
  [0, 0, 0, null, null],
])("with %i shared, %i and %i alone the index is %d and they lie %s", (shared, onlyFirst, onlySecond, jaccard, nesting) => {
  expect(compareSets(shared, onlyFirst, onlySecond)).toEqual({ shared, onlyFirst, onlySecond, jaccard, nesting });
});
