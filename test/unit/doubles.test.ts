import { findDoubles } from "../../src/ingest/doubles.js";
import { checkSeed } from "../../src/ingest/seed.js";
import { smallSeed } from "../support/seed-folder.js";

const KINDS = {
  "vocabulary/concept-schemes.yaml": "- { id: scheme-organisation-kind, name: Soorten }\n- { id: scheme-partnership-kind, name: Soorten }",
  "vocabulary/concepts.yaml":
    "- { id: organisation-kind-bank, scheme: organisation-kind, name: Bank }\n- { id: organisation-kind-gemeente, scheme: organisation-kind, name: Gemeente }\n- { id: partnership-kind-raad, scheme: partnership-kind, name: Raad }",
};

/** What looks like a double among these organisations, of the kind that follows the name. */
function doublesAmong(organisations: [id: string, name: string, more?: string][], files: Record<string, string> = {}): string[] {
  const yaml = organisations.map(([id, name, more = "kind: bank"]) => `- { id: ${id}, name: "${name}", ${more}, lines: 4 }`).join("\n");
  const { graph, distinct } = checkSeed(smallSeed({ ...KINDS, "agenda/organisations.yaml": yaml, ...files }));
  return findDoubles(graph, distinct).map(({ between, likeness }) => `${between.join(" ")}: ${likeness}`);
}

test("two with the same name, case, accents and hyphens aside, may be one", () => {
  expect(
    doublesAmong([
      ["organisation-a", "Kredietunie Crédion"],
      ["organisation-b", "kredietunie-credion"],
    ]),
  ).toEqual(["organisation-a organisation-b: same name"]);
});

test("an alias counts as a name", () => {
  expect(
    doublesAmong([
      ["organisation-a", "Oost NL"],
      ["organisation-b", "Ontwikkelingsmaatschappij", "kind: bank, aliases: [OostNL]"],
    ]),
  ).toEqual(["organisation-a organisation-b: same name"]);
});

test("a slip of the pen may be one, a figure that differs is not", () => {
  expect(
    doublesAmong([
      ["organisation-a", "Financieringspoort"],
      ["organisation-b", "Finacieringspoort"],
    ]),
  ).toEqual(["organisation-a organisation-b: nearly the same name"]);
  expect(
    doublesAmong([
      ["organisation-a", "Versneller 2014"],
      ["organisation-b", "Versneller 2015"],
    ]),
  ).toEqual([]);
});

test("the same words in another order may be one, words that tell nothing aside", () => {
  expect(
    doublesAmong([
      ["organisation-a", "Economic Board Zwolle"],
      ["organisation-b", "Zwolle Economic Board, Regio"],
    ]),
  ).toEqual(["organisation-a organisation-b: the same words"]);
});

test("a body and a partnership of the same name may be one", () => {
  const raad = { "agenda/partnerships.yaml": "- { id: partnership-a, name: Kredietraad, kind: raad, lines: 4 }" };
  expect(doublesAmong([["organisation-a", "Kredietraad"]], raad)).toEqual(["organisation-a partnership-a: same name"]);
});

test("two gemeenten that are called alike are told apart by their list", () => {
  expect(
    doublesAmong([
      ["gemeente-ommeren", "Gemeente Ommeren", "kind: gemeente"],
      ["gemeente-emmeren", "Gemeente Emmeren", "kind: gemeente"],
    ]),
  ).toEqual([]);
});

test("a pair that is said to be distinct is not named again", () => {
  const distinct = { "agenda/distinct.yaml": "- { id: distinct-a, between: [organisation-b, organisation-a], because: De een is de bank. }" };
  expect(
    doublesAmong(
      [
        ["organisation-a", "Kredietunie"],
        ["organisation-b", "Kredietunie"],
      ],
      distinct,
    ),
  ).toEqual([]);
});
