import { stretchesOf, uncitedOf } from "../../src/ingest/uncited.js";
import { contributionsIn, smallSeed } from "../support/seed-folder.js";

test("the lines between those that are cited, and after the last", () => {
  expect(stretchesOf(new Set([2, 3, 7]), 9)).toEqual([
    [1, 1],
    [4, 6],
    [8, 9],
  ]);
  expect(stretchesOf(new Set([1, 2]), 2)).toEqual([]);
});

test("a line that a relationship alone cites is cited", () => {
  const folder = smallSeed({
    "arrangement/party-kinds.yaml":
      "- { id: party-kind-scholen, name: scholen, lines: 14-100 }\n- { id: party-kind-mkb, name: mkb, broader: [{ id: party-kind-scholen, lines: 102-223 }], lines: 14 }",
  });
  const arrangement = uncitedOf(contributionsIn(folder)).find(({ id }) => id === "document-arrangement");
  expect(arrangement).toEqual({
    id: "document-arrangement",
    name: "Arrangement",
    lineCount: 223,
    uncited: [
      [1, 2],
      [101, 101],
    ],
  });
});
