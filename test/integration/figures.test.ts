import { spanOf } from "../../src/ingest/model/period.js";
import { checkSeed } from "../../src/ingest/seed.js";
import { answer, refusal } from "../support/api.js";
import { everyPage } from "../support/pages.js";

const FIGURES = `query ($about: ID, $metric: String, $first: Int, $after: String) {
  figures(about: $about, metric: $metric, first: $first, after: $after) {
    totalCount metric datasets explanation about { id } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      id name metric value min max text unit scope date status definition year
      about { id } metricConcept { id } conflictsWith { id value } figure { id } sources { document firstLine }
    }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Item = any;

async function figures(variables: Record<string, unknown> = {}): Promise<{ nodes: Item[]; [field: string]: Item }> {
  return (await answer(FIGURES, { first: 100, ...variables })).figures;
}
const idsOf = ({ nodes }: { nodes: Item[] }): string[] => nodes.map(({ id }) => id);

test("two counts of those that MKB Doorgaan helped stand side by side, each as its source writes it", async () => {
  const found = await figures({ about: "programme-mkb-doorgaan", metric: "bereikte-ondernemers" });
  expect([found.totalCount, found.about, found.metric, found.explanation]).toEqual([2, { id: "programme-mkb-doorgaan" }, "bereikte-ondernemers", null]);
  expect(found.nodes[0]).toEqual({
    id: "figure-mkb-doorgaan-geholpen-bedrijven",
    name: "Geholpen bedrijven volgens de inleiding",
    metric: "bereikte-ondernemers",
    value: 1060,
    min: null,
    max: null,
    text: null,
    unit: "bedrijven",
    scope: null,
    date: null,
    status: "result",
    definition: null,
    year: 2019,
    about: [{ id: "programme-mkb-doorgaan" }],
    metricConcept: { id: "metric-bereikte-ondernemers" },
    conflictsWith: [{ id: "figure-mkb-doorgaan-geholpen-ondernemers", value: 1100 }],
    figure: { id: "figure-mkb-doorgaan-geholpen-bedrijven" },
    sources: [{ document: "document-aan-de-slag-voor-het-brede-mkb", firstLine: 858 }],
  });
  expect(found.nodes[1].conflictsWith).toEqual([{ id: "figure-mkb-doorgaan-geholpen-bedrijven", value: 1060 }]);
});

test("figures about a concept can be asked, and those that a metric measures", async () => {
  const drukte = await figures({ about: "theme-bestuurlijke-drukte", metric: "aantal-samenwerkingsverbanden" });
  expect(drukte.nodes.map(({ value, date }) => [value, date])).toEqual([
    [779, "2016"],
    [1022, "2010"],
    [698, "2010"],
  ]);
  expect(idsOf(await figures({ about: "metric-impactmultiplier" }))).toEqual(idsOf(await figures({ metric: "impactmultiplier" })));
});

test("a figure about a region is one about its public body as well", async () => {
  const found = idsOf(await figures({ about: "GM0995" }));
  expect(found).toContain("figure-techpack-skillslabs-lelystad");
  expect(idsOf(await figures({ about: "gemeente-lelystad" }))).toEqual(found);
});

test.each([
  [{ about: "gemeente-vlieland" }, "De bronnen noemen geen cijfer over Gemeente Vlieland."],
  [
    { about: "programme-mkb-doorgaan", metric: "aantal-leden" },
    "De bronnen noemen geen cijfer van de grootheid “aantal-leden” over MKB Doorgaan. Wel noemen zij 16 andere cijfers: laat `metric` weg.",
  ],
])("of %j there is no figure, and why", async (variables, expected) => {
  const { totalCount, explanation, datasets } = await figures(variables);
  expect([totalCount, explanation, datasets]).toEqual([0, expected, []]);
});

describe("worked out again from the seed's own records", () => {
  const { graph } = checkSeed("seed");
  const every = [...graph.nodes.values()].filter(({ labels }) => labels.includes("Figure"));
  const newest = ({ date, observedAt }: Record<string, unknown>) => spanOf(String(date ?? observedAt))?.latest ?? "";
  const key = ({ id, properties }: (typeof every)[number]) => [String(properties.metric), newest(properties), String(properties.name), id] as const;
  const expected = every
    .map(key)
    .sort(([m, d, n, i], [metric, day, name, id]) => (m !== metric ? (m < metric ? -1 : 1) : d !== day ? (d > day ? -1 : 1) : n + i < name + id ? -1 : 1));

  test("all pages together hold every figure once, by metric, newest first", async () => {
    const { ids, totals } = await everyPage((after) => figures({ after }));
    expect(ids).toEqual(expected.map(([, , , id]) => id));
    expect(new Set(totals)).toEqual(new Set([every.length]));
  });

  test.each(["aandeel", "aantal-samenwerkingsverbanden", "budget"])("these figures are of the metric %s", async (metric) => {
    expect(idsOf(await figures({ metric }))).toEqual(
      expected
        .filter(([its]) => its === metric)
        .map(([, , , id]) => id)
        .slice(0, 100),
    );
  });

  test.each(["region-nederland", "programme-mkb-doorgaan", "programme-pps-techpack", "theme-innovatie"])("these figures are about %s", async (about) => {
    const told = new Set([...graph.links.values()].filter(({ type, to }) => type === "FIGURE_ABOUT" && to === about).map(({ from }) => from));
    expect(told.size).toBeGreaterThan(2);
    expect(idsOf(await figures({ about }))).toEqual(expected.filter(([, , , id]) => told.has(id)).map(([, , , id]) => id));
  });
});

test("the list of figures goes by a name of its own", async () => {
  const { figureRecords } = await answer('{ figureRecords(where: { id: { eq: "figure-epz-leden" } }) { value unit } }');
  expect(figureRecords).toEqual([{ value: 22, unit: "topbestuurders" }]);
});

test("what does not exist has no figures", async () => {
  const { code, message } = await refusal(FIGURES, { about: "programme-mkb-doorgan" });
  expect(code).toBe("NOT_FOUND");
  expect(message).toContain("programme-mkb-doorgaan");
});

test.each([
  [{ about: "" }, "about: is leeg"],
  [{ metric: "aantal-leeden" }, 'metric: "aantal-leeden" staat niet in de begrippenlijst. Bedoelt u "aantal-leden"?'],
  [{ metric: "" }, 'metric: "" staat niet in de begrippenlijst.'],
  [{ first: 0 }, "first: moet tussen 1 en 100 liggen"],
  [{ after: "xyz" }, "after: is geen cursor van deze lijst"],
])("%j is bad input, and says what is right", async (variables, message) => {
  expect(await refusal(FIGURES, variables)).toEqual({ code: "BAD_INPUT", message: expect.stringContaining(message) });
});
