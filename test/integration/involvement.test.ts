import { answer, refusal } from "../support/api.js";

const INVOLVEMENT = `query ($party: ID!, $roles: [String!], $on: String, $first: Int, $after: String) {
  involvement(party: $party, roles: $roles, on: $on, first: $first, after: $after) {
    totalCount explanation party { id } pageInfo { hasNextPage endCursor }
    nodes { id as roles status certainty name fact { __typename id } with { id } sources { firstLine } }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
const involvement = async (variables: Record<string, unknown>): Promise<any> => (await answer(INVOLVEMENT, variables)).involvement;

test("Velsen sits at two tables of the IJmond and is party to two agreements", async () => {
  const { nodes, totalCount, party } = await involvement({ party: "GM0453" });
  expect([party.id, totalCount]).toEqual(["gemeente-velsen", 4]);
  expect(nodes.map((node: { as: string; status: string; with: { id: string }[] }) => [node.as, node.status, node.with[0]?.id])).toEqual([
    ["MEMBER", "member", "partnership-ijmond"],
    ["MEMBER", "member", "partnership-ijmond-raad"],
    ["SIGNATORY", "requested", expect.any(String)],
    ["SIGNATORY", "intended", "gemeente-beverwijk"],
  ]);
});

test("seven parties take part in the Liaison Overleg of landsdeel Oost", async () => {
  const { nodes } = await involvement({ party: "partnership-liaison-overleg-landsdeel-oost", first: 100 });
  const members = nodes.filter(({ as, status }: { as: string; status: string }) => as === "HOST" && status === "member");
  expect(members.map((one: { with: { id: string }[] }) => one.with[0]?.id).sort()).toEqual([
    "organisation-platform-beta-techniek",
    "partnership-techniekpact-stedendriehoek",
    "partnership-techniekpact-twente",
    "partnership-techniekpact-zwolle",
    "partnership-techniekraad-oost",
    "provincie-gelderland",
    "provincie-overijssel",
  ]);
});

test("the Rabobank hands over to MKBDoorgaan", async () => {
  const { nodes } = await involvement({ party: "organisation-rabobank", first: 100 });
  const handed = nodes.filter(({ as }: { as: string }) => as === "REFERRER");
  expect(handed.map((one: { status: string; with: { id: string }[] }) => [one.status, one.with.map(({ id }) => id).sort()])).toContainEqual([
    "usual",
    ["organisation-stichting-mkbdoorgaan-nl", "organisation-thijs-logistiek"],
  ]);
});

test("roles narrow down", async () => {
  const { nodes } = await involvement({ party: "provincie-overijssel", roles: ["initiatiefnemer"], on: "2018-01-01", first: 100 });
  expect(nodes.map((one: { with: { id: string }[] }) => one.with[0]?.id).sort()).toEqual([
    "programme-actielijn-familiebedrijven",
    "programme-sociale-organisatorische-innovatie",
  ]);
});

test("all pages together hold everything once", async () => {
  const key = ({ as, id }: { as: string; id: string }) => `${as} ${id}`;
  const party = "organisation-platform-beta-techniek";
  const seen: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const page = await involvement({ party, first: 30, after });
    seen.push(...page.nodes.map(key));
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen.length).toBe(total);
  expect(new Set(seen).size).toBe(total);
  expect(total).toBeGreaterThan(60);
});

test("of Vlieland nothing is known, and that is said", async () => {
  const { totalCount, explanation } = await involvement({ party: "gemeente-vlieland" });
  expect(totalCount).toBe(0);
  expect(explanation).toMatch(/^Van Gemeente Vlieland is in de bronnen geen deelname, dienst, geldstroom, afspraak of doorverwijzing bekend op /);
});

test("a service is no party", async () => {
  expect(await refusal(INVOLVEMENT, { party: "service-quickscan-mkb-doorgaan" })).toEqual({
    code: "BAD_INPUT",
    message: expect.stringContaining("geen partij"),
  });
});
