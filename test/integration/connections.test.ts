import { answer, refusal } from "../support/api.js";
import { everyPage } from "../support/pages.js";

const CONNECTIONS = `query ($from: ID!, $to: ID!, $maxSteps: Int, $on: String, $first: Int, $after: String) {
  connections(from: $from, to: $to, maxSteps: $maxSteps, on: $on, first: $first, after: $after) {
    totalCount maxSteps asOf explanation completeness datasets kindsCounted
    definition { id unit } from { id } to { id } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      id length certainty explanation
      steps {
        order predicate outgoing status explanation certainty from { id } to { id } fact { __typename id }
        otherFacts { id } sources { document firstLine }
      }
    }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Path = any;

async function connections(from: string, to: string, more: Record<string, unknown> = {}): Promise<{ nodes: Path[]; [field: string]: Path }> {
  return (await answer(CONNECTIONS, { from, to, on: "2026-01-01", ...more })).connections;
}

test("Velsen and Beverwijk are linked by what they intend together, by two tables, and through Heemskerk", async () => {
  const { nodes, totalCount, from, to, datasets } = await connections("gemeente-velsen", "gemeente-beverwijk", { maxSteps: 2 });
  expect([totalCount, from.id, to.id, datasets]).toEqual([4, "gemeente-velsen", "gemeente-beverwijk", ["grensverleggende-samenwerking"]]);
  expect(nodes.map(({ explanation }) => explanation)).toEqual([
    'Gemeente Velsen en Gemeente Beverwijk zijn partij bij "Eén economisch bureau voor de IJmond" (beoogd).',
    "Gemeente Velsen doet als deelnemer mee aan IJmond raad; aan IJmond raad doet Gemeente Beverwijk als deelnemer mee.",
    "Gemeente Velsen doet als deelnemer mee aan IJmond; aan IJmond doet Gemeente Beverwijk als deelnemer mee.",
    'Gemeente Velsen en Gemeente Heemskerk zijn partij bij "Eén economisch bureau voor de IJmond" (beoogd); Gemeente Heemskerk en Gemeente Beverwijk zijn partij bij "Druk van bedrijven om tot één IJmondgemeente te komen" (gevraagd).',
  ]);
});

test("a fact between two things is one step, with its status and lines, and the other facts beside it", async () => {
  const { nodes } = await connections("gemeente-velsen", "gemeente-beverwijk", { maxSteps: 1 });
  expect(nodes).toEqual([
    {
      id: "gemeente-velsen gemeente-beverwijk",
      length: 1,
      certainty: "POSSIBLE",
      explanation: nodes[0].steps[0].explanation,
      steps: [
        {
          order: 1,
          predicate: "SIGNATORY",
          outgoing: true,
          status: "intended",
          explanation: expect.any(String),
          certainty: "POSSIBLE",
          from: { id: "gemeente-velsen" },
          to: { id: "gemeente-beverwijk" },
          fact: { __typename: "Agreement", id: "agreement-economisch-bureau-ijmond" },
          otherFacts: [{ id: "agreement-ijmond-gemeente" }],
          sources: [85, 208].map((firstLine) => ({ document: "document-grensverleggende-samenwerking", firstLine })),
        },
      ],
    },
  ]);
});

test("Rabobank comes to LIOF by MKBDoorgaan, and by a firm that both had to do with", async () => {
  const { nodes } = await connections("organisation-rabobank", "organisation-liof", { maxSteps: 2 });
  expect(nodes.map(({ id, steps }) => [id.split(" ")[1], steps.map(({ predicate, outgoing }: Path) => `${predicate}${outgoing ? "" : " back"}`)])).toEqual([
    ["organisation-thijs-logistiek", ["VIA back", "RECIPIENT back"]],
    ["organisation-stichting-mkbdoorgaan-nl", ["TO", "TO"]],
  ]);
});

test("from end to end and back the paths are the same", async () => {
  const there = await everyPage((after) => connections("organisation-rabobank", "organisation-liof", { first: 100, after }));
  const back = await everyPage((after) => connections("organisation-liof", "organisation-rabobank", { first: 100, after }));
  const turned = back.ids.map((id) => id.split(" ").reverse().join(" "));
  expect(there.ids.length).toBe(59);
  expect([...turned].sort()).toEqual([...there.ids].sort());
});

test("fewer steps give the same paths, without the longer ones", async () => {
  const four = (await connections("organisation-rabobank", "organisation-liof", { first: 100 })).nodes;
  for (const maxSteps of [1, 2, 3]) {
    const { nodes } = await connections("organisation-rabobank", "organisation-liof", { maxSteps, first: 100 });
    expect(nodes).toEqual(four.filter(({ length }) => length <= maxSteps));
  }
});

test("all pages together hold every path once, and each knows how many there are", async () => {
  const all = (await connections("organisation-rabobank", "organisation-liof", { first: 100 })).nodes.map(({ id }) => id);
  const { ids, totals } = await everyPage((after) => connections("organisation-rabobank", "organisation-liof", { first: 7, after }));
  expect(ids).toEqual(all);
  expect(new Set(totals)).toEqual(new Set([59]));
});

test("no path passes a thing twice, or the same fact in two of its steps", async () => {
  const { nodes } = await connections("partnership-regio-twente", "partnership-regio-zwolle", { first: 100 });
  expect(nodes.length).toBe(100);
  for (const { id, steps } of nodes) {
    const things = id.split(" ");
    const facts = steps.flatMap(({ fact }: Path) => (fact ? [fact.id] : []));
    expect([new Set(things).size, new Set(facts).size]).toEqual([things.length, facts.length]);
  }
});

test("two gemeenten of one province are not linked by that alone", async () => {
  const { totalCount, explanation } = await connections("gemeente-zwolle", "gemeente-hengelo");
  expect(totalCount).toBe(0);
  expect(explanation).toBe(
    "In de bronnen loopt op 2026-01-01 geen pad van 4 stappen of minder tussen Gemeente Zwolle en Gemeente Hengelo; samen in een provincie, landsdeel of land liggen telt niet. Langere paden zijn niet gezocht, en een bron kan ontbreken.",
  );
});

test("the province is on the way from the country to a gemeente, and from its own body to what works in it", async () => {
  const [down] = (await connections("region-nederland", "gemeente-zwolle")).nodes;
  const [own] = (await connections("provincie-overijssel", "partnership-mbo-overleg-overijssel")).nodes;
  expect([down.explanation, own.explanation]).toEqual([
    "Nederland omvat Overijssel; Overijssel omvat Zwolle; Zwolle wordt bestuurd door Gemeente Zwolle.",
    "Provincie Overijssel bestuurt Overijssel; in Overijssel is mbo-overleg Overijssel actief.",
  ]);
});

test("that two facts name roc's does not link what they are about; that a roc, or a school, is one of them does", async () => {
  const { nodes } = await connections("organisation-roc-aventus", "organisation-deltion-college", { maxSteps: 3 });
  expect(nodes.map(({ explanation }) => explanation)).toEqual([
    'ROC Aventus doet als partner mee aan Clean Tech Centre; over Clean Tech Centre gaat "Bijeenkomst over macrodoelmatigheid", waarbij roc’s partij zijn; een van de roc’s is Deltion College.',
    "ROC Aventus doet als partner mee aan Clean Tech Centre; aan Clean Tech Centre doen onderwijsinstellingen als partner mee; een van de onderwijsinstellingen is Deltion College.",
  ]);
});

test.each([
  ["that a party is absent", "organisation-kamer-van-koophandel", "programme-mkb-financieringspoort-limburg-2-0"],
  ["an area where it is not", "programme-technasium", "GM0164"],
  ["an area where it was ended", "programme-valorisatieprogrammas", "region-gelderland"],
])("%s is no link", async (_what, from, to) => {
  expect((await connections(from, to, { on: "2020-01-01", maxSteps: 1 })).totalCount).toBe(0);
});

test("an abolished gemeente is linked to what it went into; while it stood, by a table and an area", async () => {
  const after = await connections("gemeente-noordwijkerhout", "gemeente-noordwijk");
  expect(after.nodes.map(({ explanation, certainty }) => [explanation, certainty])).toEqual([
    ["Gemeente Noordwijkerhout is opgegaan in Gemeente Noordwijk.", "CERTAIN"],
  ]);
  const before = await connections("gemeente-noordwijkerhout", "gemeente-noordwijk", { on: "2015-01-01", maxSteps: 2 });
  expect(before.nodes.map(({ id }) => id.split(" ")[1])).toEqual(["partnership-economic-board-greenport-duin-en-bollenstreek"]);
});

test("what was ended before the date is not passed", async () => {
  const ends = ["programme-mkb-financieringspoort-limburg-1-0", "programme-mkb-financieringspoort-limburg"] as const;
  expect((await connections(...ends, { on: "2018-06-01", maxSteps: 1 })).totalCount).toBe(1);
  expect((await connections(...ends, { on: "2019-01-01", maxSteps: 1 })).totalCount).toBe(0);
});

test("more paths than can be listed are not counted, and that is said", async () => {
  const { totalCount, completeness, nodes } = await connections("provincie-gelderland", "organisation-platform-beta-techniek", { first: 1 });
  expect([totalCount, nodes[0].length]).toEqual([null, 1]);
  expect(completeness).toMatch(/^Alleen de eerste 500 paden staan in de lijst; er zijn er meer\./);
});

test("it is a measure: its definition, the relations it counted, the date", async () => {
  const { definition, kindsCounted, asOf } = await connections("gemeente-velsen", "gemeente-beverwijk");
  expect([definition, kindsCounted, asOf]).toEqual([
    { id: "connections", unit: "stappen" },
    ["CONTAINS", "GOVERNS", "IN_REGION", "MEMBER_OF", "PART_OF", "SIGNATORY"],
    "2026-01-01",
  ]);
});

test("an unknown end is not found, with near names", async () => {
  expect(await refusal(CONNECTIONS, { from: "gemeente-velsen", to: "gemeente-beverwik" })).toEqual({
    code: "NOT_FOUND",
    message: expect.stringContaining("gemeente-beverwijk (Gemeente Beverwijk)"),
  });
});

const [from, to] = ["gemeente-velsen", "gemeente-beverwijk"];
test.each([
  [{ from, to: from }, "to: is hetzelfde als from"],
  [{ from: "", to }, "from: is leeg"],
  [{ from: "partnership-kind-raad", to }, 'from: "partnership-kind-raad" is geen partij, regio, dienst of behoefte'],
  [{ from, to: "document-grensverleggende-samenwerking" }, "to: "],
  [{ from, to, maxSteps: 0 }, "maxSteps: moet tussen 1 en 6 liggen"],
  [{ from, to, maxSteps: 7 }, "maxSteps: moet tussen 1 en 6 liggen"],
  [{ from, to, on: "2026-02-30" }, '"2026-02-30" is geen datum'],
  [{ from, to, first: 0 }, "first: moet tussen 1 en 100 liggen"],
  [{ from, to, after: "WyJhIl0" }, "after: is geen cursor van deze lijst"],
])("%j is bad input, and says what is right", async (variables, expected) => {
  expect(await refusal(CONNECTIONS, variables)).toEqual({ code: "BAD_INPUT", message: expect.stringContaining(expected) });
});
