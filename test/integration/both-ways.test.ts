import { answer } from "../support/api.js";

/** A relation by its list and field, and the list and field that tell it from the other end. */
const BOTH_WAYS = [
  ["organisations", "locatedIn", "regions", "located"],
  ["organisations", "partOf", "organisations", "parts"],
  ["organisations", "partOf", "partnerships", "parts"],
  ["organisations", "subjectOf", "agreements", "subjects"],
  ["organisations", "fundingsThrough", "fundings", "through"],
  ["organisations", "fundingsFor", "fundings", "purposes"],
  ["organisations", "grewInto", "partnerships", "predecessors"],
  ["partyKinds", "area", "regions", "partyKinds"],
  ["partyKinds", "broader", "partyKinds", "narrower"],
  ["partyKinds", "subjectOf", "agreements", "subjects"],
  ["partnerships", "instanceOf", "partyKinds", "partnerships"],
  ["partnerships", "themes", "concepts", "partnershipsOnTheme"],
  ["partnerships", "predecessors", "partnerships", "grewInto"],
  ["partnerships", "subjectOf", "agreements", "subjects"],
  ["programmes", "instanceOf", "partyKinds", "programmes"],
  ["programmes", "themes", "concepts", "programmesOnTheme"],
  ["programmes", "sectors", "concepts", "programmesForSector"],
  ["programmes", "categories", "concepts", "programmesInCategory"],
  ["programmes", "audiences", "concepts", "programmesForAudience"],
  ["programmes", "replicatedFrom", "programmes", "replicas"],
  ["programmes", "subjectOf", "agreements", "subjects"],
  ["services", "categories", "concepts", "servicesInCategory"],
  ["services", "audiences", "concepts", "servicesForAudience"],
  ["services", "subjectOf", "agreements", "subjects"],
  ["services", "referralsReceived", "referrals", "to"],
  ["services", "fundingsFor", "fundings", "purposes"],
  ["needs", "categories", "concepts", "needsInCategory"],
  ["needs", "audiences", "concepts", "needsForAudience"],
  ["questions", "audiences", "concepts", "questionsOfAudience"],
  ["lessons", "themeConcept", "concepts", "lessonsOnTheme"],
  ["referrals", "region", "regions", "referrals"],
  ["agreements", "region", "regions", "agreements"],
  ["agreements", "subjects", "regions", "subjectOf"],
  ["agreements", "subjects", "concepts", "subjectOf"],
  ["fundings", "partOf", "fundings", "parts"],
] as const;

type Linked = { id: string; others: { id: string } | { id: string }[] | null };
const PAGE = 200;

/** The ids of a list, and the pairs of ids that a field of it leads to. */
async function told(list: string, field: string): Promise<{ ids: Set<string>; pairs: [string, string][] }> {
  const isOne = ["area", "region", "themeConcept"].includes(field);
  const found: Linked[] = [];
  for (let offset = 0; offset % PAGE === 0 && offset === found.length; offset += PAGE) {
    const page = await answer(
      `{ things: ${list}(limit: ${PAGE}, offset: ${offset}, sort: [{ id: ASC }]) { id others: ${field}${isOne ? "" : "(limit: 400)"} { id } } }`,
    );
    found.push(...page.things);
  }
  return {
    ids: new Set(found.map(({ id }) => id)),
    pairs: found.flatMap(({ id, others }) => (Array.isArray(others) ? others : others ? [others] : []).map((other): [string, string] => [id, other.id])),
  };
}

test.each(BOTH_WAYS)("what %s tell by %s, %s tell by %s", async (list, field, otherList, otherField) => {
  const there = await told(list, field);
  const back = await told(otherList, otherField);
  const forward = there.pairs.filter(([, to]) => back.ids.has(to)).map(([from, to]) => `${from} ${to}`);
  const backward = back.pairs.filter(([, from]) => there.ids.has(from)).map(([to, from]) => `${from} ${to}`);
  expect(backward.sort()).toEqual(forward.sort());
});

const every = (list: string, where: string) => answer(`{ found: ${list}(where: ${where}, limit: 500) { id } }`);
const VELSEN = '{ memberships: { some: { in: { id: { eq: "partnership-ijmond-raad" } } } } }';

test.each([
  ["memberships", `{ in: { id: { eq: "partnership-ijmond-raad" } }, party: ${VELSEN} }`, 3],
  ["memberships", `{ in: { id: { eq: "partnership-ijmond-raad" } }, party: { NOT: ${VELSEN} } }`, 0],
  ["memberships", '{ in: { id: { eq: "partnership-ijmond-raad" } }, party: { memberships: { none: { status: { eq: "member" } } } } }', 0],
  ["coverages", '{ region: { id: { eq: "region-flevoland" } }, of: { id: { eq: "organisation-ontwikkelingsmaatschappij-flevoland" } } }', 1],
])("a filter on %s goes on through whatever party it is: %s", async (list, where, count) => {
  expect((await every(list, where)).found).toHaveLength(count);
});

test("of a party in an answer its relations can be asked, whatever kind it is", async () => {
  const { involvement } = await answer(`{
    involvement(party: "gemeente-velsen", on: "2015-01-01", first: 2) {
      nodes { with { ... on Party { name coverages { region { name } } memberships { in { name } } } } }
    }
  }`);
  expect(involvement.nodes.flatMap((node: { with: unknown[] }) => node.with)).toContainEqual({
    name: "IJmond raad",
    coverages: [{ region: { name: "IJmond" } }],
    memberships: [],
  });
});
