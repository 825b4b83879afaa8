import type { Contribution } from "../../src/ingest/expand.js";
import { rangesOf } from "../../src/ingest/model/lines.js";
import { contributionsIn, smallSeed } from "../support/seed-folder.js";

/** What these files contribute, by id. */
function contributed(files: Record<string, string>): Map<string, Contribution> {
  return new Map(contributionsIn(smallSeed(files)).map((one) => [one.id, one]));
}
const endsOf = (one: Contribution | undefined) => one?.links.map(({ type, outgoing, other }) => `${outgoing ? "" : "<-"}${type} ${other}`);

test("lines are one, a range, or a list of these", () => {
  expect(rangesOf(49)).toEqual([[49, 49]]);
  expect(rangesOf("97-99")).toEqual([[97, 99]]);
  expect(rangesOf([31, "97-99"])).toEqual([
    [31, 31],
    [97, 99],
  ]);
});

test("lines are those of the folder's document, beside the sources that a record names itself", () => {
  const yaml = `
    - id: party-kind-banken
      name: Banken
      lines: [31, 97-99]
      part: part-tabel-1
      sources: [{ document: document-arrangement, lines: 7 }, { register: register-cbs, record: "64", retrieved: 2026-05-16 }]`;
  expect(contributed({ "agenda/party-kinds.yaml": yaml }).get("party-kind-banken")?.citations).toEqual([
    "document-agenda#31-31@part-tabel-1",
    "document-agenda#97-99@part-tabel-1",
    "document-arrangement#7-7",
    "register-cbs/64@2026-05-16",
  ]);
});

test("a document is its own source", () => {
  expect(contributed({}).get("document-arrangement")?.citations).toEqual(["document-arrangement#3-13"]);
});

test("a concept without a source is the editors', also when a document's folder holds it", () => {
  const found = contributed({ "agenda/concepts.yaml": "- { id: region-kind-daily-urban-system, scheme: region-kind, name: Daily urban system }" });
  expect(found.get("region-kind-daily-urban-system")).toMatchObject({
    citations: ["register-wegwijzer/region-kind-daily-urban-system@2026-05-16"],
    properties: { notation: "daily-urban-system" },
  });
});

test("a fact was observed when its document appeared, unless it says otherwise", () => {
  const found = contributed({
    "arrangement/party-kinds.yaml": `
      - { id: party-kind-banken, name: Banken, lines: 4 }
      - { id: party-kind-scholen, name: Scholen, lines: 5, observedAt: 2013 }`,
  });
  const observed = { observedAt: "2014-04-01", observedEarliest: "2014-04-01", observedLatest: "2014-04-01" };
  expect(found.get("party-kind-banken")?.properties).toEqual({ name: "Banken", aliases: [], ...observed });
  expect(found.get("party-kind-scholen")?.properties).toMatchObject({ observedAt: "2013", observedEarliest: "2013-01-01", observedLatest: "2013-12-31" });
});

test("a claim without an id is called after its ends and its dataset, so that two documents keep two claims", () => {
  const yaml = "- { party: party-kind-banken, in: partnership-topteam, status: member, lines: 4 }";
  const found = contributed({ "agenda/memberships.yaml": yaml, "arrangement/memberships.yaml": yaml });
  expect([...found.keys()].filter((id) => id.startsWith("membership"))).toEqual([
    "membership-party-kind-banken-partnership-topteam-agenda",
    "membership-party-kind-banken-partnership-topteam-arrangement",
  ]);
});

test("areas are coverages, in the period and with the source of what covers them", () => {
  const yaml = "- { id: programme-groei, name: Groei, areas: [GM0193, region-twente], since: 2014, until: .., lines: 7-9 }";
  const found = contributed({ "agenda/programmes.yaml": yaml });
  expect(endsOf(found.get("programme-groei"))).toEqual([]);
  const coverage = found.get("coverage-programme-groei-gm0193-agenda");
  expect(endsOf(coverage)).toEqual(["COVERAGE_OF programme-groei", "IN_REGION GM0193"]);
  expect(coverage?.citations).toEqual(["document-agenda#7-9"]);
  expect(coverage?.properties).toMatchObject({ since: "2014", sinceLatest: "2014-12-31", until: "..", untilLatest: "9999-12-31" });
  expect(found.has("coverage-programme-groei-region-twente-agenda")).toBe(true);
});

test("one reference of several may be stated in lines of its own, away from where the record is", () => {
  const yaml = `
    - id: programme-groei
      name: Groei
      themes: [groei, { id: techniek, lines: 31 }]
      areas: [{ id: GM0193, lines: 40 }]
      partOf: [{ id: programme-alles, lines: [50, 52-53] }]
      lines: 7-9`;
  const found = contributed({ "agenda/programmes.yaml": yaml });
  const programme = found.get("programme-groei");
  expect(programme?.properties.themes).toEqual(["groei", "techniek"]);
  expect(programme?.links.map(({ other, citations }) => [other, citations])).toEqual([
    ["theme-groei", undefined],
    ["theme-techniek", ["document-agenda#31-31"]],
    ["programme-alles", ["document-agenda#50-50", "document-agenda#52-53"]],
  ]);
  expect(found.get("coverage-programme-groei-gm0193-agenda")?.citations).toEqual(["document-agenda#40-40"]);
});

test("the parties to an agreement are records of their own, with its source", () => {
  const yaml = `
    - id: agreement-techniek
      name: Techniek
      about: Meer techniek
      status: agreed
      parties: [{ party: party-kind-scholen, role: trekker }, { party: party-kind-banken }]
      lines: 12`;
  const found = contributed({ "agenda/agreements.yaml": yaml });
  const party = found.get("agreement-party-agreement-techniek-party-kind-scholen");
  expect(endsOf(party)).toEqual(["PARTY_TO agreement-techniek", "SIGNATORY party-kind-scholen", " role-trekker"]);
  expect(party).toMatchObject({ citations: ["document-agenda#12-12"], properties: { role: "trekker" } });
  expect(found.has("agreement-party-agreement-techniek-party-kind-banken")).toBe(true);
});

test("the entries of a table are in its order, each with lines of its own where it has them", () => {
  const yaml = `
    - id: part-tabel-1
      name: Tabel 1
      kind: tabel
      listings: [{ item: GM0193, lines: 21 }, { item: region-twente, number: 7b }]
      lines: 20-40`;
  const found = contributed({ "agenda/parts.yaml": yaml });
  const facts = ["gm0193-1", "region-twente-2"].map((end) => found.get(`listing-part-tabel-1-${end}`));
  expect(facts.map((one) => [one?.properties.order, one?.properties.number, one?.citations])).toEqual([
    [1, undefined, ["document-agenda#21-21"]],
    [2, "7b", ["document-agenda#20-40"]],
  ]);
  expect(endsOf(found.get("part-tabel-1"))).toEqual(["HAS_KIND part-kind-tabel", "IN_DOCUMENT document-agenda"]);
});

test("needs, questions and regions are linked in the direction in which the graph is read", () => {
  const found = contributed({
    "agenda/questions.yaml": "- { id: question-lening, name: Hoe kom ik aan een lening?, needs: [financiering], lines: 3 }",
    "agenda/regions.yaml": "- { id: region-twente, name: Twente, within: [region-overijssel], contains: [GM0147], lines: 3 }",
  });
  expect(endsOf(found.get("question-lening"))).toEqual(["POINTS_TO need-financiering"]);
  expect(endsOf(found.get("region-twente"))).toEqual(["CONTAINS GM0147", "<-CONTAINS region-overijssel"]);
});
