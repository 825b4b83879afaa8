import { problemsIn } from "../support/seed-folder.js";

const TWENTE = "- { id: region-twente, name: Twente, kind: regio, lines: 4 }";
const withPairs = (pairs: string) => problemsIn({ "agenda/regions.yaml": TWENTE, "agenda/distinct.yaml": pairs });

test("a pair that is said to be distinct must be of things that exist", () => {
  expect(withPairs("- { id: distinct-a, between: [region-twente, region-twenthe], because: De spelling verschilt. }")).toEqual([
    "proef/agenda/distinct.yaml:1: between: region-twenthe bestaat niet. Bedoelt u region-twente?",
  ]);
});

test("a pair without a reason is refused", () => {
  expect(withPairs("- { id: distinct-a, between: [region-twente, region-twente] }")).toEqual([
    "proef/agenda/distinct.yaml:1: 0.because: ontbreekt, maar is verplicht",
  ]);
});
