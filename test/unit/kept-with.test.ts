import { jest } from "@jest/globals";
import { keptFor, keptWith } from "../../src/kept-with.js";

test.each([[42], [0], [false], [null], ["IJmond"]])("%p is computed once of a thing, and of each thing by itself", (value) => {
  const compute = jest.fn((_owner: object) => value);
  const kept = keptFor(compute);
  const [one, other] = [{}, {}];
  expect([kept(one), kept(one), kept(other), kept(one)]).toEqual([value, value, value, value]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test("of a thing what was computed for the last few keys is kept, and computed again for one that was asked before them", () => {
  const compute = jest.fn(() => ({}));
  const kept = keptWith<object, object>(2);
  const owner = {};
  for (const key of [1, 2, 1, 2, 3, 2]) kept(owner, key, compute);
  expect(compute).toHaveBeenCalledTimes(3);
  kept(owner, 1, compute);
  expect(compute).toHaveBeenCalledTimes(4);
});
