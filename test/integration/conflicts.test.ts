import { checkSeed } from "../../src/ingest/seed.js";
import { answer, refusal } from "../support/api.js";
import { everyPage } from "../support/pages.js";

const CONFLICTS = `query ($about: ID, $first: Int, $after: String) {
  conflicts(about: $about, first: $first, after: $after) {
    totalCount kindsCounted datasets explanation about { id } definition { id kindScheme } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      id metric explanation about { id } metricConcept { id }
      claims { id value text unit year date scope definition conflictsWith { id } sources { label } }
    }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Item = any;

async function conflicts(variables: Record<string, unknown> = {}): Promise<{ nodes: Item[]; [field: string]: Item }> {
  return (await answer(CONFLICTS, { first: 100, ...variables })).conflicts;
}
const find = (nodes: Item[], claim: string): Item => nodes.find(({ id }) => id.split(" ").includes(claim));

test("of 698, 779 and 1,022 partnerships nobody decides: each stands with its year, scope, definition and lines", async () => {
  const { nodes } = await conflicts({ about: "theme-bestuurlijke-drukte" });
  expect(nodes).toHaveLength(1);
  const [conflict] = nodes;
  expect([conflict.metric, conflict.metricConcept, conflict.about]).toEqual([
    "aantal-samenwerkingsverbanden",
    { id: "metric-aantal-samenwerkingsverbanden" },
    [{ id: "party-kind-regionale-samenwerkingsverbanden" }, { id: "theme-bestuurlijke-drukte" }],
  ]);
  const lines = (from: string) => [
    { label: `Regionaal samenwerken: leren van praktijken (2017), Indicatie hoeveelheid samenwerkingsverbanden in de regio, regels ${from}` },
  ];
  const study = { id: "figure-samenwerkingsverbanden-effecten-regionaal-bestuur" };
  const counted = { text: null, unit: "samenwerkingsverbanden", year: 2017 };
  const of2010 = { ...counted, date: "2010", definition: "Telling uit 2010, aangehaald door BMC Advies.", conflictsWith: [study], sources: lines("307-308") };
  const of = (id: string) => conflict.claims.find((claim: Item) => claim.id.includes(id));
  expect(of("publiekrechtelijk")).toEqual({
    ...of2010,
    id: "figure-samenwerkingsverbanden-publiekrechtelijk-2010",
    value: 698,
    scope: "publiekrechtelijk",
  });
  expect(of("privaatrechtelijk")).toEqual({
    ...of2010,
    id: "figure-samenwerkingsverbanden-privaatrechtelijk-2010",
    value: 1022,
    scope: "privaatrechtelijk",
  });
  expect(of("effecten")).toMatchObject({ ...study, value: 779, date: "2016", sources: lines("309-311") });
  expect(of("effecten").conflictsWith).toHaveLength(2);
});

test("three sources give the regio Zwolle 19, 20 and 21 gemeenten: one conflict, newest source first", async () => {
  const { nodes, kindsCounted, datasets } = await conflicts({ about: "region-zwolle" });
  expect([kindsCounted, datasets]).toEqual([
    ["aantal-gemeenten"],
    ["aan-de-slag-voor-het-brede-mkb", "grensverleggende-samenwerking", "regionaal-samenwerken"],
  ]);
  expect(nodes.map(({ claims }) => claims.map(({ year, value }: Item) => [year, value]))).toEqual([
    [
      [2019, 21],
      [2017, 20],
      [2015, 19],
    ],
  ]);
  expect(nodes[0].explanation).toBe(
    "De bronnen noemen 21 gemeenten, 20 gemeenten en 19 gemeenten. Zij verschillen ook in waarover zij gaan (19 gemeenten, Topcentrum E-commerce en Regio Zwolle / Regio Zwolle en Regio Zwolle), het jaar van de bron (2019 / 2017 / 2015) en de aard van het cijfer (telling / niet genoemd); of dat het verklaart, zegt geen bron.",
  );
});

test("a word stands against a number, and a year is written as a year", async () => {
  const { nodes } = await conflicts({ about: "programme-smitzh-fase-3" });
  expect(nodes.map(({ explanation }) => explanation)).toEqual([
    "De bronnen noemen “medio 2019” en 2019. Zij verschillen ook in de eenheid (datum / jaar); of dat het verklaart, zegt geen bron.",
  ]);
});

test("other values of one metric are no conflict by themselves: half of the jobs change, others disappear", async () => {
  const { nodes } = await conflicts();
  expect(find(nodes, "figure-automatisering-banen-veranderen")).toBeUndefined();
});

test("the claims of all conflicts are those that the sources link, each once", async () => {
  const { graph } = checkSeed("seed");
  const group = new Map<string, Set<string>>();
  for (const { from, type, to } of graph.links.values()) {
    if (type !== "CONFLICTS_WITH") continue;
    const together = new Set([from, to, ...(group.get(from) ?? []), ...(group.get(to) ?? [])]);
    for (const id of together) group.set(id, together);
  }
  const expected = [...new Set([...group.values()].map((ids) => [...ids].sort().join(" ")))];
  const metric = (ids: string) => String(graph.nodes.get(ids.split(" ")[0] ?? "")?.properties.metric);
  const { ids, totals } = await everyPage((after) => conflicts({ first: 4, after }));
  expect(ids).toEqual(expected.sort((a, b) => (metric(a) + a < metric(b) + b ? -1 : 1)));
  expect(new Set(totals)).toEqual(new Set([15]));
});

test("who contradicts is contradicted", async () => {
  const { nodes } = await conflicts();
  const claims: Item[] = nodes.flatMap((node) => node.claims);
  const pairs = claims.flatMap(({ id, conflictsWith }) => conflictsWith.map((other: Item) => `${id} ${other.id}`));
  expect(pairs.map((pair) => pair.split(" ").reverse().join(" ")).sort()).toEqual(pairs.sort());
  expect(claims.every(({ conflictsWith, sources }) => conflictsWith.length > 0 && sources.length > 0)).toBe(true);
});

test.each([
  ["gemeente-vlieland", "De bronnen noemen geen cijfer over Gemeente Vlieland."],
  ["programme-skillslabs-techpack", "Over Skillslabs noemen de bronnen 3 cijfers; geen daarvan is bij het lezen als tegenspraak van een ander gemerkt."],
])("about %s nobody disagrees, and why", async (about, expected) => {
  const { nodes, explanation } = await conflicts({ about });
  expect([nodes, explanation]).toEqual([[], expected]);
});

test("what does not exist has no conflicts", async () => {
  expect((await refusal(CONFLICTS, { about: "region-zwole" })).code).toBe("NOT_FOUND");
});

test.each([
  [{ about: "" }, "about: is leeg"],
  [{ first: 101 }, "first: moet tussen 1 en 100 liggen"],
  [{ after: "xyz" }, "after: is geen cursor van deze lijst"],
])("%j is bad input, and says what is right", async (variables, message) => {
  expect(await refusal(CONFLICTS, variables)).toEqual({ code: "BAD_INPUT", message: expect.stringContaining(message) });
});
