import { answer, refusal } from "../support/api.js";
import { everyPage } from "../support/pages.js";

const PATHS = `query ($from: ID, $to: ID, $need: ID, $region: ID, $on: String, $maxSteps: Int, $first: Int, $after: String) {
  referralPaths(from: $from, to: $to, need: $need, region: $region, on: $on, maxSteps: $maxSteps, first: $first, after: $after) {
    totalCount maxSteps asOf explanation datasets from { id } to { id } need { id } region { id } pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes {
      id state length shortest certainty explanation route { id }
      steps {
        order kind status certainty explanation trigger condition from { id } to { id } referral { id } need { id } question { id }
        within { id } region { id } sources { document firstLine }
      }
    }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
type Path = any;

async function referralPaths(variables: Record<string, unknown>): Promise<{ nodes: Path[]; [field: string]: Path }> {
  return (await answer(PATHS, { on: "2026-01-01", first: 100, ...variables })).referralPaths;
}
const thingsOf = ({ steps }: Path): (string | null)[] => [steps[0].from?.id ?? null, ...steps.map(({ to }: Path) => to?.id ?? null)];
const sentences = (nodes: Path[]): string[] => nodes.map(({ explanation }) => explanation);

test("the UWV hands over to MKBDoorgaan, and that to the second line: to two kinds of it, for advice, and for legal help", async () => {
  const { nodes, totalCount, from, to, datasets } = await referralPaths({ from: "organisation-uwv", to: "party-kind-tweedelijnsorganisaties" });
  expect([totalCount, from.id, to.id, datasets]).toEqual([4, "organisation-uwv", "party-kind-tweedelijnsorganisaties", ["aan-de-slag-voor-het-brede-mkb"]]);
  expect(nodes.map(({ state, length, shortest, steps }) => [state, length, shortest, steps.map(({ referral }: Path) => referral?.id)])).toEqual([
    ["WORKING", 2, true, ["referral-uwv-mkb-doorgaan", "referral-mkb-doorgaan-brancheorganisaties", undefined]],
    ["WORKING", 2, true, ["referral-uwv-mkb-doorgaan", "referral-mkb-doorgaan-coaches", undefined]],
    ["WORKING", 2, true, ["referral-uwv-mkb-doorgaan", "referral-mkb-doorgaan-juridische-hulp"]],
    ["WORKING", 2, true, ["referral-uwv-mkb-doorgaan", "referral-quickscan-tweede-lijn"]],
  ]);
});

test("a step says what it is for, what sets it off, under which condition, in which programme, and on which lines", async () => {
  const { nodes } = await referralPaths({ from: "organisation-belastingdienst", maxSteps: 1 });
  expect(nodes).toHaveLength(1);
  expect(nodes[0].steps).toEqual([
    {
      order: 1,
      kind: "HAND_OVER",
      status: "usual",
      certainty: "POSSIBLE",
      explanation: "Belastingdienst verwijst door naar Stichting MKBDoorgaan.nl.",
      trigger: "de partij merkt dat een ondernemer financieel in de knel raakt",
      condition: "het bedrijf is in de kern levensvatbaar",
      from: { id: "organisation-belastingdienst" },
      to: { id: "organisation-stichting-mkbdoorgaan-nl" },
      referral: { id: "referral-belastingdienst-mkb-doorgaan" },
      need: { id: "need-bedrijf-in-zwaar-weer" },
      question: { id: "question-bedrijf-in-problemen" },
      within: { id: "programme-mkb-doorgaan" },
      region: null,
      sources: [340, 915].map((firstLine) => ({ document: "document-aan-de-slag-voor-het-brede-mkb", firstLine })),
    },
  ]);
});

test("the Rabobank is one of the banks: what banks do, it does", async () => {
  const { nodes } = await referralPaths({ from: "organisation-rabobank", to: "organisation-liof", maxSteps: 2 });
  expect(sentences(nodes)).toEqual([
    "Rabobank is een van de banken; banken verwijzen door naar Stichting MKBDoorgaan.nl; Stichting MKBDoorgaan.nl verwijst door naar LIOF (in Limburg).",
    "Rabobank is een van de systeembanken; systeembanken verwijzen door naar Financieringstafels; vanuit Financieringstafels gaat de vraag naar regionale ontwikkelingsmaatschappijen; een van de regionale ontwikkelingsmaatschappijen is LIOF.",
    "Rabobank verwijst door naar Stichting MKBDoorgaan.nl (in Limburg); Stichting MKBDoorgaan.nl verwijst door naar LIOF (in Limburg).",
    "Rabobank verwijst door naar Financieringstafels; vanuit Financieringstafels gaat de vraag naar regionale ontwikkelingsmaatschappijen; een van de regionale ontwikkelingsmaatschappijen is LIOF.",
    "Rabobank is een van de banken; banken verwezen door naar LIOF, maar dat is beëindigd (in Limburg). Daar breekt het pad.",
  ]);
  expect(nodes[0].steps.map(({ kind, status }: Path) => [kind, status])).toEqual([
    ["INSTANCE_OF", null],
    ["HAND_OVER", "usual"],
    ["HAND_OVER", "usual"],
  ]);
});

test("a table that is part of the financing tables hands over as they do", async () => {
  const { nodes } = await referralPaths({ from: "partnership-financieringstafel-midpoint-brabant", to: "organisation-rabobank", maxSteps: 1 });
  expect(nodes.map(thingsOf)).toContainEqual(["partnership-financieringstafel-midpoint-brabant", "programme-financieringstafels", "organisation-rabobank"]);
  expect(nodes[0].steps[0].kind).toBe("PART_OF");
});

test("who asks lays the question before who hands it over", async () => {
  const { nodes } = await referralPaths({ from: "provincie-gelderland", to: "organisation-ministerie-van-economische-zaken" });
  expect(sentences(nodes)).toEqual([
    "Provincie Gelderland legt de vraag voor aan Platform Bèta Techniek; afgesproken is dat Platform Bèta Techniek doorverwijst naar Ministerie van Economische Zaken (in Gelderland).",
  ]);
  expect(nodes[0].steps.map(({ kind }: Path) => kind)).toEqual(["ASKS", "HAND_OVER"]);
});

test("the question of one region is not handed on as that of another", async () => {
  const { nodes } = await referralPaths({ from: "partnership-regio-zwolle" });
  const via = nodes.flatMap(({ steps }) => steps.filter(({ referral }: Path) => referral).map(({ referral }: Path) => referral.id));
  expect(via).toContain("referral-zwolle-ez");
  expect(via.filter((id) => /gelderland|twente|stedendriehoek/.test(id))).toEqual([]);
});

test("what is stated for Gelderland does not go on with what is stated for Limburg", async () => {
  const { nodes } = await referralPaths({ from: "party-kind-ondernemers", to: "organisation-liof" });
  const regions = nodes.map(({ steps }) => new Set(steps.flatMap(({ region }: Path) => (region ? [region.id] : []))));
  expect(regions.some((all) => all.has("region-limburg") && all.has("region-nederland"))).toBe(true);
  expect(regions.some((all) => all.has("region-limburg") && all.has("region-gelderland"))).toBe(false);
});

test("in Maastricht Limburg's hand-overs and the country's count, Gelderland's do not, and those of no stated region are only possible", async () => {
  const { nodes, region } = await referralPaths({ need: "passende-financiering-vinden", region: "gemeente-maastricht", maxSteps: 1 });
  expect(region.id).toBe("GM0935");
  expect(sentences(nodes).slice(0, 3)).toEqual([
    'LIOF verwijst door naar "Contact met kennis- en innovatiemensen van LIOF" (in Limburg).',
    "Stichting MKBDoorgaan.nl verwijst door naar financieringsinstellingen (de bron noemt geen gebied).",
    "Bedrijven gaan naar banken (de bron noemt geen gebied).",
  ]);
  const stated = new Set(nodes.flatMap(({ steps }) => steps.map((step: Path) => step.region?.id ?? null)));
  expect(stated).toEqual(new Set(["region-limburg", "region-nederland", null]));
});

test("on the day of observation a hand-over of no stated region is possible in Zwolle, and certain where no place is asked", async () => {
  const asked = { from: "organisation-belastingdienst", maxSteps: 1, on: "2019-06-01" };
  expect((await referralPaths(asked)).nodes[0].certainty).toBe("CERTAIN");
  const { nodes, explanation } = await referralPaths({ ...asked, region: "GM0193" });
  expect([nodes[0].certainty, explanation]).toEqual([
    "POSSIBLE",
    "Van geen van deze paden noemt een bron het gebied: of ze voor Zwolle gelden, is niet bekend.",
  ]);
});

test("what is stated for a part of the region asked for is said to be", async () => {
  const { nodes } = await referralPaths({ need: "juiste-loket-vinden", region: "region-zuid-holland", maxSteps: 1 });
  expect(sentences(nodes)).toContain("Ondernemers gaan naar Ter Zake Het Ondernemershuis (alleen in Zoetermeer).");
});

test("working paths come first, the shortest first among them, then wanted, then broken ones", async () => {
  const { nodes } = await everyPage((after) => referralPaths({ need: "juiste-loket-vinden", region: "GM0193", after }));
  const order = ["WORKING", "WANTED", "BROKEN"];
  const keys = nodes.map(({ state, length }) => order.indexOf(state) * 10 + length);
  expect(keys).toEqual([...keys].sort((a, b) => a - b));
  expect(new Set(nodes.map(({ state }) => state))).toEqual(new Set(order));
  for (const { state, length, shortest } of nodes)
    expect(shortest).toBe(length === Math.min(...nodes.filter((one) => one.state === state).map((one) => one.length)));
});

test("a missing link is shown, with nobody at its end", async () => {
  const { nodes } = await referralPaths({ need: "juiste-loket-vinden", maxSteps: 1 });
  const missing = nodes.filter(({ steps }) => steps[0].status === "missing");
  expect(missing.map(({ state, steps }) => [state, steps[0].from.id, steps[0].to])).toEqual(
    ["commerciele-partijen", "intermediaire-organisaties", "ondernemersverenigingen", "onderwijsinstellingen", "overheden"].map((kind) => [
      "BROKEN",
      `party-kind-${kind}`,
      null,
    ]),
  );
  expect(missing[0].explanation).toBe("Na commerciële partijen ontbreekt de schakel: niemand neemt de vraag over (in Nederland). Daar breekt het pad.");
});

test("nothing follows after a broken hand-over, but in a route that a source describes", async () => {
  const { nodes } = await referralPaths({ need: "kansrijk-maar-afgewezen" });
  for (const { steps, route } of nodes) {
    const broken = steps.findIndex(({ status }: Path) => ["failed", "missing", "discouraged", "ended"].includes(status));
    if (broken >= 0 && !route) expect(broken).toBe(steps.length - 1);
  }
  const thijs = nodes.find(({ route }) => route?.id === "route-thijs-logistiek");
  expect([thijs.state, thijs.length, thingsOf(thijs)]).toEqual([
    "BROKEN",
    4,
    [
      "organisation-thijs-logistiek",
      "party-kind-banken",
      "organisation-rabobank",
      "organisation-stichting-mkbdoorgaan-nl",
      "organisation-liof",
      "service-contact-liof-krediet",
    ],
  ]);
  expect(thijs.explanation).toMatch(/Het pad breekt bij stap 1, maar de bron beschrijft hoe het daarna verderging\.$/);
});

test("a route is the chain that it describes: from the bank by MKBDoorgaan to a financier", async () => {
  const { nodes } = await referralPaths({ from: "party-kind-banken", need: "passende-financiering-vinden", maxSteps: 3 });
  const routes = nodes.filter(({ route }) => route);
  expect(routes.map(({ route, state, length }) => [route.id, state, length])).toEqual([
    ["route-bank-mkb-doorgaan-financieringsinstelling", "WORKING", 3],
    ["route-bank-liof-voucher-financier", "BROKEN", 3],
  ]);
});

test("the funnel of 2017 worked then, and is ended now", async () => {
  const from = "programme-mkb-financieringspoort-limburg-1-0-voorlichtingsbijeenkomsten";
  const then = await referralPaths({ from, on: "2017-06-01" });
  expect(then.nodes.map(({ state, length, route }) => [state, length, route?.id ?? null])).toEqual([
    ["WORKING", 1, null],
    ["WORKING", 2, null],
    ["WORKING", 3, "route-financieringspoort-1-0"],
  ]);
  const now = await referralPaths({ from });
  expect(now.nodes.map(({ state, length, certainty }) => [state, length, certainty])).toEqual([
    ["BROKEN", 1, "ENDED"],
    ["BROKEN", 3, "ENDED"],
  ]);
  expect(now.nodes[0].explanation).toBe(
    "Vanuit algemene voorlichtingsbijeenkomsten ging de vraag naar verdiepingsworkshops, maar dat is beëindigd (in Limburg). Daar breekt het pad.",
  );
});

test("who offers what is asked for hands nothing over", async () => {
  const { nodes } = await referralPaths({ from: "organisation-stichting-mkbdoorgaan-nl", need: "hulpvraag-scherp-krijgen", maxSteps: 1 });
  expect(nodes.map(({ length, explanation }) => [length, explanation])).toEqual([
    [0, 'Stichting MKBDoorgaan.nl biedt "Informerend gesprek".'],
    [0, 'Stichting MKBDoorgaan.nl biedt "Quickscan".'],
    [1, "Stichting MKBDoorgaan.nl verwijst door naar Quickscan."],
  ]);
});

test("a path for a need ends with a hand-over for it, or at a service for it", async () => {
  const services = (await answer('{ needs(where: { id: { eq: "need-passende-financiering-vinden" } }) { services { id } } }')).needs[0].services;
  const { nodes } = await referralPaths({ from: "organisation-rabobank", need: "need-passende-financiering-vinden" });
  expect(nodes.length).toBeGreaterThan(10);
  for (const { steps } of nodes) {
    const last = steps.at(-1);
    expect(last.need?.id === "need-passende-financiering-vinden" || services.some(({ id }: Path) => id === last.to.id)).toBe(true);
  }
});

test("nothing is passed twice, but in a route", async () => {
  const { nodes } = await referralPaths({ need: "juiste-loket-vinden", first: 100 });
  for (const path of nodes.filter(({ route, steps }) => !route && steps[0].from?.id !== steps[0].to?.id)) {
    const things = thingsOf(path).filter((id, i, all) => id !== null && !(i > 0 && id === all[i - 1]));
    expect(new Set(things).size).toBe(things.length);
  }
});

test("what leads from one to another is found from either end", async () => {
  const pages = (asked: Record<string, unknown>) => everyPage((after) => referralPaths({ from: "organisation-rabobank", maxSteps: 3, after, ...asked }));
  const handedToLiof = (ids: string[]) => ids.filter((id) => / referral-\S+ organisation-liof$/.test(id)).sort();
  const both = handedToLiof((await pages({ to: "organisation-liof" })).ids);
  expect(both).toEqual(handedToLiof((await pages({})).ids));
  expect(both).toHaveLength(11);
});

test("all pages together hold every path once", async () => {
  const pages = (first: number) => everyPage((after) => referralPaths({ need: "juiste-loket-vinden", region: "GM0193", first, after }));
  const { ids: all } = await pages(100);
  const { ids, totals } = await pages(9);
  expect(ids).toEqual(all);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(totals)).toEqual(new Set([all.length]));
});

test("where there would be too many, fewer hand-overs are tried, and that is said", async () => {
  const { maxSteps, explanation, totalCount, nodes } = await referralPaths({ from: "party-kind-ondernemers" });
  expect([maxSteps, explanation]).toEqual([1, "Paden van meer dan 1 overdracht staan niet in de lijst: dat zijn er te veel."]);
  expect(totalCount).toBeGreaterThan(nodes.length);
});

test("a region as an end stands for its public body, and nothing known is an answer", async () => {
  const { from, to, totalCount, explanation } = await referralPaths({ from: "GM0193", to: "provincie-gelderland" });
  expect([from.id, to.id, totalCount]).toEqual(["gemeente-zwolle", "provincie-gelderland", 0]);
  expect(explanation).toBe(
    "De bronnen beschrijven op 2026-01-01 geen weg van Gemeente Zwolle naar Provincie Gelderland in ten hoogste 4 overdrachten. Dat kan ook betekenen dat geen bron die noemt.",
  );
});

test.each([
  [{ from: "organisation-rabobnk" }, "organisation-rabobank (Rabobank)"],
  [{ to: "organisation-lioff" }, "organisation-liof (LIOF)"],
  [{ need: "hulpvraag-scherp-krijgn" }, "need-hulpvraag-scherp-krijgen"],
  [{ from: "organisation-rabobank", region: "gemeente-zwole" }, "gemeente-zwolle (Gemeente Zwolle)"],
])("%j names nothing, and what looks like it is suggested", async (variables, suggestion) => {
  expect(await refusal(PATHS, variables)).toEqual({ code: "NOT_FOUND", message: expect.stringContaining(suggestion) });
});

const from = "organisation-rabobank";
test.each([
  [{}, "from: geef ten minste een begin (from), een einde (to) of een behoefte (need)"],
  [{ region: "GM0193" }, "from: geef ten minste een begin"],
  [{ from, to: from }, "to: is hetzelfde als from"],
  [{ from: "service-quickscan-mkb-doorgaan" }, 'from: "service-quickscan-mkb-doorgaan" is geen partij'],
  [{ from: "region-food-valley" }, 'from: "region-food-valley" is geen partij'],
  [{ to: "need-juiste-loket-vinden" }, 'to: "need-juiste-loket-vinden" is geen partij of dienst'],
  [{ need: "Juiste loket" }, "need: is geen id van een behoefte"],
  [{ from, region: "programme-mkb-doorgaan" }, "is geen regio en bestuurt er ook geen"],
  [{ from: "" }, "from: is leeg"],
  [{ from, maxSteps: 0 }, "maxSteps: moet tussen 1 en 6 liggen"],
  [{ from, maxSteps: 7 }, "maxSteps: moet tussen 1 en 6 liggen"],
  [{ from, on: "gisteren" }, '"gisteren" is geen datum'],
  [{ from, first: 101 }, "first: moet tussen 1 en 100 liggen"],
  [{ from, after: "WzAsMCwiIl0" }, "after: is geen cursor van deze lijst"],
])("%j is bad input, and says what is right", async (variables, expected) => {
  expect(await refusal(PATHS, variables)).toEqual({ code: "BAD_INPUT", message: expect.stringContaining(expected) });
});

test("the Groeiversneller goes from a supporting organisation by Oost NL to a voucher or loan, or to the RVO; since 2020 no more", async () => {
  const asked = { from: "party-kind-regionale-ondersteunende-organisaties", region: "region-gelderland", maxSteps: 2 };
  const routesOf = ({ nodes }: { nodes: Path[] }) =>
    nodes
      .filter(({ route }) => route)
      .map(({ route, state, steps }) => [route.id, state, steps.map(({ to }: Path) => to.id)])
      .sort();
  expect(routesOf(await referralPaths({ ...asked, on: "2018-06-01" }))).toEqual([
    ["route-groeiversneller-rvo", "WORKING", ["organisation-oost-nl", "organisation-rijksdienst-voor-ondernemend-nederland"]],
    ["route-groeiversneller-voucher", "WORKING", ["organisation-oost-nl", "service-lening-groeiversneller"]],
    ["route-groeiversneller-voucher", "WORKING", ["organisation-oost-nl", "service-voucher-groeiversneller"]],
  ]);
  const now = routesOf(await referralPaths(asked));
  expect(now.filter(([, state]) => state === "WORKING")).toEqual([]);
});

test("landsdeel Oost reaches national parties and the investment fund by its linking pin, Platform Bèta Techniek", async () => {
  for (const [to, referral] of [
    ["party-kind-landelijke-actoren", "referral-oost-landelijke-actoren"],
    ["programme-regionaal-investeringsfonds-mbo", "referral-landsdeel-investeringsfonds"],
  ]) {
    const { nodes } = await referralPaths({ from: "partnership-landsdeel-oost", to, maxSteps: 1, on: "2014-04-01" });
    const chain = nodes.find(({ steps }) => steps.some((step: Path) => step.referral?.id === referral));
    expect([chain?.state, chain && thingsOf(chain)]).toEqual(["WORKING", ["partnership-landsdeel-oost", "organisation-platform-beta-techniek", to]]);
  }
});
