import { answer, refusal } from "../support/api.js";

const SEARCH = `query ($text: String!, $kinds: [String!], $region: ID, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, region: $region, first: $first, after: $after) {
    totalCount explanation pageInfo { hasNextPage endCursor } nodes { id type name match }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
const search = async (text: string, more: Record<string, unknown> = {}): Promise<any> => (await answer(SEARCH, { text, ...more })).search;
const ids = async (text: string, more: Record<string, unknown> = {}): Promise<string[]> => (await search(text, more)).nodes.map(({ id }: { id: string }) => id);

test.each([
  ["foodvalley", "region-food-valley"],
  ["Food-Valley", "region-food-valley"],
  ["fryslan", "region-fryslan"],
  ["FRYSLÂN", "region-fryslan"],
  ["friesland", "region-fryslan"],
  ["s-gravenhage", "GM0518"],
  ["'s Hertogenbosch", "GM0796"],
  ["sudwest fryslan", "GM1900"],
  ["KVK", "organisation-kamer-van-koophandel"],
  ["RVO", "organisation-rijksdienst-voor-ondernemend-nederland"],
  ["IJmondraad", "partnership-ijmond-raad"],
])("%s finds %s first", async (text, id) => {
  expect((await ids(text))[0]).toBe(id);
});

test.each([
  ["Enschde", "GM0153"],
  ["Zwolel", "GM0193"],
  ["Overijsel", "region-overijssel"],
  ["Platfrom Bèta Techniek", "organisation-platform-beta-techniek"],
  ["Groeiversneler", "programme-de-groeiversneller"],
])("%s, mistyped, finds %s among the first three", async (text, id) => {
  expect(await ids(text, { first: 3 })).toContain(id);
});

test("fryslan finds Súdwest-Fryslân too", async () => {
  expect(await ids("fryslan", { kinds: ["gemeente"] })).toContain("GM1900");
});

test("two gemeenten are called Bergen", async () => {
  const { nodes } = await search("bergen", { kinds: ["gemeente"], first: 2 });
  expect(nodes).toEqual([
    { id: "GM0373", type: "Region", name: "Bergen", match: "NAME" },
    { id: "GM0893", type: "Region", name: "Bergen", match: "NAME" },
  ]);
});

test("texts are found whatever the inflection", async () => {
  const found = await search("ondernemer met geremde groei", { kinds: ["Programme"] });
  expect(found.nodes).toContainEqual({ id: "programme-mkb-doorgaan", type: "Programme", name: "MKB Doorgaan", match: "TEXT" });
});

test("a region narrows down to what is, lies or works in it", async () => {
  const inOverijssel = await ids("zwolle", { region: "region-overijssel", first: 100 });
  expect(inOverijssel).toEqual(expect.arrayContaining(["GM0193", "gemeente-zwolle"]));
  expect(await ids("zwolle", { region: "region-zeeland" })).toEqual([]);
});

test.each([
  '"',
  "\\",
  "a/b",
  "AND",
  "OR NOT",
  "*:*",
  "zwolle AND *",
  "name:zwolle",
  "[a TO z]",
  "zwolle~",
  '+-&|!(){}[]^"~*?:\\/',
  "zwolle^100",
  "(((",
  "NOT zwolle",
])("what Lucene treats specially is harmless: %s", async (text) => {
  const response = await fetch(`${process.env.TEST_API}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: SEARCH, variables: { text } }),
  });
  const { errors = [], data } = (await response.json()) as { errors?: { extensions: { code: string } }[]; data: { search: { totalCount: number } } | null };
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(/[a-z]/i.test(text) ? [] : ["BAD_INPUT"]);
  if (data) expect(data.search.totalCount).toBeLessThan(500);
});

test("pages hold everything once", async () => {
  const all = await ids("techniek", { first: 100 });
  expect(all.length).toBeGreaterThan(20);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await search("techniek", { first: 9, after });
    seen.push(...nodes.map(({ id }: { id: string }) => id));
    after = pageInfo.hasNextPage && seen.length < all.length ? pageInfo.endCursor : null;
  } while (after);
  expect(seen.slice(0, all.length)).toEqual(all);
});

test("nothing found is an answer, and says so", async () => {
  const { totalCount, explanation } = await search("qqqqqq");
  expect([totalCount, explanation]).toEqual([0, 'Niets gevonden voor "qqqqqq": geen naam, andere naam of beschrijving lijkt erop.']);
});

test("a text that is too long is refused", async () => {
  expect((await refusal(SEARCH, { text: "a".repeat(501) })).code).toBe("BAD_INPUT");
});
