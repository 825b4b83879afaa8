import { toSources } from "../../src/graph/source.js";

const known = [
  { id: "document-agenda", name: "Economische agenda voor stad en regio", year: 2022, number: null },
  { id: "part-tabel-1", name: "Regio's", year: null, number: "B.2" },
  { id: "register-geonames", name: "GeoNames", year: null, number: null },
];
const catalogue = { find: (id: string) => known.find((entry) => entry.id === id) };
const labelOf = (citation: string) => toSources([citation], catalogue)[0]?.label;

test("lines of a document are called by title, year and lines", () => {
  expect(toSources(["document-agenda#97-99"], catalogue)).toEqual([
    {
      label: "Economische agenda voor stad en regio (2022), regels 97-99",
      document: "document-agenda",
      title: "Economische agenda voor stad en regio",
      firstLine: 97,
      lastLine: 99,
      part: null,
      partName: null,
      partNumber: null,
      register: null,
      record: null,
      retrieved: null,
    },
  ]);
});

test("a record of a register is called by register, record and date of retrieval", () => {
  expect(toSources(["register-geonames/NL.15.0193@2026-11-21"], catalogue)).toEqual([
    {
      label: "GeoNames, NL.15.0193, geraadpleegd op 2026-11-21",
      document: null,
      title: null,
      firstLine: null,
      lastLine: null,
      part: null,
      partName: null,
      partNumber: null,
      register: "register-geonames",
      record: "NL.15.0193",
      retrieved: "2026-11-21",
    },
  ]);
});

test("one line is called a line", () => {
  expect(labelOf("document-agenda#97-97")).toBe("Economische agenda voor stad en regio (2022), regel 97");
});

test("the table it stands in is named and numbered", () => {
  expect(toSources(["document-agenda#4-5@part-tabel-1"], catalogue)).toMatchObject([
    {
      label: "Economische agenda voor stad en regio (2022), Regio's, regels 4-5",
      part: "part-tabel-1",
      partName: "Regio's",
      partNumber: "B.2",
    },
  ]);
});

test("what the catalogue does not know yet is called by its id", () => {
  expect(labelOf("document-nieuw#4-5@part-nieuw")).toBe("document-nieuw, part-nieuw, regels 4-5");
  expect(labelOf("register-nieuw/a@2026-11-21")).toBe("register-nieuw, a, geraadpleegd op 2026-11-21");
});

test("several citations keep their order", () => {
  expect(toSources(["document-agenda#9-9", "document-agenda#1-1"], catalogue).map(({ firstLine }) => firstLine)).toEqual([9, 1]);
});
