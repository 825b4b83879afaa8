import { answer, refusal } from "../support/api.js";

const FIND = `query ($need: ID!, $region: ID, $on: String, $first: Int, $profile: EntrepreneurProfile) {
  findPartner(need: $need, region: $region, on: $on, first: $first, profile: $profile) {
    totalCount whiteSpot explanation asOf region { id } needs { id score } excludedCount
    excluded { id reason explanation sources { document } }
    noWrongDoor { explanation firstLine { partner { id } service { id } sources { document } } wider { partner { id } service { id } } }
    partners {
      rank name line phase certainty partner { id } standsFor { id } alongside { id } service { id } area { id } areaOf { id } reasons
      toAsk { attribute question } sources { document firstLine }
    }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
const findPartner = async (variables: Record<string, unknown>): Promise<any> => (await answer(FIND, variables)).findPartner;

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
const servicesOf = ({ partners }: any): string[] => partners.map(({ service }: any) => service.id);

test("who finds the question behind the question in Lelystad: its gemeente, then MKBDoorgaan, which works in Flevoland", async () => {
  const { partners, needs, region, whiteSpot, noWrongDoor } = await findPartner({ need: "hulpvraag-scherp-krijgen", region: "gemeente-lelystad", first: 2 });
  expect([region.id, whiteSpot, noWrongDoor, needs]).toEqual(["GM0995", false, [], [{ id: "need-hulpvraag-scherp-krijgen", score: 1 }]]);
  expect(partners).toEqual([
    {
      rank: 1,
      name: "Gemeente Lelystad",
      line: "eerste",
      phase: null,
      certainty: "POSSIBLE",
      partner: { id: "gemeente-lelystad" },
      standsFor: { id: "party-kind-gemeenten" },
      alongside: ["accountmanagers", "acquisiteurs", "bedrijfscontactfunctionarissen", "beleidsprofessionals-economische-zaken"].map((kind) => ({
        id: `party-kind-${kind}`,
      })),
      service: { id: "service-gemeente-accountmanagement" },
      area: { id: "GM0995" },
      areaOf: { id: "gemeente-lelystad" },
      reasons: [
        "Gemeente Lelystad bestuurt Lelystad.",
        "De bron noemt gemeenten, niet Gemeente Lelystad zelf: vraag na of het hier zo is.",
        "Waargenomen in 2022; of het nog bestaat, zegt geen bron.",
        "Eerste lijn: hier kan een ondernemer zonder verwijzing terecht; de vraag moet eerst scherp worden.",
        "Ook genoemd als aanbieder: accountmanagers, acquisiteurs, bedrijfscontactfunctionarissen en beleidsprofessionals Economische Zaken.",
      ],
      toAsk: [],
      sources: expect.arrayContaining([{ document: "document-economische-agenda-stad-en-regio", firstLine: 126 }]),
    },
    {
      rank: 2,
      name: "Stichting MKBDoorgaan.nl",
      line: "eerste",
      phase: "Informerend gesprek",
      certainty: "POSSIBLE",
      partner: { id: "organisation-stichting-mkbdoorgaan-nl" },
      standsFor: null,
      alongside: [],
      service: { id: "service-informerend-gesprek-mkb-doorgaan" },
      area: { id: "region-flevoland" },
      areaOf: { id: "service-informerend-gesprek-mkb-doorgaan" },
      reasons: [
        "Informerend gesprek werkt in Flevoland, waar Lelystad in ligt.",
        "Waargenomen in 2019; of het nog bestaat, zegt geen bron.",
        "Eerste lijn: hier kan een ondernemer zonder verwijzing terecht; de vraag moet eerst scherp worden.",
      ],
      toAsk: expect.arrayContaining([
        { attribute: "leeftijd-bedrijf-jaren", question: "Hoeveel jaar bestaat het bedrijf? Dit is voor bedrijven van ten minste 1 jaar." },
      ]),
      sources: expect.arrayContaining([{ document: "document-aan-de-slag-voor-het-brede-mkb", firstLine: 880 }]),
    },
  ]);
});

test("a visit for growing firms of West-Brabant is for 10 to 250 employees, and asks how many when that is not known", async () => {
  const VISIT = "service-bedrijfsbezoek-groei-mkb";
  const asked = async (profile: object | null) => findPartner({ need: "hulpvraag-scherp-krijgen", region: "gemeente-breda", profile, first: 100 });
  const unknown = await asked(null);
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  expect(unknown.partners.find(({ service }: any) => service.id === VISIT).toAsk).toEqual([
    { attribute: "medewerkers", question: "Hoeveel medewerkers heeft het bedrijf? Dit is voor bedrijven met 10 tot en met 250 fte." },
    { attribute: "kenmerk", question: "Geldt dit voor de ondernemer: wil innoveren en wil nieuwe markten aanboren?" },
  ]);
  const small = await asked({ employees: 9 });
  expect(servicesOf(small)).not.toContain(VISIT);
  expect(small.excluded[0]).toMatchObject({ id: VISIT, reason: "NOT_ELIGIBLE", explanation: "Alleen open voor bedrijven met 10 tot en met 250 fte." });
  for (const employees of [10, 250]) expect(servicesOf(await asked({ employees }))).toContain(VISIT);
  expect(servicesOf(await asked({ employees: 251 }))).not.toContain(VISIT);
});

test("what is left out in Lelystad says why: ended, or for another area", async () => {
  const { excluded, excludedCount } = await findPartner({ need: "juiste-loket-vinden", region: "gemeente-lelystad", on: "2026-01-01" });
  expect(excludedCount).toBe(5);
  expect(excluded.map(({ id, reason, explanation }: Record<string, string>) => [id, reason, explanation])).toEqual([
    ["service-smitzh-centraal-loket", "ENDED", "Smart Manufacturing Industriële Toepassingen Zuid-Holland: beëindigd in 2022."],
    ["service-gesprek-groeiversneller", "ENDED", "De Groeiversneller: beëindigd op 2019-12-31."],
    ["service-bedrijfsbezoek-groei-mkb", "ELSEWHERE", "Alleen in West-Brabant."],
    ["service-een-loket-werkgevers-schiphol", "ELSEWHERE", "Alleen in Schiphol."],
    ["service-ter-zake-het-ondernemershuis", "ELSEWHERE", "Alleen in Zoetermeer."],
  ]);
});

test("venture capital: LIOF stands for the ROM's in Maastricht; in Utrecht a source says that there is none, and which door is open", async () => {
  const limburg = await findPartner({ need: "risicokapitaal-aantrekken", region: "gemeente-maastricht" });
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  expect(limburg.partners.map(({ partner, standsFor }: any) => [partner.id, standsFor.id])).toEqual([
    ["organisation-liof", "party-kind-regionale-ontwikkelingsmaatschappijen"],
  ]);
  const utrecht = await findPartner({ need: "risicokapitaal-aantrekken", region: "gemeente-utrecht" });
  expect([utrecht.whiteSpot, utrecht.partners]).toEqual([true, []]);
  expect(utrecht.excluded).toMatchObject([{ id: "service-risicokapitaal-roms", reason: "ABSENT" }]);
  expect(utrecht.noWrongDoor).toHaveLength(1);
  expect(utrecht.noWrongDoor[0].explanation).toBe(
    'Witte vlek: in Utrecht is van niemand bekend dat die "Risicodragend kapitaal aantrekken" oppakt. De naaste eerste lijn is Gemeente Utrecht ("Accountmanagement door de gemeente"). Een ruimere eerste lijn is niet bekend.',
  );
});

test("no wrong door in Zwolle: first its gemeente, then MKBDoorgaan in Overijssel", async () => {
  const { noWrongDoor } = await findPartner({ need: "nieuwe-markten-aanboren", region: "GM0193" });
  const [{ firstLine, wider, explanation }] = noWrongDoor;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  const partners = (some: any[]) => [...new Set(some.map(({ partner }) => partner.id))];
  expect([partners(firstLine), partners(wider)]).toEqual([["gemeente-zwolle"], ["organisation-stichting-mkbdoorgaan-nl"]]);
  expect(explanation).toMatch(/^Witte vlek: in Zwolle/);
});

test("of a vague need the first line comes before the second, of a sharp one after it", async () => {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  const lines = async (need: string) => (await findPartner({ need, region: "GM0995", first: 100 })).partners.map(({ line }: any) => line);
  expect(await lines("bedrijf-in-zwaar-weer")).toEqual(["eerste", "eerste", null, "tweede"]);
  const sharp = await lines("passende-financiering-vinden");
  expect(sharp[0]).toBe("tweede");
  expect(sharp.slice(1)).not.toContain("tweede");
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
  [{ need: "hulpvraag-scherp-krijgen", profile: { employees: -1 } }, "BAD_INPUT", "profile.employees: verwacht een getal van 0 of meer"],
  [{ need: "hulpvraag-scherp-krijgen", profile: { sector: "maakindustri" } }, "BAD_INPUT", 'Bedoelt u "maakindustrie"?'],
  [{ need: "hulpvraag-scherp-krijgen", profile: { legalForm: "" } }, "BAD_INPUT", "profile.legalForm: verwacht 1 tot 100 tekens"],
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
