import { checkSeed } from "../../src/ingest/seed.js";
import { answer, refusal } from "../support/api.js";
import { PlainSupport } from "../support/plain-support.js";

const COMPARE = `query ($regions: [ID!]!, $on: String, $first: Int, $after: String) {
  compareSupport(regions: $regions, on: $on, first: $first, after: $after) {
    totalCount completeness explanation definition { id } regions { id } pageInfo { hasNextPage endCursor }
    nodes { id line form category { id } cells { region { id } serviceCount certainServiceCount providerCount offers { service { id } sources { document } } } }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Row = any;
const compare = async (variables: Record<string, unknown>): Promise<{ nodes: Row[]; [field: string]: Row }> =>
  (await answer(COMPARE, { first: 100, ...variables })).compareSupport;

const REGIONS = ["gemeente-zwolle", "GM0935", "provincie-overijssel"];
const CODES = ["GM0193", "GM0935", "region-overijssel"];

test("Zwolle, Maastricht and Overijssel side by side in 2019: each cell counts what the records give it", async () => {
  const on = "2019-06-01";
  const plain = new PlainSupport(checkSeed("seed").graph, on);
  const expected = new Map<string, number[]>();
  for (const [at, region] of CODES.entries()) {
    for (const service of plain.reaching(null, region)) {
      const own = plain.to(service, "IN_CATEGORY");
      const needs = plain.to(service, "SERVES").flatMap((need) => plain.to(need, "IN_CATEGORY"));
      const categories = [...new Set(own.length > 0 ? own : needs)].map((id) => id.replace("category-", ""));
      const forms = plain.propertyOf(service, "forms") as string[];
      for (const category of categories.length > 0 ? categories : ["-"]) {
        for (const form of forms.length > 0 ? forms : ["-"]) {
          const key = `${category} ${plain.propertyOf(service, "line") ?? "-"} ${form}`;
          const cells = expected.get(key) ?? [0, 0, 0];
          expected.set(key, cells);
          cells[at] = (cells[at] ?? 0) + 1;
        }
      }
    }
  }
  const { nodes, regions, totalCount } = await compare({ regions: REGIONS, on });
  expect(regions.map(({ id }: Row) => id)).toEqual(CODES);
  const filled = nodes.filter(({ cells }) => cells.some(({ serviceCount }: Row) => serviceCount > 0));
  expect(new Map(filled.map(({ id, cells }) => [id, cells.map(({ serviceCount }: Row) => serviceCount)]))).toEqual(expected);
  expect(totalCount).toBe(nodes.length);
});

test("the first line of advice in Zwolle has two certain services in 2019, and none today", async () => {
  const cellOn = async (on: string) => (await compare({ regions: ["GM0193"], on, first: 1 })).nodes[0];
  const then = await cellOn("2019-06-01");
  expect([then.id, then.cells[0].serviceCount, then.cells[0].certainServiceCount, then.cells[0].providerCount]).toEqual([
    "kennen-en-bereiken eerste advies",
    3,
    2,
    2,
  ]);
  expect((await cellOn("2026-01-01")).cells[0].certainServiceCount).toBe(0);
});

test("all ten categories have a row, whatever the region", async () => {
  const { nodes } = await compare({ regions: ["GM0344"] });
  expect(new Set(nodes.flatMap(({ category }) => category?.id ?? [])).size).toBe(10);
});

test.each([
  [[], "BAD_INPUT", "regions: verwacht 1 tot 10 gebieden"],
  [Array.from({ length: 11 }, () => "GM0193"), "BAD_INPUT", "regions: verwacht 1 tot 10 gebieden"],
  [["GM0193", "GM9999"], "NOT_FOUND", 'Er is niets met het id "GM9999"'],
])("%j is refused: %s", async (regions, code, message) => {
  expect(await refusal(COMPARE, { regions })).toEqual({ code, message: expect.stringContaining(message) });
});
