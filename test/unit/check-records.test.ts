import { problemsIn } from "../support/seed-folder.js";

/** What is wrong with the regions of one document. */
const wrongRegions = (yaml: string) => problemsIn({ "agenda/regions.yaml": yaml });
const at = (line: number, message: string) => `proef/agenda/regions.yaml:${line}: ${message}`;

test("an id that stands twice in one document is refused at its second place", () => {
  const yaml = `
    - { id: region-twente, name: Twente, kind: regio, lines: 4 }
    - { id: region-twente, name: Regio Twente, kind: regio, lines: 5 }`;
  expect(wrongRegions(yaml)).toEqual([at(2, "id region-twente komt al voor in proef/agenda/regions.yaml:1; geef een van beide een eigen id")]);
});

test("two documents may name one entity", () => {
  const twente = "- { id: region-twente, name: Twente, kind: regio, lines: 4 }";
  expect(problemsIn({ "agenda/regions.yaml": twente, "arrangement/regions.yaml": twente })).toEqual([]);
});

test("two documents may not make one claim", () => {
  const promise = "- { id: agreement-techniek, name: Techniek, about: Techniek, status: agreed, parties: [], lines: 4 }";
  expect(problemsIn({ "agenda/agreements.yaml": promise, "arrangement/agreements.yaml": promise })).toEqual([
    "proef/arrangement/agreements.yaml:1: id agreement-techniek komt al voor in proef/agenda/agreements.yaml:1; geef een van beide een eigen id",
  ]);
});

test("one id is one kind of thing", () => {
  const agenda = { "agenda/organisations.yaml": "- { id: gemeente-borne, name: Borne, lines: 4 }" };
  const arrangement = { "arrangement/regions.yaml": "- { id: gemeente-borne, name: Borne, kind: regio, lines: 4 }" };
  expect(problemsIn({ ...agenda, ...arrangement })).toContain(
    "proef/arrangement/regions.yaml:1: id gemeente-borne is al in gebruik voor een Organisation (proef/agenda/organisations.yaml)",
  );
});

test("an id begins with the kind of thing it is", () => {
  expect(wrongRegions("- { id: regio-twente, name: Twente, kind: regio, lines: 4 }")).toEqual([at(1, "id regio-twente begint niet met region-")]);
});

test("a region may have its official code for an id", () => {
  expect(wrongRegions("- { id: GM0193, name: Zwolle, kind: gemeente, lines: 4 }")).toEqual([]);
});

test("the id of a concept begins with its scheme", () => {
  const concepts = `
    - { id: part-kind-tabel, scheme: part-kind, name: Tabel }
    - { id: form-type-tabel, scheme: part-kind, name: Tabel }`;
  expect(problemsIn({ "vocabulary/concepts.yaml": concepts })).toHaveLength(1);
});

test("what ends before it begins is refused", () => {
  const yaml = "- { id: region-twente, name: Twente, kind: regio, since: 2016, until: 2014-05, lines: 4 }";
  expect(wrongRegions(yaml)).toEqual([at(1, "region-twente eindigt (2014-05) voordat het begint (2016)")]);
});

test("what may begin and end in the same year is right", () => {
  expect(wrongRegions("- { id: region-twente, name: Twente, kind: regio, since: 2014-05, until: 2014, lines: 4 }")).toEqual([]);
});

test("successors that lead back to themselves are refused, those that lead into such a ring are not", () => {
  const yaml = `
    - { id: region-a, name: A, kind: regio, successors: [{ to: region-b }], lines: 1 }
    - { id: region-b, name: B, kind: regio, successors: [{ to: region-c, on: 2019-01-01 }], lines: 2 }
    - { id: region-c, name: C, kind: regio, successors: [{ to: region-b }], lines: 3 }`;
  expect(wrongRegions(yaml)).toEqual([
    at(2, "region-b wordt via zijn opvolgers opgevolgd door zichzelf"),
    at(3, "region-c wordt via zijn opvolgers opgevolgd door zichzelf"),
  ]);
});

test("an entity that no document names or classes is refused", () => {
  expect(wrongRegions("- { id: region-twente, lines: 4 }")).toEqual([
    at(1, "region-twente heeft nergens een naam; geef `name`"),
    at(1, "region-twente heeft nergens een soort; geef `kind`"),
  ]);
});

test("an entity that another document names and classes is right", () => {
  const arrangement = { "arrangement/regions.yaml": "- { id: region-twente, name: Twente, kind: regio, lines: 4 }" };
  expect(problemsIn({ "agenda/regions.yaml": "- { id: region-twente, lines: 4 }", ...arrangement })).toEqual([]);
});
