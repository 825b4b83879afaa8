import { answer, refusal } from "../support/api.js";

const FIND = `query ($need: ID!, $region: ID, $on: String, $first: Int) {
  findPartner(need: $need, region: $region, on: $on, first: $first) {
    totalCount whiteSpot explanation asOf region { id } needs { id score }
    partners { rank name line certainty partner { id } service { id } area { id } areaOf { id } reasons sources { document firstLine } }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
const findPartner = async (variables: Record<string, unknown>): Promise<any> => (await answer(FIND, variables)).findPartner;

test("who finds the question behind the question in Lelystad: first MKBDoorgaan, which works in Flevoland", async () => {
  const { partners, needs, region, whiteSpot } = await findPartner({ need: "hulpvraag-scherp-krijgen", region: "gemeente-lelystad", first: 1 });
  expect([region.id, whiteSpot, needs]).toEqual(["GM0995", false, [{ id: "need-hulpvraag-scherp-krijgen", score: 1 }]]);
  expect(partners).toEqual([
    {
      rank: 1,
      name: "Stichting MKBDoorgaan.nl",
      line: "eerste",
      certainty: "POSSIBLE",
      partner: { id: "organisation-stichting-mkbdoorgaan-nl" },
      service: { id: "service-informerend-gesprek-mkb-doorgaan" },
      area: { id: "region-flevoland" },
      areaOf: { id: "service-informerend-gesprek-mkb-doorgaan" },
      reasons: [
        "Informerend gesprek werkt in Flevoland, waar Lelystad in ligt.",
        "Waargenomen in 2019; of het nog bestaat, zegt geen bron.",
        "Eerste lijn: hier kan een ondernemer zonder verwijzing terecht.",
      ],
      sources: expect.arrayContaining([{ document: "document-aan-de-slag-voor-het-brede-mkb", firstLine: 880 }]),
    },
  ]);
});

test("MKBDoorgaan is no partner in Maastricht, for it does not work in Limburg", async () => {
  const { partners } = await findPartner({ need: "hulpvraag-scherp-krijgen", region: "GM0935" });
  expect(partners.length).toBeGreaterThan(0);
  expect(partners.map((one: { partner: { id: string } }) => one.partner.id)).not.toContain("organisation-stichting-mkbdoorgaan-nl");
});

test("every partner has a source, and every one that is near is certain or possible", async () => {
  const { partners, totalCount } = await findPartner({ need: "need-hulpvraag-scherp-krijgen", region: "region-overijssel", first: 100 });
  expect(partners.length).toBe(totalCount);
  for (const { sources, certainty, rank } of partners) {
    expect(sources.length).toBeGreaterThan(0);
    expect(["CERTAIN", "POSSIBLE"]).toContain(certainty);
    expect(partners[rank - 1].rank).toBe(rank);
  }
});

test("a need without services is a white spot, and said to be one", async () => {
  const { needs } = await answer("{ needs(limit: 200) { id services(limit: 1) { id } } }");
  const unserved = needs.find((need: { services: unknown[] }) => need.services.length === 0);
  const { whiteSpot, partners, explanation } = await findPartner({ need: unserved.id, region: "GM0193" });
  expect([whiteSpot, partners]).toEqual([true, []]);
  expect(explanation).toMatch(/^De bronnen noemen voor ".+" nergens een dienst\.$/);
});

test("without a region the whole country counts", async () => {
  const anywhere = await findPartner({ need: "hulpvraag-scherp-krijgen" });
  const here = await findPartner({ need: "hulpvraag-scherp-krijgen", region: "GM0193" });
  expect(anywhere.region).toBeNull();
  expect(anywhere.totalCount).toBeGreaterThan(here.totalCount);
});

test.each([
  [{ need: "hulpvraag" }, "NOT_FOUND", 'Er is niets met het id "need-hulpvraag".'],
  [{ need: "hulpvraag-scherp-krijgen", region: "GM9999" }, "NOT_FOUND", 'Er is niets met het id "GM9999".'],
  [{ need: "hulpvraag-scherp-krijgen", region: "organisation-liof" }, "BAD_INPUT", "is geen regio en bestuurt er ook geen"],
  [{ need: "De bank wil niet" }, "BAD_INPUT", "need: is geen id van een behoefte"],
])("%j is refused: %s", async (variables, code, message) => {
  expect(await refusal(FIND, variables)).toEqual({ code, message: expect.stringContaining(message) });
});

test("a service of a programme that ended is no longer offered", async () => {
  const services = async (on: string): Promise<string[]> =>
    (await findPartner({ need: "groeiplan-toetsen", region: "gemeente-arnhem", on, first: 100 })).partners.map(
      (one: { service: { id: string } }) => one.service.id,
    );
  const then = await services("2018-06-01");
  const now = await services("2026-01-01");
  expect(then.filter((id) => id.includes("groeiversneller")).length).toBeGreaterThan(0);
  expect(now.filter((id) => id.includes("groeiversneller"))).toEqual([]);
});
