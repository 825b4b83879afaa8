import type { GraphState } from "../../src/ingest/graph-state.js";
import { mergeContributions } from "../../src/ingest/merge.js";
import { contributionsIn, seedOfItsOwn, smallSeed } from "../support/seed-folder.js";

const graphOf = (files: Record<string, string>): GraphState => mergeContributions(contributionsIn(smallSeed(files)));
const propertiesOf = (graph: GraphState, id: string) => graph.nodes.get(id)?.properties ?? {};

test("a region in another, that two documents state, is one relationship, with both sources and the days between which they saw it", () => {
  const contains = "contains: [GM0193]";
  const zwolle = { "vocabulary/regions.yaml": "- { id: GM0193, name: Zwolle, kind: gemeente }" };
  const { links } = graphOf({
    ...zwolle,
    "agenda/regions.yaml": `- { id: region-zwolle, name: Regio Zwolle, kind: regio, lines: 4, ${contains} }`,
    "arrangement/regions.yaml": `- { id: region-zwolle, kind: regio, lines: 7, ${contains} }`,
  });
  expect(links.get("region-zwolle CONTAINS GM0193")).toEqual({
    from: "region-zwolle",
    type: "CONTAINS",
    to: "GM0193",
    properties: {
      citations: ["document-agenda#4-4", "document-arrangement#7-7"],
      datasets: ["agenda", "arrangement"],
      observedEarliest: "2014-04-01",
      observedLatest: "2022-12-31",
    },
  });
});

test("a concept that only has to exist is not linked", () => {
  const { links } = graphOf({ "agenda/memberships.yaml": "- { party: party-kind-a, in: partnership-b, roles: [trekker], status: member, lines: 4 }" });
  expect([...links.keys()].filter((key) => key.startsWith("membership"))).toEqual([
    "membership-party-kind-a-partnership-b-agenda PARTY party-kind-a",
    "membership-party-kind-a-partnership-b-agenda MEMBER_OF partnership-b",
  ]);
});

test("only lines inside a table are said to stand in it", () => {
  const graph = graphOf({
    "agenda/parts.yaml": "- { id: part-tabel-1, name: Tabel 1, kind: tabel, lines: 20-40 }",
    "agenda/party-kinds.yaml": "- { id: party-kind-banken, name: Banken, part: part-tabel-1, lines: [3, 20, 39-41, 40] }",
  });
  expect(propertiesOf(graph, "party-kind-banken").citations).toEqual([
    "document-agenda#3-3",
    "document-agenda#20-20@part-tabel-1",
    "document-agenda#39-41",
    "document-agenda#40-40@part-tabel-1",
  ]);
});

test("a claim without a name is called after what it connects", () => {
  const graph = graphOf({
    "agenda/party-kinds.yaml": "- { id: party-kind-banken, name: Banken, lines: 4 }",
    "agenda/partnerships.yaml": "- { id: partnership-topteam, name: Topteam Twente, lines: 4 }",
    "agenda/memberships.yaml": "- { id: membership-banken, party: party-kind-banken, in: partnership-topteam, status: member, lines: 4 }",
  });
  expect(propertiesOf(graph, "membership-banken").name).toBe("Banken – Topteam Twente");
});

test("in which order the documents are loaded makes no difference", () => {
  const files = {
    "agenda/regions.yaml": "- { id: region-twente, name: Twente, aliases: [T], kind: regio, lines: 4 }",
    "arrangement/regions.yaml": "- { id: region-twente, name: Regio Twente, aliases: [RT], kind: regio, lines: 7 }",
  };
  const contributions = contributionsIn(smallSeed(files));
  expect(mergeContributions([...contributions].reverse())).toEqual(mergeContributions(contributions));
});

test("in which order two datasets without a place in the list are loaded makes no difference", () => {
  const dataset = "{ register: register-proef, retrieved: 2026-05-16 }";
  const contributions = contributionsIn(
    seedOfItsOwn({
      "a/dataset.yaml": dataset,
      "a/party-kinds.yaml": "- { id: party-kind-banken, name: Banken }",
      "b/dataset.yaml": dataset,
      "b/party-kinds.yaml": "- { id: party-kind-banken, name: Geldverstrekkers }",
    }),
  );
  expect(mergeContributions([...contributions].reverse())).toEqual(mergeContributions(contributions));
});

test("an entity has the one kind that counts", () => {
  const { links } = graphOf({
    "agenda/regions.yaml": "- { id: region-twente, name: Twente, kind: regio, lines: 4 }",
    "arrangement/regions.yaml": "- { id: region-twente, kind: gemeente, lines: 7 }",
  });
  expect([...links.keys()].filter((key) => key.startsWith("region-twente HAS_KIND"))).toEqual(["region-twente HAS_KIND region-kind-regio"]);
});
