import { checkCommand } from "../../src/ingest/check-command.js";
import { readSeed } from "../../src/ingest/read-seed.js";
import { checkSeed } from "../../src/ingest/seed.js";
import { contributionsIn, problemsIn, seedOfItsOwn, smallSeed } from "../support/seed-folder.js";

const TWENTE = "- { id: region-twente, name: Twente, kind: regio, lines: 4 }";

test("the document that is listed first comes first, after the frame and the vocabulary", () => {
  const seed = smallSeed({ "arrangement/regions.yaml": TWENTE, "agenda/regions.yaml": TWENTE, "aanvulling/regions.yaml": "" });
  expect(readSeed(seed, []).map(({ id, precedence }) => [id, precedence])).toEqual([
    ["sources", 0],
    ["vocabulary", 2],
    ["agenda", 3],
    ["arrangement", 4],
    ["aanvulling", 5],
  ]);
});

test("a folder called after a document holds what that document says, observed when it was published", () => {
  const [dataset] = readSeed(smallSeed({ "arrangement/regions.yaml": TWENTE }), []).filter(({ id }) => id === "arrangement");
  expect(dataset).toMatchObject({ document: "document-arrangement", observedAt: "2014-04-01" });
});

test("another folder says in dataset.yaml from which register it comes, and when it was read", () => {
  const files = { "register/dataset.yaml": "{ register: register-overheidsorganisaties, retrieved: 2026-05-16 }", "register/regions.yaml": "" };
  const [dataset] = readSeed(smallSeed(files), []).filter(({ id }) => id === "register");
  expect(dataset).toMatchObject({
    document: null,
    observedAt: "2026-05-16",
    defaultSource: { register: "register-overheidsorganisaties", retrieved: "2026-05-16" },
  });
});

test("what an editor keeps apart, and hidden folders, are no records", () => {
  expect(problemsIn({ "agenda/distinct.yaml": "[]", ".schema/regions.yaml": "- wat dan ook" })).toEqual([]);
});

test("a file of an unknown kind is refused, with the kinds there are", () => {
  expect(problemsIn({ "agenda/regios.yaml": TWENTE })).toEqual([
    expect.stringMatching(/^proef\/agenda\/regios\.yaml: onbekende soort gegevens; verwacht een van: documents\.yaml, .*regions\.yaml, .*lessons\.yaml$/),
  ]);
});

test.each(["regions.yaml", "agenda/regions.yml", "agenda/oost/noord/regions.yaml"])("a file that stands where nothing is read is refused: %s", (file) => {
  expect(problemsIn({ [file]: TWENTE })).toHaveLength(1);
});

test("lines in a folder that belongs to no document are refused", () => {
  expect(problemsIn({ "agenta/regions.yaml": TWENTE })).toHaveLength(1);
});

test("settings that lack the date are refused", () => {
  expect(problemsIn({ "register/dataset.yaml": "register: register-overheidsorganisaties" })).toEqual([
    "proef/register/dataset.yaml:1: verwacht `register` en `retrieved` (een datum)",
  ]);
});

const WRONG = {
  "agenda/regios.yaml": "",
  "agenda/party-kinds.yaml": `
    - { id: party-kind-banken, name: Banken, lines: 1 }
    - { id: party-kind-scholen, name: Scholen, soort: school, lines: 2 }`,
  "agenda/regions.yaml": `
    - id: region-twente
      name: Twente
      kind: regio
      latitude: noord
      longitude: oost
      lines: 4
    - id: regio-achterhoek
      name: Achterhoek
      kind: regio
      within: [region-gelderland]
      lines: 5`,
  "arrangement/regions.yaml": "- { id: region-salland, name: Salland, kind: regio }",
};

test("all that is wrong is said at once, each with its file and line", () => {
  expect(problemsIn(WRONG)).toEqual([
    "proef/agenda/party-kinds.yaml:2: onbekend veld soort",
    "proef/agenda/regions.yaml:4: latitude: verwacht een getal",
    "proef/agenda/regions.yaml:5: longitude: verwacht een getal",
    expect.stringMatching(/^proef\/agenda\/regios\.yaml: onbekende soort gegevens/),
    "proef/agenda/regions.yaml:7: id regio-achterhoek begint niet met region-",
    "proef/arrangement/regions.yaml:1: region-salland heeft geen bron: geef `lines`, of `sources` in een map die bij geen document hoort",
    "proef/agenda/regions.yaml:10: within.0: region-gelderland bestaat niet. Bedoelt u region-salland?",
  ]);
});

test("the check prints all that is wrong, counts it, and fails", () => {
  const printed: string[] = [];
  expect(checkCommand(smallSeed(WRONG), (line) => printed.push(line))).toBe(1);
  expect(printed.join("\n").split("\n")).toHaveLength(8);
  expect(printed.join("\n")).toMatch(/\n7 fouten in de gegevens; er is niets geladen\.$/);
});

test("the check of a right seed says what it holds", () => {
  const printed: string[] = [];
  const seed = smallSeed({ "agenda/regions.yaml": TWENTE });
  expect(checkCommand(seed, (line) => printed.push(line))).toBe(0);
  expect(printed).toEqual([`${seed}: 10 nodes and 4 relationships, no problems`]);
});

test("a seed of one folder needs no documents", () => {
  const seed = seedOfItsOwn({
    "register/dataset.yaml": "{ register: register-proef, retrieved: 2026-05-16 }",
    "register/party-kinds.yaml": "- { id: party-kind-banken, name: Banken }",
  });
  expect(contributionsIn(seed).map(({ id, citations }) => [id, citations])).toEqual([["party-kind-banken", ["register-proef/party-kind-banken@2026-05-16"]]]);
});

const CHAPTERS = {
  "agenda/deel-1/party-kinds.yaml": "- { id: party-kind-banken, name: Banken, lines: 4 }",
  "agenda/deel-2/party-kinds.yaml": "- { id: party-kind-banken, name: Bankiers, lines: 7 }",
  "agenda/partnerships.yaml": "- { id: partnership-topteam, name: Topteam, kind: team, lines: 4 }",
  "vocabulary/concepts.yaml": "- { id: partnership-kind-team, scheme: partnership-kind, name: Team }",
  "vocabulary/concept-schemes.yaml": "- { id: scheme-partnership-kind, name: Soorten }",
};

test("a long document has a folder a chapter; what two chapters tell of one entity is joined", () => {
  const { graph } = checkSeed(smallSeed(CHAPTERS));
  expect(graph.nodes.get("party-kind-banken")?.properties).toMatchObject({
    name: "Banken",
    aliases: ["Bankiers"],
    citations: ["document-agenda#4-4", "document-agenda#7-7"],
    datasets: ["agenda"],
  });
});

test("a claim may stand in two chapters when it says the same, and not when it says something else", () => {
  const claim = (lines: number, status = "member") => `- { party: party-kind-banken, in: partnership-topteam, status: ${status}, lines: ${lines} }`;
  const same = { ...CHAPTERS, "agenda/deel-1/memberships.yaml": claim(4), "agenda/deel-2/memberships.yaml": claim(9) };
  expect(problemsIn(same)).toEqual([]);
  const id = "membership-party-kind-banken-partnership-topteam-agenda";
  expect(problemsIn({ ...same, "agenda/deel-2/memberships.yaml": claim(9, "left") })).toEqual([
    `proef/agenda/deel-2/memberships.yaml:1: id ${id} komt al voor in proef/agenda/deel-1/memberships.yaml:1; geef een van beide een eigen id`,
  ]);
});

const LANGUAGE = {
  "vocabulary/language/questions/een-behoefte.yaml": `
    need: need-een-behoefte
    voices:
      - by: a
        voice: chat
        questions:
          - de bank wil niet
          - { text: de bank wil niet, acceptable: [need-andere] }
          - { tekst: verschreven }`,
};

test("the language of questions is no record, and is checked with file and line", () => {
  expect(problemsIn(LANGUAGE)).toEqual([]);
  const printed: string[] = [];
  expect(checkCommand(smallSeed(LANGUAGE), (line) => printed.push(line))).toBe(1);
  expect(printed.join("\n")).toContain("proef/vocabulary/language/questions/een-behoefte.yaml:8: ");
});

test("a message that stands there twice, a need that does not exist and a stray file are refused", () => {
  const yaml = LANGUAGE["vocabulary/language/questions/een-behoefte.yaml"].split("\n").slice(0, -1).join("\n");
  const printed: string[] = [];
  checkCommand(smallSeed({ "vocabulary/language/questions/een-behoefte.yaml": yaml, "vocabulary/language/questions/diep/x.yaml": "need: x" }), (line) =>
    printed.push(line),
  );
  const said = printed.join("\n");
  expect(said).toContain("een-behoefte.yaml:7: dit bericht staat al in proef/vocabulary/language/questions/een-behoefte.yaml:6");
  expect(said).toContain("een-behoefte.yaml:1: need-een-behoefte bestaat niet.");
  expect(said).toContain("proef/vocabulary/language/questions/diep/x.yaml: hier wordt dit bestand niet gelezen");
});
