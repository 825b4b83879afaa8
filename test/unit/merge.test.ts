import type { GraphState } from "../../src/ingest/graph-state.js";
import { mergeContributions } from "../../src/ingest/merge.js";
import { contributionsIn, smallSeed } from "../support/seed-folder.js";

const graphOf = (files: Record<string, string>): GraphState => mergeContributions(contributionsIn(smallSeed(files)));
const propertiesOf = (graph: GraphState, id: string) => graph.nodes.get(id)?.properties ?? {};

/** Twente according to a document of 2022, which wins, and to one of 2014. */
const twente = (agenda: string, arrangement: string) =>
  propertiesOf(
    graphOf({
      "agenda/regions.yaml": `- { id: region-twente, kind: regio, lines: 4, ${agenda} }`,
      "arrangement/regions.yaml": `- { id: region-twente, kind: regio, lines: 7, ${arrangement} }`,
    }),
    "region-twente",
  );

test("of two values that of the document that is listed first counts", () => {
  expect(twente("name: Twente, population: 630000", "name: Twente, population: 620000").population).toBe(630_000);
});

test("a value that the first document lacks comes from the second", () => {
  expect(twente("name: Twente", "name: Twente, population: 620000").population).toBe(620_000);
});

test("a name that loses is another name", () => {
  expect(twente("name: Twente", "name: Regio Twente")).toMatchObject({ name: "Twente", aliases: ["Regio Twente"] });
});

test("a name that wins is no other name of itself", () => {
  expect(twente("name: Twente", "name: Regio Twente, aliases: [Twente, Tukkerland]").aliases).toEqual(["Tukkerland", "Regio Twente"]);
});

test("other names, sources and datasets are joined, each once", () => {
  expect(twente("name: Twente, aliases: [Tukkerland]", "name: Twente, aliases: [Tukkerland, Twenthe]")).toMatchObject({
    aliases: ["Tukkerland", "Twenthe"],
    citations: ["document-agenda#4-4", "document-arrangement#7-7"],
    datasets: ["agenda", "arrangement"],
  });
});

test("the newest observation counts, whichever document wins", () => {
  expect(twente("name: Twente, observedAt: 2010", "name: Twente")).toMatchObject({
    observedAt: "2014-04-01",
    observedEarliest: "2014-04-01",
    observedLatest: "2014-04-01",
  });
  expect(twente("name: Twente", "name: Twente").observedAt).toBe("2022");
});

test("a name is found joined as well", () => {
  const graph = graphOf({
    "agenda/regions.yaml": "- { id: region-food-valley, name: Food Valley, aliases: [FV], kind: regio, description: Acht gemeenten., lines: 4 }",
  });
  expect(propertiesOf(graph, "region-food-valley")).toMatchObject({ searchNames: ["Food Valley", "FV", "foodvalley", "fv"], searchTexts: ["Acht gemeenten."] });
});

test("a party is labelled as one, beside its kind", () => {
  const graph = graphOf({ "agenda/party-kinds.yaml": "- { id: party-kind-banken, name: Banken, lines: 4 }" });
  expect(graph.nodes.get("party-kind-banken")?.labels).toEqual(["Entity", "Party", "PartyKind"]);
});

test("that a service is for no need counts when a later document says it", () => {
  const graph = graphOf({
    "agenda/services.yaml": "- { id: service-loket, name: Loket, providers: [], lines: 4 }",
    "arrangement/services.yaml": "- { id: service-loket, providers: [], noNeed: true, lines: 7 }",
  });
  expect(propertiesOf(graph, "service-loket").noNeed).toBe(true);
});
