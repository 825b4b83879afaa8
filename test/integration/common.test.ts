import { checkSeed } from "../../src/ingest/seed.js";
import { COMMON_GROUND } from "../../src/questions/common-ground/common-ground.statement.js";
import { verbOf } from "../../src/questions/common-ground/common-ground.verbs.js";
import { answer, refusal } from "../support/api.js";
import { PlainCommonGround } from "../support/common-ground.js";
import { openTestDatabase } from "../support/database.js";
import { everyPage } from "../support/pages.js";
import { dbHits } from "../support/plan.js";

const COMMON = `query ($ids: [ID!]!, $without: [ID!], $on: String, $first: Int, $after: String) {
  common(ids: $ids, without: $without, on: $on, first: $first, after: $after) {
    totalCount asOf kindsCounted datasets completeness explanation of { id } without { id }
    definition { id name unit kindScheme } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      id type kind certainty explanation thing { id }
      links { of { id } as predicate outgoing status certainty fact { __typename id } sources { document firstLine } }
    }
  }
}`;
const ON = "2026-01-01";
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Item = any;

async function common(ids: string[], more: Record<string, unknown> = {}): Promise<{ nodes: Item[]; [field: string]: Item }> {
  return (await answer(COMMON, { on: ON, first: 100, ids, ...more })).common;
}
const idsOf = ({ nodes }: { nodes: Item[] }): string[] => nodes.map(({ id }) => id);
const sentence = ({ nodes }: { nodes: Item[] }, id: string): string => nodes.find((node) => node.id === id)?.explanation;

test("Velsen and Beverwijk share two tables, two agreements and the regions around them", async () => {
  const found = await common(["gemeente-velsen", "gemeente-beverwijk"]);
  expect(found.totalCount).toBe(10);
  expect(found.nodes.map(({ type, id }) => [type, id])).toEqual([
    ["Partnership", "partnership-ijmond"],
    ["Partnership", "partnership-ijmond-raad"],
    ["Agreement", "agreement-ijmond-gemeente"],
    ["Agreement", "agreement-economisch-bureau-ijmond"],
    ["Region", "region-ijmond"],
    ["Region", "region-metropoolregio-amsterdam"],
    ["Region", "region-nederland"],
    ["Region", "region-noord-holland"],
    ["Region", "region-randstad"],
    ["Region", "region-noordelijke-randstad"],
  ]);
  expect([found.kindsCounted, found.datasets]).toEqual([
    ["AGREEMENT_ABOUT", "CONTAINS", "MEMBER_OF", "PARTY_TO"],
    ["frame", "grensverleggende-samenwerking", "regionaal-samenwerken"],
  ]);
  expect(found.definition).toEqual({ id: "common", name: "Wat partijen of gebieden gemeen hebben", unit: null, kindScheme: null });
});

test("each is linked with what they share by a fact, in the order asked for", async () => {
  const { nodes } = await common(["gemeente-velsen", "gemeente-beverwijk"]);
  const council = nodes.find(({ id }) => id === "partnership-ijmond-raad");
  const link = (body: string) => ({
    of: { id: body },
    as: "PARTY",
    predicate: "MEMBER_OF",
    outgoing: true,
    status: "member",
    certainty: "POSSIBLE",
    fact: { __typename: "Membership", id: `membership-${body}-partnership-ijmond-raad-grensverleggende-samenwerking` },
    sources: [85, 208].map((firstLine) => ({ document: "document-grensverleggende-samenwerking", firstLine })),
  });
  expect(council).toEqual({
    id: "partnership-ijmond-raad",
    type: "Partnership",
    kind: "raad",
    certainty: "POSSIBLE",
    explanation: "Gemeente Velsen en Gemeente Beverwijk doen mee aan IJmond raad.",
    thing: { id: "partnership-ijmond-raad" },
    links: [link("gemeente-velsen"), link("gemeente-beverwijk")],
  });
});

test("a wider region is shared through a chain of regions, of which the nearest way is told", async () => {
  const { nodes } = await common(["GM0453", "GM0375"]);
  const country = nodes.find(({ id }) => id === "region-nederland");
  expect(country.links).toHaveLength(2);
  expect(country.links[0]).toMatchObject({ of: { id: "GM0453" }, as: null, predicate: "CONTAINS", outgoing: false, fact: null });
  expect(country.explanation).toBe("Velsen en Beverwijk liggen in Nederland.");
});

test("a gemeente as a region and its public body share the same", async () => {
  expect(idsOf(await common(["GM0453", "GM0375"]))).toEqual(idsOf(await common(["gemeente-velsen", "gemeente-beverwijk"])));
});

test("what a third has too is left out: Heemskerk has all of it, Noord-Holland none of the tables", async () => {
  const found = await common(["gemeente-velsen", "gemeente-beverwijk"], { without: ["gemeente-heemskerk"] });
  expect([found.totalCount, found.without, found.explanation]).toEqual([
    0,
    [{ id: "gemeente-heemskerk" }],
    "Alles wat Gemeente Velsen en Gemeente Beverwijk op 2026-01-01 volgens de bronnen delen, heeft ook Gemeente Heemskerk.",
  ]);
  // The province lies in the country itself, and is not what it lacks.
  expect(idsOf(await common(["gemeente-velsen", "gemeente-beverwijk"], { without: ["region-noord-holland"] }))).toEqual([
    "partnership-ijmond",
    "partnership-ijmond-raad",
    "agreement-ijmond-gemeente",
    "agreement-economisch-bureau-ijmond",
    "region-ijmond",
    "region-metropoolregio-amsterdam",
  ]);
});

test("two regional Techniekpacten are part of one pact, sit at one table and share a theme", async () => {
  const found = await common(["partnership-techniekpact-twente", "partnership-techniekpact-zwolle"]);
  expect(found.nodes.map(({ explanation }) => explanation)).toEqual([
    "Techniekpact Twente en Techniekpact Zwolle doen mee aan Liaison Overleg Landsdeel Oost.",
    "Techniekpact Twente en Techniekpact Zwolle zijn deel van Techniekpact Oost.",
    "Techniekpact Twente en Techniekpact Zwolle horen tot de subpacten.",
    "Techniekpact Twente en Techniekpact Zwolle hebben als thema techniek en bètatechniek.",
  ]);
});

test("two tables share who takes part in both", async () => {
  expect(idsOf(await common(["partnership-ijmond", "partnership-ijmond-raad"]))).toEqual([
    "gemeente-beverwijk",
    "gemeente-heemskerk",
    "gemeente-velsen",
    "region-ijmond",
  ]);
});

test("two divisions of the country share gemeenten, not the places in them", async () => {
  expect(idsOf(await common(["region-ijmond", "region-noord-holland"]))).toEqual([
    "GM0375",
    "GM0396",
    "region-nederland",
    "region-randstad",
    "GM0453",
    "region-noordelijke-randstad",
  ]);
});

test("of a shared kind of party it is said that it may be others", async () => {
  const found = await common(["organisation-rabobank", "organisation-abn-amro"]);
  expect(sentence(found, "party-kind-ondernemers")).toBe(
    "Rabobank en ABN AMRO krijgen vragen van ondernemers. Het is een soort partij: of het om dezelfde gaat, zegt de bron niet.",
  );
  expect(sentence(found, "party-kind-systeembanken")).toBe("Rabobank en ABN AMRO horen tot de systeembanken.");
});

test("what was only asked for is marked", async () => {
  const found = await common(["provincie-overijssel", "provincie-gelderland"]);
  const asked = found.nodes.find(({ id }) => id === "agreement-landsdeel-pps-ondersteuning");
  expect(asked.explanation).toBe(
    "Provincie Overijssel en Provincie Gelderland zijn partij bij de afspraak “Steun bij publiek-private samenwerking en het investeringsfonds” (gevraagd).",
  );
  expect(asked.links.map(({ status }: Item) => status)).toEqual(["requested", "requested"]);
});

test("what was declined or failed links nobody", async () => {
  const declined = await common(["provincie-overijssel", "organisation-platform-beta-techniek"]);
  expect(idsOf(declined)).toContain("partnership-liaison-overleg-landsdeel-oost");
  expect(idsOf(declined)).not.toContain("agreement-overijssel-geen-bijeenkomst");
  // The banks turned Thijs Logistiek away; Rabobank is one of the banks.
  expect(idsOf(await common(["organisation-thijs-logistiek", "organisation-rabobank"]))).not.toContain("party-kind-banken");
});

test("a gemeente that was abolished in 2019 shared a table with its successor in 2018", async () => {
  const before = await common(["GM0576", "GM0575"], { on: "2018-06-30" });
  expect(idsOf(before)).toEqual(["partnership-economic-board-greenport-duin-en-bollenstreek", "region-duin-en-bollenstreek"]);
  // That it would go up in the other was not so yet.
  expect(idsOf(await common(["GM0576", "region-duin-en-bollenstreek"], { on: "2018-06-30" }))).not.toContain("GM0575");
  const after = await common(["GM0576", "GM0575"]);
  expect([after.totalCount, after.explanation]).toEqual([
    0,
    "Noordwijkerhout bestaat sinds 2019-01-01 niet meer; vraag naar de opvolger (`successors`) of naar een eerdere datum.",
  ]);
});

test("in 2015 the IJmond gemeenten certainly shared their table", async () => {
  const { nodes } = await common(["GM0453", "GM0375"], { on: "2015-06-30" });
  expect(nodes.filter(({ type }) => type === "Partnership").map(({ certainty }) => certainty)).toEqual(["CERTAIN", "CERTAIN"]);
});

test("nothing in common is an answer, and of whom nothing is known is said", async () => {
  const { totalCount, explanation, completeness } = await common(["organisation-rabobank", "gemeente-vlieland"]);
  expect([totalCount, explanation, completeness]).toEqual([
    0,
    "De bronnen noemen niets dat Rabobank en Gemeente Vlieland op 2026-01-01 gemeen hebben. Dat zij niets gemeen hebben, volgt daar niet uit.",
    "Van Gemeente Vlieland noemt geen bron een deelname, werkgebied, dienst, geldstroom, afspraak of doorverwijzing; wat Gemeente Vlieland deelt of mist, is dan niet te zien.",
  ]);
});

test("all pages together hold everything once, in the same order", async () => {
  const asked = ["provincie-overijssel", "provincie-gelderland"];
  const all = idsOf(await common(asked));
  const { ids, totals } = await everyPage((after) => common(asked, { first: 3, after }));
  expect(ids).toEqual(all);
  expect(new Set(totals)).toEqual(new Set([all.length]));
  expect(all).toHaveLength(19);
});

describe("computed again from the seed's own records", () => {
  const plain = new PlainCommonGround(checkSeed("seed").graph, ON);

  test.each<[string[], string[]]>([
    [["organisation-rabobank", "organisation-abn-amro", "organisation-ing"], []],
    [["organisation-rabobank", "organisation-abn-amro"], ["organisation-ing"]],
    [["organisation-platform-beta-techniek", "organisation-kamer-van-koophandel"], []],
    [["organisation-platform-beta-techniek", "organisation-rijksdienst-voor-ondernemend-nederland"], []],
    [["provincie-overijssel", "provincie-gelderland"], []],
    [["provincie-overijssel", "organisation-platform-beta-techniek"], []],
    [["organisation-thijs-logistiek", "organisation-rabobank"], []],
    [["region-overijssel", "region-gelderland"], ["region-twente"]],
    [["region-zuid-limburg", "region-brainport-eindhoven"], []],
    [["GM0193", "GM0150"], []],
    [["partnership-techniekpact-twente", "partnership-techniekpact-zwolle", "partnership-techniekpact-stedendriehoek"], []],
    [["partnership-techniekpact-twente", "partnership-techniekpact-zwolle"], ["partnership-food-valley"]],
    [["partnership-brainport-eindhoven", "partnership-food-valley"], []],
    [["programme-mkb-doorgaan", "programme-financieringstafels"], []],
    [["party-kind-gemeenten", "party-kind-provincies"], []],
    [["region-nederland", "region-landsdeel-oost"], []],
  ])("%j without %j", async (ids, without) => {
    const expected = plain.of(ids, without);
    expect(idsOf(await common(ids, { without })).slice(0, 100)).toEqual(expected.slice(0, 100));
    expect(expected.length).toBeGreaterThan(0);
  });
});

describe("against the graph itself", () => {
  const database = openTestDatabase();
  afterAll(() => database.close());

  test("every way in which the sources link two things reads as a sentence", async () => {
    const rows = await database.read<{ as: string; predicate: string }>(
      `MATCH (holder:Party|Region)<-[own]-(fact:Membership|Coverage|Funding|Referral)-[role]->(thing:Party|Region|Service|Need) WHERE fact.id STARTS WITH '' AND type(own) <> type(role)
       RETURN DISTINCT type(own) AS as, type(role) AS predicate`,
    );
    expect(rows.length).toBeGreaterThan(20);
    const unread = rows.filter(({ as, predicate }) => verbOf({ as, predicate, outgoing: true, status: null })[0] === "is verbonden met");
    expect(unread).toEqual([]);
  });

  test("only what those asked about are linked with is read", async () => {
    const parameters = { ids: ["gemeente-velsen", "GM0375"], count: 2, on: ON, after: null, limit: 21 };
    expect(await dbHits(database, COMMON_GROUND, parameters)).toBeLessThan(2_000);
  });
});

test.each([
  [{ ids: ["gemeente-velzen", "GM0375"] }, "gemeente-velsen (Gemeente Velsen)"],
  [{ ids: ["gemeente-velsen", "GM0375"], without: ["gemeente-heemskerck"] }, "gemeente-heemskerk (Gemeente Heemskerk)"],
])("%j is not found, with near names", async (variables, near) => {
  const { code, message } = await refusal(COMMON, variables);
  expect(code).toBe("NOT_FOUND");
  expect(message).toContain(near);
});

const eleven = Array.from({ length: 11 }, (_, i) => `GM${String(i + 100)}`);
test.each([
  [{ ids: ["gemeente-velsen"] }, "ids: geef er 2 tot 10, niet 1"],
  [{ ids: eleven }, "ids: geef er 2 tot 10, niet 11"],
  [{ ids: ["GM0453", "GM0375"], without: eleven }, "without: ten hoogste 10, niet 11"],
  [{ ids: ["GM0453", ""] }, "ids: is leeg"],
  [{ ids: ["GM0453", "service-quickscan-mkb-doorgaan"] }, 'ids: "service-quickscan-mkb-doorgaan" is geen partij en geen gebied'],
  [{ ids: ["GM0453", "GM0375"], without: ["theme-financiering"] }, 'without: "theme-financiering" is geen partij en geen gebied'],
  [{ ids: ["GM0453", "gemeente-velsen"] }, 'ids: "gemeente-velsen" is hetzelfde als "GM0453"'],
  [{ ids: ["GM0453", "GM0375"], without: ["GM0375"] }, 'without: "GM0375" is hetzelfde als "GM0375"'],
  [{ ids: ["GM0453", "GM0375"], on: "gisteren" }, '"gisteren" is geen datum'],
  [{ ids: ["GM0453", "GM0375"], first: 0 }, "first: moet tussen 1 en 100 liggen"],
  [{ ids: ["GM0453", "GM0375"], after: "xyz" }, "after: is geen cursor van deze lijst"],
])("%j is bad input, and says what is right", async (variables, message) => {
  expect(await refusal(COMMON, variables)).toEqual({ code: "BAD_INPUT", message: expect.stringContaining(message) });
});

test("a cursor of another list is refused", async () => {
  const { evidence } = await answer('{ evidence(id: "GM0193", first: 1) { pageInfo { endCursor } } }');
  const { message } = await refusal(COMMON, { ids: ["GM0453", "GM0375"], after: evidence.pageInfo.endCursor });
  expect(message).toContain("after: is geen cursor van deze lijst");
});
