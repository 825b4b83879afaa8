import { loadDatasets } from "../../src/ingest/load.js";
import { checkSeed } from "../../src/ingest/seed.js";
import { answer, refusal } from "../support/api.js";
import { openTestDatabase } from "../support/database.js";
import { everyPage } from "../support/pages.js";
import { contributionsIn, seedOfItsOwn } from "../support/seed-folder.js";
import { PlainTables } from "../support/tables.js";

const FIELDS = `totalCount asOf tableCount kindsCounted datasets completeness explanation party { id } definition { id unit kindScheme }
  pageInfo { hasNextPage hasPreviousPage endCursor }
  nodes { id tableCount certainTableCount explanation tables { table { id } roles otherRoles carriedOver certainty sources { document firstLine } } }`;
const ARGUMENTS = "party: $party, kinds: $kinds, participation: $participation, on: $on, first: $first, after: $after";
const VARIABLES = "$party: ID!, $kinds: [String!], $participation: Participation, $on: String, $first: Int, $after: String";
const INTERLOCKS = `query (${VARIABLES}) { interlocks(${ARGUMENTS}) { ${FIELDS} } }`;
const PINS = `query (${VARIABLES}) { interlocks(${ARGUMENTS}) {
  linkingPinCount linkingPins { pin { id } table { id } otherTable { id } certainty explanation sources { document firstLine } }
} }`;
const ON = "2026-01-01";
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Item = any;

async function interlocks(party: string, more: Record<string, unknown> = {}): Promise<{ nodes: Item[]; [field: string]: Item }> {
  return (await answer(INTERLOCKS, { party, on: ON, first: 100, ...more })).interlocks;
}
async function pins(party: string, more: Record<string, unknown> = {}): Promise<{ linkingPinCount: number; linkingPins: Item[] }> {
  return (await answer(PINS, { party, on: ON, ...more })).interlocks;
}
const brief = ({ nodes }: { nodes: Item[] }) => nodes.map(({ id, tableCount }) => [id, tableCount]);

test("Velsen sits with Beverwijk and Heemskerk at the two tables of the IJmond", async () => {
  const found = await interlocks("gemeente-velsen");
  expect([found.party.id, found.totalCount, found.tableCount, found.kindsCounted, found.datasets]).toEqual([
    "gemeente-velsen",
    2,
    2,
    ["raad", "regio"],
    ["grensverleggende-samenwerking"],
  ]);
  const seat = (id: string) => ({
    table: { id },
    roles: ["deelnemer"],
    otherRoles: ["deelnemer"],
    carriedOver: false,
    certainty: "POSSIBLE",
    sources: [85, 208].map((firstLine) => ({ document: "document-grensverleggende-samenwerking", firstLine })),
  });
  expect(found.nodes[0]).toEqual({
    id: "gemeente-beverwijk",
    tableCount: 2,
    certainTableCount: 0,
    explanation: "Gemeente Beverwijk zit met Gemeente Velsen aan 2 tafels: IJmond en IJmond raad.",
    tables: [seat("partnership-ijmond"), seat("partnership-ijmond-raad")],
  });
  expect(found.nodes[1].id).toBe("gemeente-heemskerk");
});

test("a gemeente as a region is its public body", async () => {
  expect(await interlocks("GM0453")).toEqual(await interlocks("gemeente-velsen"));
});

test("on a day in 2015 both tables of the IJmond were certain", async () => {
  const { nodes } = await interlocks("gemeente-velsen", { on: "2015-06-30" });
  expect(nodes.map(({ certainTableCount }) => certainTableCount)).toEqual([2, 2]);
});

test("kinds narrow the tables down, and are what is counted", async () => {
  const { nodes, tableCount, kindsCounted } = await interlocks("gemeente-velsen", { kinds: ["raad"] });
  expect([tableCount, kindsCounted, nodes.map(({ tables }) => tables.map(({ table }: Item) => table.id))]).toEqual([
    1,
    ["raad"],
    [["partnership-ijmond-raad"], ["partnership-ijmond-raad"]],
  ]);
});

test("all pages together hold everybody once, in the same order", async () => {
  const party = "organisation-platform-beta-techniek";
  const all = (await interlocks(party)).nodes.map(({ id }) => id);
  const { ids, totals } = await everyPage((after) => interlocks(party, { first: 7, after }));
  expect(ids.slice(0, 100)).toEqual(all);
  expect(new Set(totals)).toEqual(new Set([ids.length]));
});

describe("worked out again from the seed's own records", () => {
  const { graph } = checkSeed("seed");
  const plain = new PlainTables(graph, ON);
  const most = (count: number) => plain.parties.sort((a, b) => plain.interlocksOf(b).length - plain.interlocksOf(a).length || (a < b ? -1 : 1)).slice(0, count);

  test.each(most(8))("%s sits with these parties, in this order", async (party) => {
    const expected = plain.interlocksOf(party);
    const found = await interlocks(party);
    expect(brief(found)).toEqual(expected.slice(0, 100));
    expect([found.totalCount, found.tableCount]).toEqual([expected.length, plain.tablesOf(party).length]);
  });

  test.each([...most(4), "gemeente-velsen", "gemeente-tilburg"])("these parties alone link a table of %s with another", async (party) => {
    const expected = plain.pinsOf(party);
    const found = await pins(party);
    const told = found.linkingPins.map(({ pin, table, otherTable }) => [pin.id, ...[table.id, otherTable.id].sort()].join(" "));
    expect(found.linkingPinCount).toBe(expected.length);
    expect(new Set(told).size).toBe(Math.min(expected.length, 100));
    expect(expected).toEqual(expect.arrayContaining(told));
  });

  test("on a day in 2015 as well", async () => {
    const of2015 = new PlainTables(graph, "2015-06-30").interlocksOf("organisation-platform-beta-techniek");
    expect(brief(await interlocks("organisation-platform-beta-techniek", { on: "2015-06-30" }))).toEqual(of2015.slice(0, 100));
    expect(of2015).not.toEqual(plain.interlocksOf("organisation-platform-beta-techniek"));
  });

  test("who sits with another is sat with by it, at as many tables", async () => {
    for (const party of ["gemeente-tilburg", "provincie-overijssel", "organisation-liof"]) {
      const { nodes } = await interlocks(party);
      expect(nodes.length).toBeGreaterThan(0);
      for (const { id, tableCount } of nodes) expect(brief(await interlocks(id))).toContainEqual([party, tableCount]);
    }
  });
});

test("the party itself comes first among the linking pins: Tilburg alone links its three tables", async () => {
  const { linkingPins } = await pins("gemeente-tilburg");
  expect(linkingPins[0]).toEqual({
    pin: { id: "gemeente-tilburg" },
    table: { id: "partnership-financieringstafel-midpoint-brabant" },
    otherTable: { id: "programme-circulaire-economie-van-ambitie-naar-uitvoering" },
    certainty: "POSSIBLE",
    explanation:
      "Van alle partijen die bij naam bekend zijn, zit alleen Gemeente Tilburg zowel in Financieringstafel van Midpoint Brabant als in Circulaire economie: van ambitie naar uitvoering.",
    sources: expect.arrayContaining([{ document: "document-aan-de-slag-voor-het-brede-mkb", firstLine: expect.any(Number) }]),
  });
  expect(linkingPins.findIndex(({ pin }) => pin.id !== "gemeente-tilburg")).toBe(3);
});

test("a kind of party sits with nobody, and why", async () => {
  const { nodes, tableCount, explanation } = await interlocks("party-kind-mbo-instellingen");
  expect([nodes, explanation]).toEqual([
    [],
    `“mbo” is een soort partij, genoemd aan ${tableCount} tafels: of daar steeds dezelfde zitten, zegt geen bron. Vraag een partij die bij naam bekend is.`,
  ]);
});

test.each([
  ["gemeente-vlieland", "De bronnen noemen op 2026-01-01 geen verband of programma waaraan Gemeente Vlieland deelneemt."],
  ["gemeente-noordwijkerhout", "Gemeente Noordwijkerhout bestaat sinds 2019-01-01 niet meer; vraag naar de opvolger (`successors`) of naar een eerdere datum."],
])("%s sits with nobody, and why", async (party, expected) => {
  const { nodes, explanation } = await interlocks(party);
  expect([nodes, explanation]).toEqual([[], expected]);
});

describe("a table that a register says an abolished gemeente was at", () => {
  const ORIGIN = "proef-tafels";
  const database = openTestDatabase();
  const files = {
    "dataset.yaml": "{ register: register-wegwijzer, retrieved: 2026-01-01 }",
    "organisations.yaml": ["oud", "nieuw", "buur", "gast", "weg", "nergens"]
      .map((name) => `- { id: organisation-tafel-${name}, name: Tafel ${name}, kind: overig${name === "oud" ? ", until: 2019-01-01" : ""} }`)
      .join("\n"),
    "partnerships.yaml": ["een", "twee"].map((name) => `- { id: partnership-tafel-${name}, name: Tafel ${name}, kind: overleg }`).join("\n"),
    "memberships.yaml": `
- { id: membership-tafel-oud, party: organisation-tafel-oud, in: partnership-tafel-een, status: member }
- { id: membership-tafel-nieuw, party: organisation-tafel-nieuw, in: partnership-tafel-een, status: member, carriedOver: true, carriedOverFrom: [membership-tafel-oud] }
- { id: membership-tafel-buur, party: organisation-tafel-buur, in: partnership-tafel-een, status: member }
- { id: membership-tafel-weg, party: organisation-tafel-weg, in: partnership-tafel-een, status: left }
- { id: membership-tafel-nergens, party: organisation-tafel-nergens, in: partnership-tafel-een, status: absent }
- { id: membership-tafel-buur-twee, party: organisation-tafel-buur, in: partnership-tafel-twee, status: member }
- { id: membership-tafel-gast-twee, party: organisation-tafel-gast, in: partnership-tafel-twee, status: asked }`,
  };
  beforeAll(() =>
    loadDatasets(database, contributionsIn(seedOfItsOwn(Object.fromEntries(Object.entries(files).map(([file, yaml]) => [`${ORIGIN}/${file}`, yaml])))), ORIGIN),
  );
  afterAll(async () => {
    await loadDatasets(database, [], ORIGIN);
    await database.close();
  });

  test("is shared with its successor, and marked so", async () => {
    const { nodes } = await interlocks("organisation-tafel-buur", { kinds: ["overleg"] });
    expect(nodes.map(({ id, tables }) => [id, tables.map(({ carriedOver }: Item) => carriedOver)])).toEqual([
      ["organisation-tafel-gast", [false]],
      ["organisation-tafel-nieuw", [true]],
    ]);
    expect(brief(await interlocks("organisation-tafel-nieuw"))).toEqual([["organisation-tafel-buur", 1]]);
  });

  test("is shared with nobody in its place when only who is named counts", async () => {
    expect(brief(await interlocks("organisation-tafel-buur", { participation: "DIRECT" }))).toEqual([["organisation-tafel-gast", 1]]);
    const { tableCount, explanation } = await interlocks("organisation-tafel-nieuw", { participation: "DIRECT" });
    expect([tableCount, explanation]).toEqual([0, "De bronnen noemen op 2026-01-01 geen verband of programma waaraan Tafel nieuw deelneemt."]);
  });

  test("was shared with the gemeente itself before it was abolished", async () => {
    expect(brief(await interlocks("organisation-tafel-buur", { on: "2018-06-30", participation: "DIRECT" }))).toEqual([
      ["organisation-tafel-gast", 1],
      ["organisation-tafel-oud", 1],
    ]);
  });

  test("who left or was never there does not count; who was only asked is at most possible", async () => {
    const { nodes } = await interlocks("organisation-tafel-buur");
    expect(nodes.map(({ id, tables }) => [id, tables[0].certainty])).toEqual([
      ["organisation-tafel-gast", "POSSIBLE"],
      ["organisation-tafel-nieuw", "CERTAIN"],
    ]);
    expect((await interlocks("organisation-tafel-weg")).tableCount).toBe(0);
    expect((await interlocks("organisation-tafel-nergens")).tableCount).toBe(0);
  });

  test("is linked with the other table by the neighbour alone", async () => {
    const { linkingPins } = await pins("organisation-tafel-nieuw");
    expect(linkingPins.map(({ pin, table, otherTable }) => [pin.id, table.id, otherTable.id])).toEqual([
      ["organisation-tafel-buur", "partnership-tafel-een", "partnership-tafel-twee"],
    ]);
    expect((await pins("organisation-tafel-nieuw", { participation: "DIRECT" })).linkingPinCount).toBe(0);
  });
});

test("an unknown party is not found, with near names", async () => {
  const { code, message } = await refusal(INTERLOCKS, { party: "gemeente-velzen" });
  expect(code).toBe("NOT_FOUND");
  expect(message).toContain("gemeente-velsen (Gemeente Velsen)");
});

test.each([
  [{ party: "" }, "party: is leeg"],
  [{ party: "theme-financiering" }, 'party: "theme-financiering" is geen partij'],
  [{ party: "region-ijmond" }, 'party: "region-ijmond" is geen partij'],
  [{ party: "GM0453", kinds: ["rad"] }, 'kinds: "rad" staat niet in de begrippenlijst. Bedoelt u "raad"?'],
  [{ party: "GM0453", on: "2026-02-30" }, '"2026-02-30" is geen datum'],
  [{ party: "GM0453", first: 101 }, "first: moet tussen 1 en 100 liggen"],
  [{ party: "GM0453", after: "xyz" }, "after: is geen cursor van deze lijst"],
])("%j is bad input, and says what is right", async (variables, message) => {
  expect(await refusal(INTERLOCKS, variables)).toEqual({ code: "BAD_INPUT", message: expect.stringContaining(message) });
});
