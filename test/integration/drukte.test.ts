import { answer, refusal } from "../support/api.js";

const ON = "2026-01-01";

test("the IJmond sits at two tables known by name: its own, and its council, and everyone there is at both", async () => {
  const { drukte, congruence } = await answer(`{
    drukte(region: "gemeente-velsen", on: "${ON}") { partnerships certainPartnerships participations meanPerGemeente byKind { slug count } tablesPerParty { party { id } tables } doubling { pairCount } asOf region { id } }
    congruence(region: "GM0453", on: "${ON}") { value arrangements { id } nodes { id sharedCount share } }
  }`);
  expect(drukte).toMatchObject({ partnerships: 2, certainPartnerships: 0, participations: 6, meanPerGemeente: 2, asOf: ON, region: { id: "GM0453" } });
  expect(congruence).toEqual({
    value: 1,
    arrangements: [{ id: "partnership-ijmond" }, { id: "partnership-ijmond-raad" }],
    nodes: ["GM0375", "GM0396"].map((id) => ({ id, sharedCount: 2, share: 1 })),
  });
});

test("at which tables Velsen sits is in the same answer; no source says since when, nor that it is certain today", async () => {
  const { drukte } = await answer(
    `{ drukte(region: "gemeente-velsen", on: "${ON}") { tables { partnership { id name } since partyCount abolishedParticipations certain } } }`,
  );
  const table = { since: null, partyCount: 3, abolishedParticipations: 0, certain: false };
  expect(drukte.tables).toEqual([
    { partnership: { id: "partnership-ijmond", name: "IJmond" }, ...table },
    { partnership: { id: "partnership-ijmond-raad", name: "IJmond raad" }, ...table },
  ]);
});

test("of the country the first hundred tables are listed, by id, and since when nobody sits there in particular", async () => {
  const { drukte } = await answer(`{ drukte(on: "${ON}") { partnerships tables { partnership { id } since } } }`);
  const ids = drukte.tables.map(({ partnership }: { partnership: { id: string } }) => partnership.id);
  expect([drukte.partnerships > 100, ids.length, ids]).toEqual([true, 100, [...ids].sort()]);
  expect(drukte.tables.filter(({ since }: { since: string | null }) => since !== null)).toEqual([]);
});

test("the gemeenten of the IJmond meet twice, each two of them, and at which tables is said", async () => {
  const { gemeentePairs } = await answer(
    `{ gemeentePairs(datasets: ["grensverleggende-samenwerking"], on: "${ON}", minShared: 2) { totalCount asOf minShared within { id } nodes { id sharedCount certainCount shared { id } } } }`,
  );
  const pair = { sharedCount: 2, certainCount: 0, shared: [{ id: "partnership-ijmond" }, { id: "partnership-ijmond-raad" }] };
  expect(gemeentePairs).toEqual({
    totalCount: 3,
    asOf: ON,
    minShared: 2,
    within: null,
    nodes: ["GM0375 GM0396", "GM0375 GM0453", "GM0396 GM0453"].map((id) => ({ id, ...pair })),
  });
});

test("within one gemeente no two meet, nor any seven times at the tables of one document, and that is said", async () => {
  const { alone, often } = await answer(`{
    alone: gemeentePairs(within: "gemeente-velsen", on: "${ON}") { totalCount within { id } explanation }
    often: gemeentePairs(datasets: ["grensverleggende-samenwerking"], minShared: 7, on: "${ON}") { totalCount explanation }
  }`);
  expect(alone).toEqual({
    totalCount: 0,
    within: { id: "GM0453" },
    explanation: `De bronnen noemen op ${ON} geen verband van deze selectie waaraan twee gemeenten in Velsen meedoen.`,
  });
  expect(often).toEqual({
    totalCount: 0,
    explanation: `De bronnen noemen op ${ON} geen twee gemeenten die aan minstens 7 verbanden van deze selectie allebei meedoen.`,
  });
});

test("merged, the two tables of the IJmond are one for its three gemeenten, and for nobody else anything changes", async () => {
  const { whatIf } = await answer(`{ whatIf(merge: ["partnership-ijmond", "partnership-ijmond-raad"], on: "${ON}") {
    totalCount merged { id } removed { id } nodes { id changes { definition { id } before after difference } } country { definition { id } difference } } }`);
  expect(whatIf.nodes.map(({ id }: { id: string }) => id)).toEqual(["GM0375", "GM0396", "GM0453"]);
  for (const { changes } of whatIf.nodes) expect(changes[0]).toEqual({ definition: { id: "drukte-partnerships" }, before: 2, after: 1, difference: -1 });
  expect(whatIf.country[0]).toEqual({ definition: { id: "drukte" }, difference: -1 });
  const { drukte } = await answer(`{ drukte(region: "GM0453", on: "${ON}") { partnerships } }`);
  expect(drukte.partnerships).toBe(2);
});

test("a source says that there is no ROM in Utrecht; at a board without education that is missed", async () => {
  const { drukte } = await answer(`{ drukte(on: "${ON}") { missingCount missing { kind at { id } helix fact { id } explanation } } }`);
  const kinds = drukte.missing.map(({ kind }: { kind: string }) => kind);
  expect([...new Set(kinds)]).toEqual(["STATED", "HELIX"]);
  for (const { kind, at, fact } of drukte.missing) expect([at !== null, fact !== null]).toEqual([true, kind === "STATED"]);
});

test("what others published stands beside it, with year and way of counting, and is added to nothing", async () => {
  const { drukte } = await answer(
    `{ drukte(on: "${ON}") { partnerships publishedFigures { value scope date definition sources { document firstLine } } perceivedFigures { id } } }`,
  );
  expect(drukte.publishedFigures.map(({ value, date }: { value: number; date: string }) => [value, date])).toEqual([
    [779, "2016"],
    [1022, "2010"],
    [698, "2010"],
  ]);
  expect(drukte.perceivedFigures).toEqual([]);
  expect(drukte.partnerships).toBeLessThan(698);
});

test("a past date says how much of the record held then", async () => {
  const { drukte } = await answer('{ drukte(on: "2010-01-01") { partnerships recordedPartnerships completeness } }');
  expect(drukte.completeness).toContain(
    `Van de ${drukte.recordedPartnerships} vastgelegde verbanden van deze selectie, versies apart geteld, waren er op 2010-01-01 ${drukte.partnerships} van kracht.`,
  );
});

test("all regions of a kind are ranked, equal values share a place, and those without inhabitants come last with the reason", async () => {
  const ranking = `{ drukteRanking(kind: "provincie", by: PER_10000_INHABITANTS, on: "${ON}") { regionCount withoutValue mean nodes { rank value reason region { id } } definition { id unit } } }`;
  const { drukteRanking } = await answer(ranking);
  expect(drukteRanking.regionCount).toBe(12);
  const values = drukteRanking.nodes.flatMap(({ value }: { value: number | null }) => value ?? []);
  expect([...values].sort((a, b) => b - a)).toEqual(values);
  expect(drukteRanking.withoutValue).toBe(12 - values.length);
  for (const { value, rank, reason } of drukteRanking.nodes) expect([rank === null, reason !== null]).toEqual([value === null, value === null]);
});

test.each([
  ['drukte(region: "GM9999") { asOf }', "NOT_FOUND", "GM9999"],
  ['drukte(party: "GM0193-niet") { asOf }', "NOT_FOUND", "GM0193-niet"],
  ['drukte(theme: "wonne") { asOf }', "BAD_INPUT", 'Bedoelt u "wonen"?'],
  ["drukte(minJaccard: 1.5) { asOf }", "BAD_INPUT", "tussen 0 en 1"],
  ['drukte(on: "gisteren") { asOf }', "BAD_INPUT", "geen datum"],
  ['drukte(datasets: ["poldr"]) { asOf }', "BAD_INPUT", "geen dataset"],
  ['congruence(region: "region-twente") { value }', "BAD_INPUT", "geen gemeente"],
  ['congruence(region: "partnership-ijmond") { value }', "BAD_INPUT", "geen regio"],
  ['gemeentePairs(within: "GM9999") { totalCount }', "NOT_FOUND", "GM9999"],
  ['gemeentePairs(within: "partnership-ijmond") { totalCount }', "BAD_INPUT", "within"],
  ["gemeentePairs(minShared: 0) { totalCount }", "BAD_INPUT", "minstens 1"],
  ['drukteRanking(kind: "gemeent") { mean }', "BAD_INPUT", 'Bedoelt u "gemeente"?'],
  ['whatIf(merge: ["partnership-ijmond"]) { totalCount }', "BAD_INPUT", "vanaf twee"],
  ['whatIf(remove: ["gemeente-velsen"]) { totalCount }', "BAD_INPUT", "geen samenwerkingsverband"],
  ['whatIf(remove: ["partnership-samenwerkingsarrangement-landsdeel-oost"]) { totalCount }', "BAD_INPUT", "niet van kracht"],
])("%s is refused with %s", async (question, code, words) => {
  const refused = await refusal(`{ ${question} }`);
  expect(refused).toEqual({ code, message: expect.stringContaining(words) });
});
