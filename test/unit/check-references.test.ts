import { problemsIn } from "../support/seed-folder.js";

/** What is wrong with the regions of one document. */
const wrongRegions = (yaml: string) => problemsIn({ "agenda/regions.yaml": yaml });
const at = (line: number, message: string) => `proef/agenda/regions.yaml:${line}: ${message}`;

test("a reference to nothing is refused at its own line, with the nearest id", () => {
  const yaml = `
    - { id: region-twente, name: Twente, kind: regio, lines: 4 }
    - id: region-oost-nederland
      name: Oost-Nederland
      kind: regio
      lines: 5
      contains:
        - region-twente
        - region-twenthe`;
  expect(wrongRegions(yaml)).toEqual([at(8, "contains.1: region-twenthe bestaat niet. Bedoelt u region-twente?")]);
});

test("a concept that the vocabulary lacks is refused, with the nearest one", () => {
  const yaml = `
    - id: region-twente
      name: Twente
      kind: regie
      lines: 4`;
  expect(wrongRegions(yaml)).toEqual([at(3, "kind: region-kind-regie bestaat niet. Bedoelt u region-kind-regio?")]);
});

test("the id that is suggested is one of the same kind of thing", () => {
  const hof = {
    "agenda/party-kinds.yaml": "- { id: party-kind-hof, name: Hoven, lines: 3 }",
    "agenda/organisations.yaml": "- { id: gemeente-wierden, name: Gemeente Wierden, lines: 4, partOf: [partnership-hof] }",
    "agenda/partnerships.yaml": "- { id: partnership-hof-van-twente, name: Hof van Twente, lines: 5 }",
  };
  expect(problemsIn(hof)).toContain("proef/agenda/organisations.yaml:1: partOf.0: partnership-hof bestaat niet. Bedoelt u partnership-hof-van-twente?");
});

test("an id that looks like no other is refused without a suggestion", () => {
  const yaml = "- { id: region-twente, name: Twente, kind: regio, contains: [region-xxxxxxxxxxxxxxxxxxxx], lines: 4 }";
  expect(wrongRegions(yaml)).toEqual([at(1, "contains.0: region-xxxxxxxxxxxxxxxxxxxx bestaat niet.")]);
});

test("a reference to another kind of thing is refused", () => {
  const yaml = "- { id: region-twente, name: Twente, kind: regio, contains: [document-agenda], lines: 4 }";
  expect(wrongRegions(yaml)).toEqual([at(1, "contains.0: document-agenda is een Document; verwacht Region")]);
});

test("a fact without a source is refused", () => {
  const message = "region-twente heeft geen bron: geef `lines`, of `sources` in een map die bij geen document hoort";
  expect(wrongRegions("- { id: region-twente, name: Twente, kind: regio }")).toEqual([at(1, message)]);
});

test.each([
  ["a part", "part: part-tabel-9"],
  ["a document", "sources: [{ document: document-agenta, lines: 4 }]"],
  ["a register", "sources: [{ register: register-onbekend, record: a, retrieved: 2026-05-16 }]"],
])("a source is refused that names %s that is not there", (_what, source) => {
  expect(wrongRegions(`- { id: region-twente, name: Twente, kind: regio, lines: 4, ${source} }`)).toHaveLength(1);
});

test("lines that end before they begin are refused", () => {
  expect(wrongRegions("- { id: region-twente, name: Twente, kind: regio, lines: 99-97 }")).toHaveLength(1);
});

test("a reference to a record that could not be read is not wrong for that", () => {
  const yaml = `
    - { id: region-twente, naam: Twente, kind: regio, lines: 4 }
    - { id: region-losser, name: Losser, kind: regio, within: [region-twente], lines: 4 }`;
  expect(wrongRegions(yaml)).toEqual([at(1, "onbekend veld naam")].flat());
});
