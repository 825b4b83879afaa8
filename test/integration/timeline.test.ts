import type { NodeState } from "../../src/ingest/graph-state.js";
import { spanOf } from "../../src/ingest/model/period.js";
import { checkSeed } from "../../src/ingest/seed.js";
import { answer, refusal } from "../support/api.js";
import { everyPage } from "../support/pages.js";

const TIMELINE = `query ($id: ID!, $kinds: [TimelineKind!], $on: String, $first: Int, $after: String) {
  timeline(id: $id, kinds: $kinds, on: $on, first: $first, after: $after) {
    totalCount asOf undatedCount kindsCounted datasets completeness explanation entity { id } definition { id } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { id date earliest latest kind moment certainty explanation fact { __typename id } with { id } sources { label } }
  }
}`;
const ON = "2026-01-01";
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Item = any;

async function timeline(id: string, more: Record<string, unknown> = {}): Promise<{ nodes: Item[]; [field: string]: Item }> {
  return (await answer(TIMELINE, { id, on: ON, first: 100, ...more })).timeline;
}
const told = ({ nodes }: { nodes: Item[] }) => nodes.map(({ date, certainty, explanation }) => [date, certainty, explanation]);

test("SMITZH begins, goes through its phases and ends: what was announced is only possible", async () => {
  const found = await timeline("programme-smart-manufacturing-industriele-toepassingen-zuid-holland", { kinds: ["EXISTENCE", "OBSERVATION"] });
  const name = "Smart Manufacturing Industriële Toepassingen Zuid-Holland";
  expect(told(found)).toEqual([
    ["2017", "CERTAIN", `${name} begint.`],
    ["2017", "CERTAIN", `Fase 1, deel van ${name}, begint.`],
    ["2017-11", "CERTAIN", `Fase 1, deel van ${name}, eindigt.`],
    ["2018", "CERTAIN", `SMITZH-fase 2, deel van ${name}, eindigt.`],
    ["2019", "CERTAIN", `SMITZH-3, deel van ${name}, begint.`],
    ["2019", "CERTAIN", `Aan de slag voor het brede mkb beschrijft ${name}.`],
    ["2022", "POSSIBLE", `${name} eindigt.`],
    ["2022", "POSSIBLE", `SMITZH-3, deel van ${name}, eindigt.`],
  ]);
  expect(found.kindsCounted).toEqual(["EXISTENCE", "OBSERVATION"]);
});

test("an event tells its date in days, its fact, with whom, and where it is stated", async () => {
  const { nodes, undatedCount, completeness } = await timeline("programme-mkb-doorgaan");
  expect(nodes[1]).toEqual({
    id: "COVERAGE coverage-mkb-doorgaan-flevoland START",
    date: "2014",
    earliest: "2014-01-01",
    latest: "2014-12-31",
    kind: "COVERAGE",
    moment: "START",
    certainty: "CERTAIN",
    explanation: "Flevoland wordt werkgebied van MKB Doorgaan.",
    fact: { __typename: "Coverage", id: "coverage-mkb-doorgaan-flevoland" },
    with: [{ id: "region-flevoland" }],
    sources: [{ label: "Aan de slag voor het brede mkb (2019), regel 858" }, { label: "Aan de slag voor het brede mkb (2019), regel 893" }],
  });
  expect(nodes.map(({ kind }) => kind)).toEqual(["EXISTENCE", "COVERAGE", "OBSERVATION"]);
  expect([undatedCount, completeness]).toEqual([
    64,
    "Niet gedateerd, en dus niet in de lijst: 4 onderdelen, 21 deelnames, 6 werkgebieden, 1 dienst, 4 geldstromen, 1 afspraak, 11 doorverwijzingen en 16 cijfers.",
  ]);
});

test("Noordwijkerhout went up in Noordwijk in 2019, as a region and as a body", async () => {
  const found = await timeline("GM0576", { kinds: ["EXISTENCE", "SUCCESSION"] });
  expect(told(found)).toEqual([
    ["2019-01-01", "CERTAIN", "Noordwijkerhout houdt op te bestaan."],
    ["2019-01-01", "CERTAIN", "Gemeente Noordwijkerhout houdt op te bestaan."],
    ["2019-01-01", "CERTAIN", "Noordwijkerhout gaat op in Noordwijk."],
    ["2019-01-01", "CERTAIN", "Gemeente Noordwijkerhout gaat op in Gemeente Noordwijk."],
  ]);
  expect(found.nodes[2].with).toEqual([{ id: "GM0575" }]);
  expect((await timeline("gemeente-noordwijkerhout")).nodes).toHaveLength((await timeline("GM0576")).nodes.length);
});

test("in 2018 that was still to come", async () => {
  const { nodes } = await timeline("GM0576", { on: "2018-06-30", kinds: ["SUCCESSION"] });
  expect(nodes.map(({ certainty }) => certainty)).toEqual(["NOT_YET", "NOT_YET"]);
});

test("the successor tells of it too", async () => {
  const { nodes } = await timeline("GM0575", { kinds: ["SUCCESSION"] });
  expect(nodes.map(({ explanation, with: others }) => [explanation, others])).toEqual([
    ["Noordwijkerhout gaat op in Noordwijk.", [{ id: "GM0576" }]],
    ["Gemeente Noordwijkerhout gaat op in Gemeente Noordwijk.", [{ id: "gemeente-noordwijkerhout" }]],
  ]);
});

test("all pages together hold every event once, in the same order", async () => {
  const all = (await timeline("region-nederland")).nodes.map(({ id }) => id);
  const { ids, totals } = await everyPage((after) => timeline("region-nederland", { first: 4, after }));
  expect(ids).toEqual(all);
  expect(new Set(totals)).toEqual(new Set([all.length]));
});

describe("worked out again from the seed's own records", () => {
  const { graph } = checkSeed("seed");
  const FACTS = ["Membership", "Coverage", "Service", "Funding", "Agreement", "Referral", "Figure"];
  const around = (id: string) =>
    [...graph.links.values()].flatMap((link) => (link.from === id ? [{ link, other: link.to }] : link.to === id ? [{ link, other: link.from }] : []));
  const node = (id: string): NodeState => graph.nodes.get(id) as NodeState;

  /** Every fact of an entity and its other self, however it is linked with it. */
  function factsOf(id: string): NodeState[] {
    const selves = [id, ...around(id).flatMap(({ link, other }) => (link.type === "GOVERNS" ? [other] : []))];
    const linked = selves.flatMap((self) => around(self).map((one) => ({ ...one, self })));
    const facts = linked.flatMap(({ link, other, self }) => {
      if (node(other).labels.includes("AgreementParty")) return around(other).flatMap((end) => (end.link.type === "PARTY_TO" ? [end.other] : []));
      const isPart = link.type === "PART_OF" && link.to === self && node(other).labels.includes("Party");
      return isPart || FACTS.some((label) => node(other).labels.includes(label)) ? [other] : [];
    });
    return [...new Set([...selves, ...facts])].map(node);
  }
  const dates = ({ labels, properties }: NodeState) =>
    [properties.since, properties.until, labels.includes("Figure") ? properties.date : undefined].filter((date) => date !== undefined && date !== "..");

  test.each([
    "programme-mkb-doorgaan",
    "programme-smart-manufacturing-industriele-toepassingen-zuid-holland",
    "region-nederland",
    "provincie-overijssel",
    "organisation-platform-beta-techniek",
    "partnership-techniekpact-zwolle",
    "theme-innovatie",
    "service-quickscan-mkb-doorgaan",
  ])("%s has these dates, and so many facts without", async (id) => {
    const facts = factsOf(id);
    const selves = [id, ...around(id).flatMap(({ link, other }) => (link.type === "GOVERNS" ? [other] : []))];
    const found = await timeline(id, { kinds: ["EXISTENCE", "MEMBERSHIP", "COVERAGE", "SERVICE", "FUNDING", "AGREEMENT", "REFERRAL", "FIGURE"] });
    const sorted = (texts: unknown[]) => texts.map(String).sort();
    expect(found.totalCount).toBe(found.nodes.length);
    expect(sorted(found.nodes.map(({ date }) => date))).toEqual(sorted(facts.flatMap(dates)));
    expect(found.undatedCount).toBe(facts.filter((fact) => dates(fact).length === 0 && !selves.includes(fact.id)).length);
    const days = found.nodes.map(({ earliest }) => earliest);
    expect(days).toEqual(found.nodes.map(({ date }) => spanOf(date)?.earliest));
    expect(days).toEqual([...days].sort());
  });

  test("every entity that a source describes has a sentence for every event", async () => {
    for (const id of ["provincie-overijssel", "region-nederland", "organisation-platform-beta-techniek", "region-landsdeel-oost"]) {
      const { nodes } = await timeline(id);
      for (const { explanation, sources } of nodes) {
        expect(explanation).toMatch(/^["“\p{Lu}\d].*[^ ] .*\.$/u);
        expect(explanation).not.toMatch(/undefined|null| {2}/);
        expect(sources.length).toBeGreaterThan(0);
      }
    }
  });
});

test("what no source dates is an answer, and says why", async () => {
  const { nodes, explanation } = await timeline("party-kind-banken", { kinds: ["SUCCESSION"] });
  expect([nodes, explanation]).toEqual([[], "Geen bron dateert iets van de gevraagde soorten over banken."]);
});

test("what does not exist has no timeline", async () => {
  expect((await refusal(TIMELINE, { id: "programme-mkb-doorgan" })).code).toBe("NOT_FOUND");
});

test.each([
  [{ id: "" }, "id: is leeg"],
  [{ id: "GM0193", on: "2026-02-30" }, '"2026-02-30" is geen datum'],
  [{ id: "GM0193", first: 101 }, "first: moet tussen 1 en 100 liggen"],
  [{ id: "GM0193", after: "xyz" }, "after: is geen cursor van deze lijst"],
])("%j is bad input, and says what is right", async (variables, message) => {
  expect(await refusal(TIMELINE, variables)).toEqual({ code: "BAD_INPUT", message: expect.stringContaining(message) });
});
