import { checkSeed } from "../../src/ingest/seed.js";
import { answer, refusal } from "../support/api.js";
import { everyPage } from "../support/pages.js";
import { PlainSupport } from "../support/plain-support.js";

const DUPLICATE = `query ($region: ID, $category: String, $on: String, $first: Int, $after: String) {
  duplicateSupport(region: $region, category: $category, on: $on, first: $first, after: $after) {
    totalCount asOf completeness explanation definition { id } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { id line form need { id } serviceCount certainServiceCount providerCount explanation offers { service { id } certainty sources { document } } neighbours { serviceCount } }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Group = any;
const duplicates = async (variables: Record<string, unknown>): Promise<{ nodes: Group[]; [field: string]: Group }> =>
  (await answer(DUPLICATE, { first: 100, ...variables })).duplicateSupport;

test.each(["GM0193", "GM0344", "region-noord-brabant"])("in %s of 2019 the groups of two or more are those of the records", async (region) => {
  const on = "2019-06-01";
  const { graph } = checkSeed("seed");
  const plain = new PlainSupport(graph, on);
  const expected = new Map<string, string[]>();
  for (const { id, labels } of graph.nodes.values()) {
    if (!labels.includes("Need")) continue;
    for (const service of plain.reaching(id, region)) {
      const forms = plain.propertyOf(service, "forms") as string[];
      for (const form of forms.length > 0 ? forms : ["-"]) {
        const key = `${id} ${plain.propertyOf(service, "line") ?? "-"} ${form}`;
        expected.set(key, [...(expected.get(key) ?? []), service].sort());
      }
    }
  }
  const { nodes, totalCount } = await duplicates({ region, on });
  const found = nodes.map(({ id, offers }): [string, string[]] => [id, offers.map(({ service }: Group) => service.id).sort()]);
  expect(new Map(found)).toEqual(new Map([...expected].filter(([, services]) => services.length > 1)));
  expect(totalCount).toBe(found.length);
});

test("ondernemers in Zwolle could meet each other in six ways, four of them certainly in 2019", async () => {
  const { nodes, completeness } = await duplicates({ region: "gemeente-zwolle", on: "2019-06-01", first: 1 });
  expect(nodes[0]).toMatchObject({ id: "need-sparren-met-ondernemers - ontmoeting", line: null, form: "ontmoeting", serviceCount: 6, certainServiceCount: 4 });
  expect(nodes[0].explanation).toMatch(
    /^6 diensten doen in Zwolle hetzelfde voor "Leren van en sparren met andere ondernemers" \(lijn niet genoemd, ontmoeting\)\. Zij verschillen in gebied \(Overijssel; Nederland; Zwolle\), publiek/,
  );
  expect(completeness).toContain("Van 25 andere diensten noemt geen bron het gebied");
});

test("of the whole country services stand together where their areas touch: the financing tables of Brabant", async () => {
  const { nodes } = await duplicates({ category: "financiering" });
  const tables = nodes
    .filter(({ need }) => need.id === "need-passende-financiering-vinden")
    .flatMap(({ offers }) => offers.map(({ service }: Group) => service.id));
  expect(tables).toEqual(expect.arrayContaining(["service-financieringstafel-agrifood-capital", "service-financieringstafel-brainport-eindhoven"]));
  for (const { serviceCount, neighbours } of nodes) expect([serviceCount > 1, neighbours]).toEqual([true, []]);
});

test("most services come first, in one order on all pages", async () => {
  const whole = await duplicates({ region: "GM0193", on: "2019-06-01" });
  const counts = whole.nodes.map(({ serviceCount }) => serviceCount);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  const { ids } = await everyPage((after) => duplicates({ region: "GM0193", on: "2019-06-01", first: 7, after }));
  expect(ids).toEqual(whole.nodes.map(({ id }) => id));
});

test("an unknown category is refused", async () => {
  expect(await refusal(DUPLICATE, { category: "geld" })).toMatchObject({ code: "BAD_INPUT" });
});
