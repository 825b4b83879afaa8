import { checkSeed } from "../../src/ingest/seed.js";
import { answer, refusal } from "../support/api.js";
import { everyPage } from "../support/pages.js";
import { PlainSupport } from "../support/plain-support.js";

const GAPS = `query ($region: ID, $category: String, $on: String, $first: Int, $after: String) {
  gaps(region: $region, category: $category, on: $on, first: $first, after: $after) {
    totalCount needCount kindsCounted datasets asOf completeness explanation definition { id } region { id } category { id } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      id reason explanation serviceCount categories { id } sources { document firstLine }
      offers { service { id } providers { id } distance certainty sources { document } }
      neighbours { region { ... on Region { name } } serviceCount offers { service { id } } }
    }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Gap = any;
const gaps = async (variables: Record<string, unknown>): Promise<{ nodes: Gap[]; [field: string]: Gap }> =>
  (await answer(GAPS, { first: 100, ...variables })).gaps;

test.each(["GM0193", "GM0344", "GM0935", "region-overijssel", "region-twente"])(
  "in %s of 2019 each need has the services that its records give it",
  async (region) => {
    const on = "2019-06-01";
    const { nodes, needCount } = await gaps({ region, on });
    const plain = new PlainSupport(checkSeed("seed").graph, on);
    const expected = nodes.map(({ id }) => [id, plain.reaching(id, region).length]);
    expect(nodes.map(({ id, serviceCount }) => [id, serviceCount])).toEqual(expected);
    for (const { id, reason, serviceCount, offers } of nodes) {
      expect(["NOTHING_KNOWN", "STATED_ABSENT"].includes(reason)).toBe(serviceCount === 0);
      expect(plain.reaching(id, region)).toEqual(expect.arrayContaining(offers.map(({ service }: Gap) => service.id)));
      if (reason === "ONLY_WIDER") expect(offers[0].distance).toBeGreaterThan(0);
      if (reason === "ONLY_POSSIBLE") expect(offers.map(({ certainty }: Gap) => certainty)).not.toContain("CERTAIN");
      for (const { sources } of offers) expect(sources.length).toBeGreaterThan(0);
    }
    expect(needCount).toBe(48);
  },
);

test("that Utrecht has no regional development company is stated, and on which lines", async () => {
  const { nodes } = await gaps({ region: "gemeente-utrecht", category: "financiering", on: "2017-06-01" });
  const capital = nodes.find(({ id }) => id === "need-risicokapitaal-aantrekken");
  expect([capital.reason, capital.serviceCount]).toEqual(["STATED_ABSENT", 0]);
  expect(capital.explanation).toBe(
    'Voor "Risicodragend kapitaal aantrekken" is er in Utrecht niets: regionale ontwikkelingsmaatschappijen ontbreekt volgens de bron in noordelijke Randstad.',
  );
  expect(capital.sources).toEqual(expect.arrayContaining([{ document: "document-regionaal-samenwerken", firstLine: expect.any(Number) }]));
});

test("what was certain in 2019 is only possible today", async () => {
  const reasonOn = async (on: string) => (await gaps({ region: "GM0193", on })).nodes.find(({ id }) => id === "need-hulpvraag-scherp-krijgen").reason;
  expect([await reasonOn("2019-06-01"), await reasonOn("2026-01-01")]).toEqual(["ONLY_WIDER", "ONLY_POSSIBLE"]);
});

test("the neighbours of Zwolle are the nearest gemeenten around it; those of Overijssel other provincies", async () => {
  const around = async (region: string) => (await gaps({ region, on: "2019-06-01" })).nodes[0].neighbours.map(({ region: { name } }: Gap) => name);
  expect(await around("gemeente-zwolle")).toEqual(["Dalfsen", "Zwartewaterland", "Kampen", "Staphorst", "Olst-Wijhe"]);
  const provincies = await around("provincie-overijssel");
  expect(provincies).toHaveLength(5);
  expect(provincies).not.toContain("Overijssel");
});

test("of the whole country only what nobody offers anywhere is unknown; it has no neighbours", async () => {
  const { nodes, region } = await gaps({ on: "2019-06-01" });
  const plain = new PlainSupport(checkSeed("seed").graph, "2019-06-01");
  expect(region).toBeNull();
  const unserved = nodes.filter(({ reason }) => reason === "NOTHING_KNOWN").map(({ id }) => id);
  expect(unserved).toEqual(expect.arrayContaining(["need-nieuwe-markten-aanboren", "need-talent-van-over-de-grens"]));
  for (const id of unserved) expect(nodes.find((gap) => gap.id === id).neighbours).toEqual([]);
  for (const { id, serviceCount } of nodes) expect(serviceCount).toBeLessThanOrEqual(plain.servicesFor(id).length);
});

test("a category holds its own needs alone, in one order on all pages", async () => {
  const whole = await gaps({ region: "GM0193", category: "financiering" });
  expect([whole.needCount, whole.kindsCounted, whole.category.id, whole.definition.id]).toEqual([10, ["financiering"], "category-financiering", "gaps"]);
  for (const { categories } of whole.nodes) expect(categories.map(({ id }: Gap) => id)).toContain("category-financiering");
  const { ids, totals } = await everyPage((after) => gaps({ region: "GM0193", category: "financiering", first: 3, after }));
  expect(ids).toEqual(whole.nodes.map(({ id }) => id));
  expect(new Set(totals)).toEqual(new Set([whole.totalCount]));
});

test.each([
  [{ region: "GM9999" }, "NOT_FOUND", 'Er is niets met het id "GM9999"'],
  [{ region: "organisation-liof" }, "BAD_INPUT", "is geen regio en bestuurt er ook geen"],
  [{ category: "financiring" }, "BAD_INPUT", 'Bedoelt u "financiering"?'],
  [{ on: "gisteren" }, "BAD_INPUT", "is geen datum"],
  [{ first: 101 }, "BAD_INPUT", "first: moet tussen 1 en 100 liggen"],
])("%j is refused: %s", async (variables, code, message) => {
  expect(await refusal(GAPS, variables)).toEqual({ code, message: expect.stringContaining(message) });
});
