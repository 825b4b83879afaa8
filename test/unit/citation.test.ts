import { type Citation, decodeCitation, encodeCitation } from "../../src/graph/citation.js";

const arrangement = "document-samenwerkingsarrangement-landsdeel-oost";
const written: [what: string, Citation, string][] = [
  ["lines of a document", { document: arrangement, firstLine: 97, lastLine: 99, part: null }, `${arrangement}#97-99`],
  ["one line of a table", { document: arrangement, firstLine: 3, lastLine: 3, part: "part-tabel-1" }, `${arrangement}#3-3@part-tabel-1`],
  ["a record of a register", { register: "register-geonames", record: "NL.15.0193", retrieved: "2026-11-21" }, "register-geonames/NL.15.0193@2026-11-21"],
  [
    "a record with a slash and an at sign",
    { register: "register-geonames", record: "NL.07.0373/Bergen@Zee", retrieved: "2026-11-21" },
    "register-geonames/NL.07.0373/Bergen@Zee@2026-11-21",
  ],
];

test.each(written)("%s is written as one string, and read back", (_what, citation, text) => {
  expect(encodeCitation(citation)).toBe(text);
  expect(decodeCitation(text)).toEqual(citation);
});

test("a record that looks like lines is read back as a record", () => {
  const citation = { register: "register-kaarten", record: "kaart#1-2", retrieved: "2026-05-16" };
  expect(decodeCitation(encodeCitation(citation))).toEqual(citation);
});

test.each(["", "document-agenda", "document-agenda#drie", "register-geonames/NL@gisteren"])("%j is no citation", (text) => {
  expect(() => decodeCitation(text)).toThrow(new Error(`Not a citation: ${text}`));
});
