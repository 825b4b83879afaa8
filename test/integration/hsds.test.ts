import { openTestDatabase } from "../support/database.js";
import { faults, feed, hsdsSchemas, type Json, read, schemasPresent, wholeList } from "../support/hsds.js";

const database = openTestDatabase();
afterAll(() => database.close());

const LISTS = ["services", "organizations", "taxonomies", "taxonomy_terms"] as const;
const FULL = { services: "?full=true", organizations: "?full=true", taxonomies: "", taxonomy_terms: "" };
type Lists = Record<(typeof LISTS)[number], Json[]>;
const lists = {} as Lists;
const full = {} as Lists;
beforeAll(async () => {
  for (const list of LISTS) {
    lists[list] = await wholeList(`/${list}`);
    full[list] = await wholeList(`/${list}${FULL[list]}`);
  }
});

const idsOf = (records: Json[]) => records.map(({ id }) => id);
/** What a record says of itself under a feature: `id`, `bron`, `certainty`. */
const said = ({ attributes }: Json, type: string): string[] =>
  attributes.filter(({ link_type }: Json) => link_type === type).map(({ value, taxonomy_term }: Json) => value ?? taxonomy_term.code);
const serviceOf = (code: string): Json => full.services.find((one) => said(one, "id")[0] === code);

if (!schemasPresent && !process.env.CI)
  console.log("skipped: the feed is held against HSDS's own schemas only where these are (../shared/data/standards/hsds)");
const whenPresent = schemasPresent || process.env.CI ? describe : describe.skip;

whenPresent("against the standard's own schemas", () => {
  const schemas = schemasPresent ? hsdsSchemas() : null;
  test.each([
    ["services", "service_list", lists],
    ["services", "service", full],
    ["organizations", "organization_list", lists],
    ["organizations", "organization", full],
    ["taxonomies", "taxonomy", lists],
    ["taxonomy_terms", "taxonomy_term", lists],
  ] as const)("every one of the %s is a valid %s", (list, schema, records) => {
    if (!schemas) throw new Error("HSDS's schemas are missing: ../shared/data/standards/hsds/schema/compiled");
    expect(records[list].length).toBeGreaterThan(0);
    expect(faults(schemas[schema], records[list])).toEqual([]);
  });

  test("one asked for by its id is valid too", async () => {
    if (!schemas) throw new Error("HSDS's schemas are missing: ../shared/data/standards/hsds/schema/compiled");
    expect(faults(schemas.service, [await read("/services/service-quickscan-mkb-doorgaan")])).toEqual([]);
    expect(faults(schemas.organization, [await read("/organizations/organisation-liof")])).toEqual([]);
  });
});

describe("what the lists hold", () => {
  test("is what the graph holds, everything once", async () => {
    const [counts] = await database.read(`
      CALL () { MATCH (s:Service) RETURN count(s) AS services }
      CALL () { MATCH (p:Party)-[:PROVIDES]->(:Service) WHERE NOT p:PartyKind RETURN count(DISTINCT p) AS organizations }
      CALL () { MATCH (s:ConceptScheme) RETURN count(s) AS schemes }
      CALL () { MATCH (n:Concept|Need|PartyKind) RETURN count(n) AS terms }
      RETURN services, organizations, schemes, terms`);
    const { services, organizations, schemes, terms } = counts as Record<string, number>;
    // Needs, kinds of party, lines, certainty and features are vocabularies here; the last three bear terms of the feed's own.
    const expected = { services, organizations, taxonomies: Number(schemes) + 5, taxonomy_terms: Number(terms) + 2 + 4 + 11 };
    expect(Object.fromEntries(LISTS.map((list) => [list, lists[list].length]))).toEqual(expected);
    expect(Object.fromEntries(LISTS.map((list) => [list, new Set(idsOf(lists[list])).size]))).toEqual(expected);
    expect(expected.services).toBe(342);
  });

  test("is the same whatever the size of the pages, in the same order", async () => {
    expect(await wholeList("/services", 37)).toEqual(lists.services);
  });

  test("is the same in short and in full", () => {
    const short = full.services.map(({ service_areas: _, attributes: __, ...rest }) => rest);
    expect(short).toEqual(lists.services);
    expect(full.organizations.map(({ organization_identifiers: _, attributes: __, services: ___, ...rest }) => rest)).toEqual(lists.organizations);
  });

  test("is what is under the id of each, that of the feed and our own", async () => {
    const record = serviceOf("service-financieringsvoucher-limburg");
    expect(await read(`/services/${record.id}`)).toEqual(record);
    expect(await read("/services/service-financieringsvoucher-limburg")).toEqual(record);
    for (const list of LISTS) expect(await read(`/${list}/${full[list][0].id}`)).toEqual(full[list][0]);
  });

  test("bears ids that stay: they are made of our own", () => {
    expect(serviceOf("service-financieringsvoucher-limburg").id).toBe("5d43d7f9-c52e-5889-97d5-72007ddbbb19");
    expect(lists.organizations.find(({ name }) => name === "LIOF").id).toBe("fa6c4fcb-f8d8-5501-90a6-5e8cec56a91d");
  });
});

describe("references", () => {
  test("of services lead to an organization and terms that are listed", () => {
    const organizations = new Map(lists.organizations.map((one) => [one.id, one]));
    const given = lists.services.filter(({ organization_id }) => organization_id);
    expect(given.length).toBe(242);
    expect(given.filter((one) => !organizations.has(one.organization_id))).toEqual([]);
    expect(given.map(({ organization }) => organization)).toEqual(given.map(({ organization_id }) => organizations.get(organization_id)));
  });

  test("of attributes lead to a term that is listed, and is the same there; of terms to their taxonomy and parent", () => {
    const terms = new Map(lists.taxonomy_terms.map((one) => [one.id, one]));
    const taxonomies = new Set(idsOf(lists.taxonomies));
    const bearers = [...full.services, ...full.organizations, ...full.services.flatMap(({ service_areas }) => service_areas)];
    const attributes = bearers.flatMap((bearer) => bearer.attributes.map((one: Json) => [bearer.id, one]));
    expect(attributes.length).toBeGreaterThan(5_000);
    expect(attributes.filter(([id, one]) => one.link_id !== id || terms.get(one.taxonomy_term_id) === undefined)).toEqual([]);
    expect(attributes.map(([, one]) => one.taxonomy_term)).toEqual(attributes.map(([, one]) => terms.get(one.taxonomy_term_id)));
    expect(lists.taxonomy_terms.filter(({ taxonomy_id }) => !taxonomies.has(taxonomy_id))).toEqual([]);
    expect(lists.taxonomy_terms.filter(({ taxonomy_id, parent_id }) => parent_id && terms.get(parent_id)?.taxonomy_id !== taxonomy_id)).toEqual([]);
    expect(lists.taxonomy_terms.filter(({ parent_id }) => parent_id).length).toBeGreaterThan(0);
  });

  test("of organizations lead to their services, and to the one they are part of", () => {
    const statuses = new Map(lists.services.map(({ id, status }) => [id, status]));
    const organizations = new Set(idsOf(lists.organizations));
    const listed = full.organizations.flatMap(({ services }) => services);
    expect(listed.map(({ status }) => status)).toEqual(listed.map(({ id }) => statuses.get(id)));
    expect(full.organizations.filter(({ services }) => services.length === 0)).toEqual([]);
    const parents = full.organizations.flatMap(({ parent_organization_id: parent }) => (parent ? [parent] : []));
    expect(parents.filter((id) => !organizations.has(id))).toEqual([]);
    const coProviders = full.services.flatMap((one) => said(one, "co_provider"));
    expect(coProviders.length).toBeGreaterThan(0);
    expect(coProviders.filter((id) => !organizations.has(id))).toEqual([]);
  });

  test("no two attributes, areas or identifiers bear one id", () => {
    const areas = full.services.flatMap(({ service_areas }) => service_areas);
    const parts = [...full.services, ...full.organizations, ...areas].flatMap(({ attributes }) => attributes);
    const ids = idsOf([...areas, ...parts, ...full.organizations.flatMap(({ organization_identifiers: all }) => all)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a service", () => {
  test("that was observed once and of which no end is stated is given as active, and said to be only possible", () => {
    const quickscan = serviceOf("service-quickscan-mkb-doorgaan");
    expect(quickscan.status).toBe("active");
    expect(quickscan.alert).toBe("Waargenomen in 2019; of het nog bestaat, zegt geen bron.");
    expect([said(quickscan, "certainty"), said(quickscan, "waargenomen")]).toEqual([["certainty-mogelijk"], ["2019"]]);
    expect(full.services.filter((one) => (said(one, "certainty")[0] === "certainty-mogelijk") !== (one.status === "active" && "alert" in one))).toEqual([]);
  });

  test("is assured by nobody: it bears no date or address of who checked it", () => {
    expect(full.services.filter((one) => "assured_date" in one || "assurer_email" in one || "email" in one || "contacts" in one || "phones" in one)).toEqual(
      [],
    );
  });

  test("that ended is defunct, and says since when; so is one whose programme ended", () => {
    const rif = serviceOf("service-subsidie-regionaal-investeringsfonds-mbo");
    expect([rif.status, rif.alert, said(rif, "begin"), said(rif, "einde")]).toEqual(["defunct", "Eindigde in 2017.", ["2014"], ["2017"]]);
    const voucher = serviceOf("service-financieringsvoucher-limburg");
    expect([voucher.status, voucher.alert]).toEqual(["defunct", "Eindigde met het programma of met wie het bood."]);
  });

  test("asked for a day in its period is active without more, and on a day before it not yet", async () => {
    const rif = "/services/service-subsidie-regionaal-investeringsfonds-mbo";
    const { status, alert, ...during } = await read(`${rif}?on=2016-01-01`);
    expect([status, alert, said(during, "certainty")]).toEqual(["active", undefined, ["certainty-zeker"]]);
    const before = await read(`${rif}?on=2010-01-01`);
    expect([before.status, before.alert, said(before, "certainty")]).toEqual(["inactive", "Begint in 2014.", ["certainty-nog-niet"]]);
  });

  test("names its areas, with the government's own address of a provincie, and whose area it is when it is not its own", () => {
    const [limburg] = serviceOf("service-financieringsvoucher-limburg").service_areas;
    expect([limburg.name, limburg.uri, limburg.description]).toEqual([
      "Limburg",
      "https://identifier.overheid.nl/tooi/id/provincie/pv31",
      "De dienst werkt in Limburg.",
    ]);
    const [nederland] = serviceOf("service-begeleiding-kwetsbare-jongeren").service_areas;
    expect([nederland.name, nederland.description, said(nederland, "gebied-van")]).toEqual([
      "Nederland",
      "Nederland is het werkgebied van gemeenten; een gebied van de dienst zelf noemt geen bron.",
      ["party-kind-gemeenten"],
    ]);
  });

  test("names all areas that the graph states of it and that have not ended", async () => {
    const stated = await database.read<{ service: string; areas: string[] }>(
      "MATCH (s:Service)<-[:COVERAGE_OF]-(c:Coverage)-[:IN_REGION]->(r:Region) WHERE c.untilLatest IS NULL RETURN s.id AS service, collect(r.id) AS areas",
    );
    expect(stated.length).toBe(172);
    const given = stated.map(({ service }) => ({
      service,
      areas: serviceOf(service)
        .service_areas.flatMap((area: Json) => said(area, "region"))
        .sort(),
    }));
    expect(given).toEqual(stated.map(({ service, areas }) => ({ service, areas: areas.sort() })));
    const workshops = "service-informatie-financiering-limburg";
    const then = await read(`/services/${workshops}?on=2017-01-01`);
    expect([serviceOf(workshops).service_areas, then.service_areas.map(({ name }: Json) => name)]).toEqual([[], ["Limburg"]]);
  });

  test("says who it is for, in words and, of a person's age, in years", () => {
    const { eligibility_description, minimum_age, maximum_age, ...youth } = serviceOf("service-begeleiding-kwetsbare-jongeren");
    expect([eligibility_description, minimum_age, maximum_age]).toEqual(["Voor: jongere. Voorwaarden: leeftijd ten minste 16 en ten hoogste 27 jaar.", 16, 27]);
    expect(said(youth, "service_eligibility")).toEqual(["leeftijd ten minste 16 en ten hoogste 27 jaar"]);
  });

  test("that only a kind of party provides has no organization: none is made up", () => {
    const youth = serviceOf("service-begeleiding-kwetsbare-jongeren");
    expect(["organization" in youth, "organization_id" in youth, said(youth, "provider_kind")]).toEqual([false, false, ["party-kind-gemeenten"]]);
    const nobodys = full.services.filter((one) => !("organization" in one));
    expect(nobodys.length).toBe(100);
    expect(nobodys.filter((one) => said(one, "provider_kind").length === 0)).toEqual([]);
  });

  test("says where it is stated: every one names a source", () => {
    expect(said(serviceOf("service-financieringsvoucher-limburg"), "bron")).toContain("Aan de slag voor het brede mkb (2019), regel 346");
    expect([...full.services, ...full.organizations].filter((one) => said(one, "bron").length === 0)).toEqual([]);
  });
});

describe("filters", () => {
  const namesAt = async (path: string) => (await wholeList(path)).map(({ name }) => name);
  const idOf = (code: string): string => lists.taxonomy_terms.find((one) => one.code === code).id;

  test("by organization leave what it provides, also together with others", async () => {
    const liof = full.organizations.find(({ name }) => name === "LIOF");
    const names = await namesAt(`/services?organization_id=${liof.id}`);
    expect(names.sort()).toEqual(liof.services.map(({ name }: Json) => name).sort());
    expect(names.length).toBeGreaterThan(1);
  });

  test("by term leave the services that bear it; by taxonomy those that bear one of it", async () => {
    const need = idOf("need-juiste-loket-vinden");
    const bearing = full.services.filter(({ attributes }) => attributes.some((one: Json) => one.taxonomy_term_id === need));
    expect(await namesAt(`/services?taxonomy_term_id=${need}`)).toEqual(bearing.map(({ name }) => name));
    const lined = full.services.filter((one) => said(one, "line").length > 0);
    expect(await namesAt("/services?taxonomy_id=line")).toEqual(lined.map(({ name }) => name));
    expect([bearing.length > 0, lined.length]).toEqual([true, 23]);
  });

  test("by words leave what all stand in, whatever the accents and capitals", async () => {
    expect(await namesAt("/organizations?search=LIÓF")).toEqual(["LIOF"]);
    expect(await namesAt("/services?search=financieringsvoucher")).toContain("Financieringsvoucher");
    expect(await namesAt("/services?search=zeppelin")).toEqual([]);
  });

  test("by parent and taxonomy leave the terms below and in it", async () => {
    const child = lists.taxonomy_terms.find(({ parent_id }) => parent_id);
    expect(idsOf(await wholeList(`/taxonomy_terms?parent_id=${child.parent_id}`))).toContain(child.id);
    expect(await namesAt("/taxonomy_terms?taxonomy_id=line")).toEqual(["eerste lijn", "tweede lijn"]);
  });

  test("that leave nothing, and a page after the last, are empty pages", async () => {
    expect(await read("/services?page=400")).toMatchObject({ total_items: 342, page_number: 400, size: 0, last_page: true, empty: true, contents: [] });
  });
});

test.each([
  ["/services?page=0", 400, "BAD_INPUT", "page: verwacht een heel getal van 1 tot en met 1000000"],
  ["/services?page=1.5", 400, "BAD_INPUT", "page: verwacht een heel getal van 1 tot en met 1000000"],
  ["/services?page=1&page=2", 400, "BAD_INPUT", "page: verwacht een heel getal van 1 tot en met 1000000"],
  ["/services?per_page=1000", 400, "BAD_INPUT", "per_page: verwacht een heel getal van 1 tot en met 100"],
  ["/services?on=2016-02-30", 400, "BAD_INPUT", 'on: "2016-02-30" is geen datum; verwacht bijvoorbeeld 2016-01-01'],
  ["/services?full=ja", 400, "BAD_INPUT", "full: verwacht true of false"],
  ["/services?taxonomy_term_id=certainty-mogelijk", 400, "BAD_INPUT", "taxonomy_term_id: op dit begrip kan niet worden gekozen"],
  ["/services?organization_id=organisation-niet", 404, "NOT_FOUND", 'Er is niets met het id "organisation-niet".'],
  ["/services/00000000-0000-4000-8000-000000000000", 404, "NOT_FOUND", 'Er is niets met het id "00000000-0000-4000-8000-000000000000".'],
  ["/organizations/party-kind-gemeenten", 404, "NOT_FOUND", 'Er is niets met het id "party-kind-gemeenten".'],
  ["/services/%zz", 400, "BAD_INPUT", "id: is geen leesbaar adres"],
  ["/taxonomies?organization_id=x", 400, "BAD_INPUT", "organization_id: deze parameter is hier niet bekend; wel bekend: page, per_page, search"],
  [
    "/service_areas",
    404,
    "NOT_FOUND",
    "Hier is niets; de feed kent /hsds/services, /hsds/organizations, /hsds/taxonomies, /hsds/taxonomy_terms, elk ook met /{id}.",
  ],
])("%s is %i %s, and says what would be right", async (path, status, code, message) => {
  const response = await feed(path);
  expect([response.status, await response.json()]).toEqual([status, { errors: [{ message, extensions: { code } }] }]);
});

test("a filter on what is not known is refused rather than passed over", async () => {
  const response = await feed("/services?modified_after=2026-01-01");
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("If-None-Match")]);
});
