import { answer, refusal } from "../support/api.js";
import { everyPage } from "../support/pages.js";

const OVERLAP = `query ($region: ID!, $on: String, $kinds: [String!], $themes: [String!], $first: Int, $after: String) {
  overlap(region: $region, on: $on, kinds: $kinds, themes: $themes, first: $first, after: $after) {
    totalCount asOf explanation region { id } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { id type kind certainty via { reason explanation certainty party { id } region { id } fact { id } } sources { document firstLine } }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Item = any;

async function overlap(variables: Record<string, unknown>): Promise<{ nodes: Item[]; [field: string]: Item }> {
  return (await answer(OVERLAP, variables)).overlap;
}
const find = (nodes: Item[], id: string): Item => nodes.find((node) => node.id === id);

test("the gemeente Beverwijk sits at two tables of the IJmond, as body and as area", async () => {
  const { nodes, region } = await overlap({ region: "gemeente-beverwijk", first: 2 });
  expect(region.id).toBe("GM0375");
  expect(nodes.map(({ id }) => id)).toEqual(["partnership-ijmond", "partnership-ijmond-raad"]);
  expect(nodes[0].via.map(({ reason, explanation }: Item) => [reason, explanation])).toEqual([
    ["PARTICIPANT", "Gemeente Beverwijk doet mee als deelnemer."],
    ["COVERS_WIDER", "Werkt in IJmond, waar Beverwijk in ligt."],
  ]);
  expect(nodes[0].via[0].party.id).toBe("gemeente-beverwijk");
  expect(nodes[0].via[1].region.id).toBe("region-ijmond");
});

test("a region and the body that governs it are the same question", async () => {
  expect(await overlap({ region: "GM0193" })).toEqual(await overlap({ region: "gemeente-zwolle" }));
});

test("Zwolle is touched by its regio, by Overijssel, and by landsdeel Oost and the country, nearest first", async () => {
  const { nodes } = await overlap({ region: "GM0193", kinds: ["economic-board", "platform", "pact"], first: 10 });
  expect(nodes.map(({ id, via }) => [id, via[0].region.id])).toEqual([
    ["partnership-economic-board-regio-zwolle", "region-zwolle"],
    ["partnership-techniekpact-zwolle", "region-zwolle"],
    ["partnership-mbo-overleg-overijssel", "region-overijssel"],
    ["partnership-techniekpact", "region-nederland"],
    ["partnership-techniekpact-oost", "region-landsdeel-oost"],
  ]);
});

test("a province is touched by the tables of the gemeenten in it", async () => {
  const { nodes } = await overlap({ region: "provincie-noord-holland", kinds: ["raad"] });
  const ijmond = find(nodes, "partnership-ijmond-raad");
  expect(
    ijmond.via
      .filter(({ reason }: Item) => reason === "PARTICIPANT_WITHIN")
      .map(({ party }: Item) => party.id)
      .sort(),
  ).toEqual(["gemeente-beverwijk", "gemeente-heemskerk", "gemeente-velsen"]);
});

test("what a document of 1 April 2014 describes was certain on that day and is possible since", async () => {
  const id = "partnership-techniekpact-zwolle";
  for (const [on, certainty] of [
    ["2014-04-01", "CERTAIN"],
    ["2014-04-02", "POSSIBLE"],
    ["2026-11-21", "POSSIBLE"],
  ]) {
    const { nodes, asOf } = await overlap({ region: "GM0193", kinds: ["pact"], on });
    expect([asOf, find(nodes, id).certainty]).toEqual([on, certainty]);
  }
});

test("an abolished gemeente no longer takes part after its end", async () => {
  const id = "partnership-economic-board-greenport-duin-en-bollenstreek";
  const before = find((await overlap({ region: "GM0576", on: "2018-12-31" })).nodes, id);
  const after = find((await overlap({ region: "GM0576", on: "2020-01-01" })).nodes, id);
  expect(before.via.map(({ reason }: Item) => reason)).toEqual(["PARTICIPANT", "COVERS_WIDER"]);
  expect(after.via.map(({ reason }: Item) => reason)).toEqual(["COVERS_WIDER"]);
});

test("by theme only what has it, or a narrower one; how much has no theme is said", async () => {
  const counted = `query ($themes: [String!]) {
    overlap(region: "GM0193", kinds: ["pact", "raad", "netwerk"], themes: $themes, on: "2014-04-01") { totalCount withoutTheme }
  }`;
  expect((await answer(counted, {})).overlap).toEqual({ totalCount: 11, withoutTheme: null });
  expect((await answer(counted, { themes: ["arbeidsmarkt"] })).overlap).toEqual({ totalCount: 4, withoutTheme: 0 });
});

test("all pages together hold everything once", async () => {
  const pages = (first: number) => everyPage((after) => overlap({ region: "GM0375", first, after }));
  const { ids: all } = await pages(100);
  const { ids, totals } = await pages(7);
  expect(ids).toEqual(all);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(totals)).toEqual(new Set([all.length]));
});

test("nothing known is an answer, and says why", async () => {
  const { totalCount, explanation } = await overlap({ region: "GM0193", kinds: ["gemeenschappelijke-regeling"] });
  expect(totalCount).toBe(0);
  expect(explanation).toMatch(/^Niets van de gevraagde soorten of thema's is in de bronnen aan Zwolle verbonden op \d{4}-\d{2}-\d{2}\./);
});

test("an unknown region is not found, with near names", async () => {
  const { code, message } = await refusal(OVERLAP, { region: "gemeente-zwole" });
  expect(code).toBe("NOT_FOUND");
  expect(message).toContain("gemeente-zwolle (Gemeente Zwolle)");
});

test.each([
  [{ region: "" }, "region: is leeg"],
  [{ region: "programme-mkb-doorgaan" }, "is geen regio en bestuurt er ook geen"],
  [{ region: "GM0193", kinds: ["economic-bord"] }, 'Bedoelt u "economic-board"?'],
  [{ region: "GM0193", on: "2026-02-30" }, '"2026-02-30" is geen datum'],
  [{ region: "GM0193", first: 0 }, "first: moet tussen 1 en 100 liggen"],
  [{ region: "GM0193", first: 101 }, "first: moet tussen 1 en 100 liggen"],
  [{ region: "GM0193", after: "xyz" }, "after: is geen cursor van deze lijst"],
])("%j is bad input, and says what is right", async (variables, expected) => {
  const { code, message } = await refusal(OVERLAP, variables);
  expect(code).toBe("BAD_INPUT");
  expect(message).toContain(expected);
});
