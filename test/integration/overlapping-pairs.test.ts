import { PAIRS_WITHIN } from "../../src/questions/overlapping-pairs/overlapping-pairs.statement.js";
import { answer, refusal } from "../support/api.js";
import { openTestDatabase } from "../support/database.js";
import { everyPage } from "../support/pages.js";
import { dbHits } from "../support/plan.js";

const PAIRS = `query ($within: ID, $kinds: [String!], $minJaccard: Float, $on: String, $first: Int, $after: String) {
  overlappingPairs(within: $within, kinds: $kinds, minJaccard: $minJaccard, on: $on, first: $first, after: $after) {
    totalCount asOf minJaccard kindsCounted datasets completeness explanation within { id }
    definition { id name kindScheme } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      id first { id name } second { id } links certainty explanation
      parties { shared onlyFirst onlySecond jaccard nesting } gemeenten { shared onlyFirst onlySecond jaccard nesting }
      sharedRegions { id } sharedParties { id ... on Organisation { name } } sharedKinds { id } sharedThemes { id } sources { document firstLine }
    }
  }
}`;
const ON = "2026-01-01";
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Pair = any;

async function pairs(variables: Record<string, unknown> = {}): Promise<{ nodes: Pair[]; [field: string]: Pair }> {
  return (await answer(PAIRS, { on: ON, ...variables })).overlappingPairs;
}
const brief = ({ first, second, parties }: Pair) => [
  first.id.replace("partnership-", ""),
  second.id.replace("partnership-", ""),
  parties.shared,
  parties.jaccard,
];

test("seven pairs share at least half of their parties: the IJmond, the four cities, two Techniekpact tables, three financing tables, Ommen and Hardenberg", async () => {
  const { nodes, totalCount, minJaccard } = await pairs();
  expect([totalCount, minJaccard]).toEqual([7, 0.5]);
  expect(nodes.map(brief)).toEqual([
    ["ijmond", "ijmond-raad", 3, 1],
    ["g4", "jobs-and-skills", 1, 1],
    ["regiegroep-techniekpact-twente", "subpactoverleg-gelderland", 1, 1],
    ["financieringstafel-brainport-eindhoven", "financieringstafel-midpoint-brabant", 5, 5 / 7],
    ["financieringstafel-agrifood-capital", "financieringstafel-brainport-eindhoven", 5, 5 / 9],
    ["financieringstafel-agrifood-capital", "financieringstafel-midpoint-brabant", 5, 5 / 9],
    ["bestuursdienst-ommen-hardenberg", "samen-doen-teams", 1, 1 / 2],
  ]);
});

test("IJmond and its council have the same three gemeenten, and the one is part of the other", async () => {
  const { nodes, within } = await pairs({ within: "gemeente-velsen" });
  expect(within.id).toBe("GM0453");
  expect(nodes).toEqual([
    {
      id: "partnership-ijmond partnership-ijmond-raad",
      first: { id: "partnership-ijmond", name: "IJmond" },
      second: { id: "partnership-ijmond-raad" },
      links: ["PART_OF"],
      certainty: "POSSIBLE",
      explanation:
        "IJmond en IJmond raad hebben dezelfde 3 deelnemers: Gemeente Beverwijk, Gemeente Heemskerk en Gemeente Velsen. IJmond raad is deel van IJmond.",
      parties: { shared: 3, onlyFirst: 0, onlySecond: 0, jaccard: 1, nesting: "IDENTICAL" },
      gemeenten: { shared: 3, onlyFirst: 0, onlySecond: 0, jaccard: 1, nesting: "IDENTICAL" },
      sharedRegions: [{ id: "GM0375" }, { id: "GM0396" }, { id: "GM0453" }],
      sharedParties: [
        { id: "gemeente-beverwijk", name: "Gemeente Beverwijk" },
        { id: "gemeente-heemskerk", name: "Gemeente Heemskerk" },
        { id: "gemeente-velsen", name: "Gemeente Velsen" },
      ],
      sharedKinds: [],
      sharedThemes: [],
      sources: [85, 208].map((firstLine) => ({ document: "document-grensverleggende-samenwerking", firstLine })),
    },
  ]);
});

test("a gemeente as a region and its public body are the same question", async () => {
  expect(await pairs({ within: "GM0453" })).toEqual(await pairs({ within: "gemeente-velsen" }));
});

test("the other tables of Tilburg are far apart: that is said, and they are there when asked for", async () => {
  const { totalCount, explanation } = await pairs({ within: "gemeente-tilburg" });
  expect([totalCount, explanation]).toEqual([
    0,
    "Van de 2 verbanden waaraan het bestuur van Tilburg meedoet, hebben sommige wel een deelnemer gemeen, maar geen twee komen op 2026-01-01 aan een Jaccard-index van 0,5; vraag een lagere `minJaccard`.",
  ]);
  const far = await pairs({ within: "gemeente-tilburg", minJaccard: 0 });
  expect(far.nodes.map(brief)).toEqual([["financieringstafel-midpoint-brabant", "platform-de-nieuwe-winkelstraat", 1, 1 / 15]]);
  expect(far.nodes[0].explanation).toBe(
    "Financieringstafel van Midpoint Brabant (6 deelnemers) en Platform de Nieuwe Winkelstraat (10) hebben één deelnemer gemeen: Gemeente Tilburg.",
  );
  expect(far.nodes[0].gemeenten).toEqual({ shared: 1, onlyFirst: 0, onlySecond: 4, jaccard: 0.2, nesting: "WITHIN" });
});

test("a minimum that a pair reaches exactly keeps it", async () => {
  expect((await pairs({ minJaccard: 5 / 7 })).totalCount).toBe(4);
  expect((await pairs({ minJaccard: 1 })).totalCount).toBe(3);
});

test("a kind of party is never shared: two MBO tables with unnamed schools are no pair", async () => {
  const { nodes } = await pairs({ minJaccard: 0, first: 100 });
  expect(nodes.filter(({ id }) => id === "partnership-mbo-overleg-gelderland partnership-mbo-overleg-overijssel")).toEqual([]);
  expect(nodes.flatMap(({ sharedParties }) => sharedParties).filter(({ id }: Pair) => id.startsWith("party-kind-"))).toEqual([]);
});

test("on a day in 2015 the IJmond pair was certain", async () => {
  expect((await pairs({ within: "GM0375", on: "2015-06-30" })).nodes.map(({ certainty }) => certainty)).toEqual(["CERTAIN"]);
});

test("an arrangement until 2016 pairs up in 2015 and no longer in 2026", async () => {
  const of2015 = (await pairs({ minJaccard: 0, on: "2015-06-30", first: 100 })).nodes.map(({ id }) => id);
  const of2026 = (await pairs({ minJaccard: 0, first: 100 })).nodes.map(({ id }) => id);
  const arrangement = (id: string) => id.includes("samenwerkingsarrangement");
  expect([of2015.filter(arrangement).length, of2026.filter(arrangement).length]).toEqual([6, 0]);
});

test("kinds narrow down, and an answer says which kinds, datasets and definition it rests on", async () => {
  const { nodes, kindsCounted, datasets, definition } = await pairs({ kinds: ["taskforce", "overleg"], minJaccard: 0 });
  expect(nodes.length).toBeGreaterThan(0);
  expect([kindsCounted, definition]).toEqual([
    ["overleg", "taskforce"],
    { id: "overlapping-pairs", name: "Dubbelende samenwerkingsverbanden", kindScheme: "partnership-kind" },
  ]);
  expect(datasets).toEqual(expect.arrayContaining(["samenwerkingsarrangement-landsdeel-oost"]));
});

test("what the record misses is counted", async () => {
  expect((await pairs()).completeness).toBe(
    "Van 94 van de 206 verbanden noemt geen bron een deelnemer. Van 75 van de 206 verbanden zijn deelnemers alleen als soort of aantal bekend, niet bij naam; wat die delen, is onderschat. De jongste bron hierover is uit 2022: wat sindsdien begon of ophield, ontbreekt mogelijk.",
  );
});

test.each([
  ["gemeente-vlieland", "De bronnen noemen op 2026-01-01 geen verband waaraan het bestuur van Vlieland meedoet."],
  ["gemeente-zoetermeer", "De bronnen noemen op 2026-01-01 maar één verband waaraan het bestuur van Zoetermeer meedoet; er valt niets te vergelijken."],
  [
    "region-zeeland",
    "Van de 2 verbanden waaraan het bestuur van Zeeland of van een gebied daarin meedoet, hebben sommige wel een deelnemer gemeen, maar geen twee komen op 2026-01-01 aan een Jaccard-index van 0,5; vraag een lagere `minJaccard`.",
  ],
  ["GM0576", "Noordwijkerhout bestaat sinds 2019-01-01 niet meer; vraag naar de opvolger (`successors`) of naar een eerdere datum."],
])("within %s there is no pair, and why", async (within, expected) => {
  const { nodes, explanation } = await pairs({ within });
  expect([nodes, explanation]).toEqual([[], expected]);
});

test("all pages together hold every pair once, in the same order", async () => {
  const all = (await pairs({ minJaccard: 0, first: 100 })).nodes.map(({ id }) => id);
  const { ids, totals } = await everyPage((after) => pairs({ minJaccard: 0, first: 4, after }));
  expect(ids).toEqual(all);
  expect(new Set(totals)).toEqual(new Set([all.length]));
});

describe("computed again from the graph's own lists", () => {
  interface Listed {
    id: string;
    since: string | null;
    until: string | null;
    members: { status: string; since: string | null; until: string | null; party: { id: string; __typename: string; until?: string | null } }[];
  }
  const stands = ({ since, until }: { since?: string | null; until?: string | null }) =>
    (!since || since <= ON) && (!until || until === ".." || `${until}-12-31`.slice(0, 10) >= ON);
  const memberIds = ({ members }: Listed) =>
    new Set(
      members
        .filter((member) => ["member", "asked", "intended"].includes(member.status) && stands(member) && stands(member.party))
        .map(({ party }) => party.id),
    );

  interface Area {
    id: string;
    governedBy: { id: string }[];
    within: { id: string }[];
  }

  /** All of a list of the graph, however long. */
  async function wholeList<Entry>(list: string, fields: string, filter = ""): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let offset = 0; entries.length === offset; offset += 100) {
      const page = await answer(`{ ${list}(limit: 100, offset: ${offset}, sort: [{ id: ASC }]${filter}) { ${fields} } }`);
      entries.push(...page[list]);
    }
    return entries;
  }

  async function listed(): Promise<Map<string, Set<string>>> {
    const fields = "id since until members(limit: 40) { status since until party { id __typename ... on Organisation { until } } }";
    const partnerships = await wholeList<Listed>("partnerships", fields);
    return new Map(partnerships.filter(stands).map((one) => [one.id, memberIds(one)]));
  }

  /** The public bodies of a region and of all that lie in it. */
  async function bodiesIn(region: string): Promise<Set<string>> {
    const regions = await wholeList<Area>("regions", "id governedBy { id } within(limit: 10) { id }", ', where: { NOT: { kind: { eq: "plaats" } } }');
    const inside = new Set([region]);
    for (let size = 0; size < inside.size; ) {
      size = inside.size;
      for (const one of regions) if (one.within.some(({ id }) => inside.has(id))) inside.add(one.id);
    }
    return new Set(regions.filter(({ id }) => inside.has(id)).flatMap((one) => one.governedBy.map(({ id }) => id)));
  }

  function expected(tables: Map<string, Set<string>>): [string, number][] {
    const ids = [...tables.keys()].sort();
    const all = ids.flatMap((first, i) =>
      ids.slice(i + 1).map((second): { id: string; shared: number; jaccard: number } => {
        const [a, b] = [tables.get(first) ?? new Set(), tables.get(second) ?? new Set()];
        const shared = [...a].filter((id) => b.has(id) && !String(id).startsWith("party-kind-")).length;
        return { id: `${first} ${second}`, shared, jaccard: shared / (a.size + b.size - shared) };
      }),
    );
    const close = all.filter(({ shared }) => shared > 0);
    return close.sort((a, b) => b.jaccard - a.jaccard || b.shared - a.shared || (a.id < b.id ? -1 : 1)).map(({ id, jaccard }) => [id, jaccard]);
  }

  test("the whole graph has these pairs, in this order", async () => {
    const { nodes } = await pairs({ minJaccard: 0, first: 100 });
    expect(nodes.map(({ id, parties }) => [id, parties.jaccard])).toEqual(expected(await listed()));
  });

  test.each(["region-landsdeel-oost", "region-noord-brabant", "region-nederland"])("%s has these pairs, in this order", async (within) => {
    const bodies = await bodiesIn(within);
    const tables = [...(await listed())].filter(([, members]) => [...members].some((id) => bodies.has(id)));
    const { nodes, totalCount } = await pairs({ within, minJaccard: 0, first: 100 });
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes.map(({ id, parties }) => [id, parties.jaccard])).toEqual(expected(new Map(tables)));
  });
});

test("for a gemeente only its own tables are read", async () => {
  const database = openTestDatabase();
  const parameters = { within: "gemeente-velsen", kinds: null, themes: null, direct: false, minJaccard: 0.5, on: ON, after: null, limit: 21 };
  const hits = await dbHits(database, PAIRS_WITHIN, parameters);
  await database.close();
  expect(hits).toBeLessThan(700);
});

test("an unknown region is not found, with near names", async () => {
  const { code, message } = await refusal(PAIRS, { within: "gemeente-velzen" });
  expect(code).toBe("NOT_FOUND");
  expect(message).toContain("gemeente-velsen (Gemeente Velsen)");
});

test.each([
  [{ within: "" }, "within: is leeg"],
  [{ within: "programme-mkb-doorgaan" }, 'within: "programme-mkb-doorgaan" is geen regio en bestuurt er ook geen'],
  [{ minJaccard: -0.1 }, "minJaccard: moet tussen 0 en 1 liggen"],
  [{ minJaccard: 1.01 }, "minJaccard: moet tussen 0 en 1 liggen"],
  [{ kinds: ["economic-bord"] }, 'Bedoelt u "economic-board"?'],
  [{ on: "2026-02-30" }, '"2026-02-30" is geen datum'],
  [{ first: 101 }, "first: moet tussen 1 en 100 liggen"],
  [{ after: "xyz" }, "after: is geen cursor van deze lijst"],
])("%j is bad input, and says what is right", async (variables, message) => {
  expect(await refusal(PAIRS, variables)).toEqual({ code: "BAD_INPUT", message: expect.stringContaining(message) });
});

test("a cursor of another list is refused", async () => {
  const { overlap } = await answer('{ overlap(region: "GM0193", first: 1) { pageInfo { endCursor } } }');
  expect((await refusal(PAIRS, { after: overlap.pageInfo.endCursor })).message).toContain("after: is geen cursor van deze lijst");
});
