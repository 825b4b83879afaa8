import { gemeente, idsOf, participant, readRegisterOf, regeling, toldOf } from "../../support/register.js";

const zwolle = gemeente("zwolle", "Zwolle", { code: "GM0193" });
const kampen = gemeente("kampen", "Kampen", { code: "GM0166" });
const inZwolle = (more = {}) => participant("Gemeente Zwolle", { code: "GM0193", roo: "1", ...more });
const inKampen = (more = {}) => participant("Gemeente Kampen", { code: "GM0166", roo: "2", ...more });
const read = (...regelingen: object[]) =>
  readRegisterOf({ "g.yaml": zwolle, "h.yaml": kampen, ...Object.fromEntries(regelingen.map((one, i) => [`r${i}.yaml`, one as Record<string, unknown>])) });

test("a regeling has its kind, legal form, period and source", () => {
  const told = read(regeling("8", "Regeling IJsseldelta", [], { since: "2016-01-01", until: "2020-01-01" }));
  expect(toldOf(told, "partnership-gr-8")).toMatchObject({
    kind: "gemeenschappelijke-regeling",
    legalForm: "openbaar-lichaam",
    since: "2016-01-01",
    until: "2019-12-31",
  });
  expect(told.contributions.find(({ id }) => id === "partnership-gr-8")?.citations).toEqual(["register-overheidsorganisaties/8@2026-05-16"]);
});

test("a version ends on the day before the next one begins; one that was followed on its first day held that day", () => {
  const told = read(
    regeling("8", "IJsseldelta", [], { until: "2020-03-01", next: "9" }),
    regeling("9", "IJsseldelta", [inZwolle({ toetredings_datum: "2020-03-01" })], { since: "2020-03-01", until: "2020-03-01" }),
  );
  expect(toldOf(told, "partnership-gr-8")).toMatchObject({ until: "2020-02-29" });
  const [succeeded] = told.contributions.find(({ id }) => id === "partnership-gr-8")?.links.filter(({ type }) => type === "SUCCEEDED_BY") ?? [];
  expect(succeeded?.properties).toEqual({ on: "2020-03-01" });
  expect(toldOf(told, "partnership-gr-9")).toMatchObject({ since: "2020-03-01", until: "2020-03-01" });
  expect(toldOf(told, "membership-gr-9-gemeente-zwolle")).toMatchObject({ since: "2020-03-01", until: "2020-03-01" });
});

test("a participation has its accession, the organs that take part, and the share in the cost", () => {
  const row = inZwolle({ toetredings_datum: "2012-07-01", verdeelsleutel: "16,33", bestuursorganen: [{ naam: "Gemeenteraad" }, { naam: "Burgemeester" }] });
  expect(toldOf(read(regeling("8", "IJsseldelta", [row])), "membership-gr-8-gemeente-zwolle")).toMatchObject({
    status: "member",
    roles: ["deelnemer"],
    since: "2012-07-01",
    organ: "gemeenteraad, burgemeester",
    share: 0.1633,
  });
});

test("what the register does not know is left out: it writes 1900 for that", () => {
  const told = toldOf(
    read(regeling("8", "IJsseldelta", [inZwolle({ toetredings_datum: "1900-01-01" })], { since: "1900-01-01" })),
    "membership-gr-8-gemeente-zwolle",
  );
  expect(told).not.toHaveProperty("since");
  expect(told).not.toHaveProperty("until");
});

test("a stated exit ends a participation; else it ends with the version of the regeling", () => {
  const told = read(regeling("8", "IJsseldelta", [inZwolle({ uittredings_datum: "2018-01-01" }), inKampen()], { until: "2020-01-01" }));
  expect(toldOf(told, "membership-gr-8-gemeente-zwolle")).toMatchObject({ until: "2017-12-31" });
  expect(toldOf(told, "membership-gr-8-gemeente-kampen")).toMatchObject({ until: "2019-12-31" });
});

test("versions of a regeling follow one another, and who is not in the next one is marked", () => {
  const told = read(
    regeling("8", "IJsseldelta", [inZwolle(), inKampen()], { until: "2020-01-01", next: "9" }),
    regeling("9", "IJsseldelta", [inZwolle()], { since: "2020-01-01" }),
  );
  expect(toldOf(told, "partnership-gr-8")).toMatchObject({ links: expect.arrayContaining(["SUCCEEDED_BY partnership-gr-9"]) });
  expect(toldOf(told, "membership-gr-8-gemeente-kampen")).toMatchObject({ description: "Staat niet meer in de volgende versie van de regeling." });
  expect(toldOf(told, "membership-gr-8-gemeente-zwolle")).not.toHaveProperty("description");
});

test("a gemeente whose successor is in the next version did not leave", () => {
  const old = gemeente("ijsselmuiden", "IJsselmuiden", { code: "GM0180", until: "2019-01-01", successor: "kampen" });
  const files = {
    "a.yaml": kampen,
    "b.yaml": old,
    "c.yaml": regeling("8", "IJsseldelta", [participant("Gemeente IJsselmuiden", { code: "GM0180" })], { until: "2020-01-01", next: "9" }),
    "d.yaml": regeling("9", "IJsseldelta", [inKampen()], { since: "2020-01-01" }),
  };
  expect(toldOf(readRegisterOf(files), "membership-gr-8-gemeente-ijsselmuiden")).not.toHaveProperty("description");
});

test("policy areas are concepts of the register's own scheme, each under the wider one", () => {
  const told = read(
    regeling("8", "IJsseldelta", [], {
      policy_areas: [{ naam: "natuur en milieu | afval", tooi: "https://identifier.overheid.nl/tooi/def/thes/top/c_d96f9cd3" }],
    }),
  );
  expect(toldOf(told, "partnership-gr-8")).toMatchObject({ policyAreas: ["natuur-en-milieu-afval"] });
  expect(idsOf(told, "Concept")).toEqual(["register-policy-area-natuur-en-milieu-afval", "register-policy-area-natuur-en-milieu"]);
  expect(toldOf(told, "register-policy-area-natuur-en-milieu-afval")).toMatchObject({
    links: expect.arrayContaining(["BROADER register-policy-area-natuur-en-milieu"]),
  });
});

const body = (more = {}) => ({
  id: "org:gr-dienst",
  type: "gemeenschappelijke-regeling",
  identifiers: { roo_id: "50", tooi: "https://identifier.overheid.nl/tooi/id/so/so0001" },
  names: [{ value: "Dienst IJsseldelta", abbr: "DIJ" }],
  hoort_bij_gemeenschappelijke_regeling: { naam: "IJsseldelta", roo_id: "8" },
  sources: [{ id: "roo", retrieved: "2026-05-16" }],
  ...more,
});

test("the body that carries a regeling out is an organisation, and no participant", () => {
  const told = read(regeling("8", "IJsseldelta", [inZwolle()]), body());
  expect(toldOf(told, "organisation-gr-dienst")).toMatchObject({ aliases: ["DIJ"], links: expect.arrayContaining(["CARRIED_OUT_BY partnership-gr-8"]) });
  expect(idsOf(told, "Membership")).toEqual(["membership-gr-8-gemeente-zwolle"]);
});

test("the end of a body's term is not the end of the body", () => {
  expect(toldOf(read(regeling("8", "IJsseldelta", []), body({ valid_until: "2027-01-01" })), "organisation-gr-dienst")).not.toHaveProperty("until");
});

test("a record that is a regeling and its body in one gives both", () => {
  const carrier = { naam: "Eemkracht", roo_id: "60", tooi: "https://identifier.overheid.nl/tooi/id/so/so0893" };
  const both = regeling("8", "IJsseldelta", []);
  const told = read({ ...both, identifiers: { roo_id: "8", tooi: carrier.tooi }, gr_meta: { ...both.gr_meta, regionaal_samenwerkingsorgaan: carrier } });
  expect(toldOf(told, "partnership-gr-8")).toMatchObject({ links: expect.arrayContaining(["CARRIED_OUT_BY organisation-eemkracht"]) });
  expect(toldOf(told, "organisation-eemkracht")).toMatchObject({ kind: "uitvoeringsorganisatie", identifierKeys: ["tooi:so0893", "roo:60"] });
});

test("no person, address, purpose or article comes along", () => {
  const both = regeling("8", "IJsseldelta", [], { contact: { email: "info@voorbeeld.nl", bezoekadres: "Markt 1" } });
  const told = read({
    ...both,
    gr_meta: { ...both.gr_meta, doel: "Het doel van de regeling.", bevoegdheden: [{ inhoud_artikel: "De colleges dragen over." }] },
  });
  expect(JSON.stringify(told.contributions)).not.toMatch(/voorbeeld|Markt|doel van|colleges/);
});
