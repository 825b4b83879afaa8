import { gemeente, idsOf, participant, readRegisterOf, regeling, toldOf } from "../../support/register.js";
import { contributionsIn, smallSeed } from "../../support/seed-folder.js";

const KADER = "sources: [{ register: register-proef, record: kader, retrieved: 2026-05-16 }]";
/** What is there already: two gemeenten of one name, a place, a body and a partnership. */
const others = contributionsIn(
  smallSeed({
    "kader/regions.yaml": `
      - { id: GM0893, name: Bergen, kind: gemeente, code: GM0893, ${KADER} }
      - { id: GM0373, name: Bergen, kind: gemeente, code: GM0373, ${KADER} }
      - { id: region-plaats-wel, name: Well, kind: plaats, within: [GM0893], ${KADER} }`,
    "kader/organisations.yaml": `
      - { id: gemeente-bergen-limburg, name: Gemeente Bergen, kind: gemeente, governs: [GM0893], ${KADER} }
      - { id: gemeente-bergen-noord-holland, name: Gemeente Bergen, kind: gemeente, governs: [GM0373], ${KADER} }
      - { id: organisation-aa-en-maas, name: Waterschap Aa en Maas, kind: waterschap, ${KADER} }
      - { id: organisation-waterkracht, name: Waterkracht, kind: bedrijf, ${KADER} }`,
    "kader/partnerships.yaml": `- { id: partnership-parkstad, name: Parkstad, kind: netwerk, ${KADER} }`,
  }),
);

const waterschap = {
  id: "org:waterschap-aa-en-maas",
  type: "waterschap",
  identifiers: {},
  names: [{ value: "Aa en Maas" }],
  valid_until: "2040-10-17",
  sources: [{ id: "roo", retrieved: "2026-05-16" }],
};

test("a gemeente is the one with its code, whatever it is called", () => {
  const read = readRegisterOf({ "a.yaml": gemeente("bergen-l", "Bergen (L)", { code: "GM0893", inhabitants: 13_037 }) }, others);
  expect(toldOf(read, "GM0893")).toMatchObject({ name: "Bergen (L)", population: 13_037 });
  expect(toldOf(read, "gemeente-bergen-limburg")).toMatchObject({ links: ["HAS_KIND organisation-kind-gemeente", "GOVERNS GM0893"] });
});

test("a gemeente with another code is another, though it has the name", () => {
  const read = readRegisterOf({ "a.yaml": gemeente("bergen", "Bergen", { code: "GM0001" }) }, others);
  expect(idsOf(read, "Region")).toEqual(["GM0001"]);
  expect(idsOf(read, "Organisation")).toEqual(["gemeente-bergen"]);
});

test("a place is the one of that name in the same gemeente; the register adds the province to a name that is there twice", () => {
  const read = readRegisterOf(
    {
      "a.yaml": gemeente("bergen-l", "Bergen (L)", { code: "GM0893", places: ["Well LB", "Wellerlooi"] }),
      "b.yaml": gemeente("bergen-nh", "Bergen (NH)", { code: "GM0373", places: ["Well"] }),
    },
    others,
  );
  expect(idsOf(read, "Region")).toEqual(["GM0893", "region-plaats-wel", "region-plaats-wellerlooi-gm0893", "GM0373", "region-plaats-well-gm0373"]);
});

test("a waterschap is the one of that name", () => {
  const read = readRegisterOf({ "a.yaml": waterschap }, others);
  expect(idsOf(read, "Organisation")).toEqual(["organisation-aa-en-maas"]);
  expect(read.report.candidates).toEqual([]);
});

test("what bears the name of something of another kind is a candidate, and is not merged", () => {
  const read = readRegisterOf({ "a.yaml": { ...waterschap, id: "org:waterschap-waterkracht", names: [{ value: "Waterkracht" }] } }, others);
  expect(idsOf(read, "Organisation")).toEqual(["organisation-waterschap-waterkracht"]);
  expect(read.report.candidates).toEqual([{ id: "organisation-waterschap-waterkracht", name: "Waterkracht", like: ["organisation-waterkracht"] }]);
});

test("a regeling in force is a candidate for the partnership it may be, without its legal words and its year", () => {
  const read = readRegisterOf(
    {
      "a.yaml": regeling("1", "Gemeenschappelijke regeling Parkstad 2010", [], { until: "2015-01-01" }),
      "b.yaml": regeling("2", "Gemeenschappelijke Regeling Parkstad 2015", []),
    },
    others,
  );
  expect(read.report.candidates.map(({ id, like }) => [id, like])).toEqual([["partnership-gr-2", ["partnership-parkstad"]]]);
});

test("a new thing does not take the id of something else", () => {
  const read = readRegisterOf({ "a.yaml": regeling("1", "Energie", [participant("Waterkracht", { roo: "77" })]) }, others);
  expect(idsOf(read, "Organisation")).toEqual(["organisation-waterkracht-77"]);
});

test("a participant is the gemeente of its code, its number, or its name, in this order; else a body of its own", () => {
  const files = {
    "a.yaml": gemeente("zwolle", "Zwolle", { code: "GM0193" }),
    "b.yaml": gemeente("stein", "Stein"),
    "c.yaml": regeling("1", "Samen", [
      participant("Zwolle aan de IJssel", { code: "GM0193" }),
      participant("Gemeente Stein", { roo: "5" }),
      participant("Kreis Kleve", { roo: "6" }),
    ]),
  };
  const read = readRegisterOf(files);
  expect(idsOf(read, "Membership")).toEqual(["membership-gr-1-gemeente-zwolle", "membership-gr-1-gemeente-stein", "membership-gr-1-organisation-kreis-kleve"]);
});

test("a number that is a name keeps its zeros", () => {
  const file =
    "id: org:gemeente-zwolle\ntype: gemeente\nidentifiers:\n  oin: 00000001001681047000\n  kvk: 05062000\nnames: [{ value: Gemeente Zwolle }]\nsources: [{ id: roo, retrieved: 2026-05-16 }]\n";
  expect(toldOf(readRegisterOf({ "a.yaml": file }), "gemeente-zwolle")).toMatchObject({ identifierKeys: ["oin:00000001001681047000", "kvk:05062000"] });
});
