import { gemeente, idsOf, participant, readRegisterOf, regeling, toldOf } from "../../support/register.js";

const voorne = gemeente("voorne-aan-zee", "Voorne aan Zee", { code: "GM1992", places: ["Brielle", "Rockanje", "Vierpolders"] });
const brielle = gemeente("brielle", "Brielle", { code: "GM0501", until: "2023-01-01", successor: "voorne-aan-zee" });
const namesBrielle = (more = {}) => regeling("7", "Archeologie", [participant("Gemeente Brielle", { code: "GM0501", toetredings_datum: "2015-01-01" })], more);
const succession = (read: ReturnType<typeof readRegisterOf>, id: string) =>
  read.contributions
    .filter((one) => one.id === id)
    .flatMap(({ links }) => links)
    .filter(({ type }) => type === "SUCCEEDED_BY")
    .map(({ other, properties }) => ({ other, ...properties }));

test("an abolished gemeente has the successor that the register states, as an area and as a body", () => {
  const read = readRegisterOf({ "a.yaml": voorne, "b.yaml": brielle });
  expect(toldOf(read, "GM0501")).toMatchObject({ kind: "voormalige-gemeente", until: "2022-12-31" });
  expect(succession(read, "GM0501")).toEqual([{ other: "GM1992", on: "2023-01-01" }]);
  expect(succession(read, "gemeente-brielle")).toEqual([{ other: "gemeente-voorne-aan-zee", on: "2023-01-01" }]);
});

test.each([
  ["1 January is the first day without a gemeente", "2019-01-01"],
  ["31 December is the last day of one", "2018-12-31"],
])("%s, whichever of the two the register writes", (_, until) => {
  const read = readRegisterOf({ "a.yaml": voorne, "b.yaml": gemeente("brielle", "Brielle", { code: "GM0501", until, successor: "voorne-aan-zee" }) });
  expect(toldOf(read, "gemeente-brielle")).toMatchObject({ until: "2018-12-31" });
  expect(succession(read, "gemeente-brielle")).toEqual([{ other: "gemeente-voorne-aan-zee", on: "2019-01-01" }]);
});

test("where the register states none, it went where its places are; that it was inferred is said", () => {
  const read = readRegisterOf({
    "a.yaml": voorne,
    "b.yaml": gemeente("brielle", "Brielle", { code: "GM0501", until: "2023-01-01", places: ["Brielle", "Vierpolders"] }),
  });
  expect(succession(read, "GM0501")).toEqual([{ other: "GM1992", on: "2023-01-01", inferred: true }]);
  expect(toldOf(read, "GM0501")).toMatchObject({ note: expect.stringContaining("afgeleid") });
  expect(read.report.notes).toContain("1 abolished bodies have successors: 0 stated, 1 inferred from their places.");
});

test("without places it went where the one place of its name is", () => {
  const read = readRegisterOf({ "a.yaml": voorne, "b.yaml": gemeente("brielle", "Brielle", { code: "GM0501", until: "2023-01-01" }) });
  expect(succession(read, "GM0501")).toEqual([{ other: "GM1992", on: "2023-01-01", inferred: true }]);
});

test("a place of the same name elsewhere makes no successor", () => {
  const buren = gemeente("buren", "Buren", { code: "GM0214", places: ["Rumpt"] });
  const betuwe = gemeente("west-betuwe", "West Betuwe", { code: "GM1960", places: ["Rumpt", "Beesd", "Deil", "Enspijk", "Geldermalsen"] });
  const old = gemeente("geldermalsen", "Geldermalsen", { code: "GM0236", until: "2019-01-01", places: ["Rumpt", "Beesd", "Deil", "Enspijk", "Geldermalsen"] });
  expect(succession(readRegisterOf({ "a.yaml": buren, "b.yaml": betuwe, "c.yaml": old }), "GM0236")).toMatchObject([{ other: "GM1960" }]);
});

test("a gemeente that was divided has several successors", () => {
  const hogeland = gemeente("het-hogeland", "Het Hogeland", { code: "GM1966", places: ["Winsum", "Baflo", "Sauwerd"] });
  const kwartier = gemeente("westerkwartier", "Westerkwartier", { code: "GM1969", places: ["Ezinge", "Garnwerd"] });
  const old = gemeente("winsum", "Winsum", { code: "GM0053", until: "2019-01-01", places: ["Winsum", "Baflo", "Sauwerd", "Ezinge", "Garnwerd"] });
  expect(succession(readRegisterOf({ "a.yaml": hogeland, "b.yaml": kwartier, "c.yaml": old }), "GM0053").map(({ other }) => other)).toEqual([
    "GM1966",
    "GM1969",
  ]);
});

test("one whose successor cannot be known stays, and is reported", () => {
  const read = readRegisterOf({ "a.yaml": voorne, "b.yaml": gemeente("zijpe", "Zijpe", { code: "GM0476", until: "2012-12-31" }) });
  expect(toldOf(read, "GM0476")).toMatchObject({ note: expect.stringContaining("geen opvolger") });
  expect(read.report.notes).toContain("1 abolished bodies have no known successor: Gemeente Zijpe.");
});

test("a place of an abolished gemeente is the place it is now", () => {
  const read = readRegisterOf({
    "a.yaml": voorne,
    "b.yaml": gemeente("brielle", "Brielle", { code: "GM0501", until: "2023-01-01", places: ["Brielle", "Oudeland"] }),
  });
  expect(toldOf(read, "GM0501")).toMatchObject({ links: expect.arrayContaining(["CONTAINS region-plaats-brielle-gm1992"]) });
  expect(idsOf(read, "Region").filter((id) => id.includes("plaats") && id.endsWith("gm0501"))).toEqual(["region-plaats-oudeland-gm0501"]);
});

test("a gemeente that the register has twice is one, with both names", () => {
  const again = { ...gemeente("den-briel", "Den Briel", { code: "GM0501", until: "2023-01-01", successor: "voorne-aan-zee" }) };
  const first = { ...gemeente("brielle", "Brielle", { until: "2023-01-01" }), identifiers: { roo_id: "12", organisatiecode: "gm0501" } };
  const read = readRegisterOf({ "a.yaml": again, "b.yaml": first, "c.yaml": voorne });
  expect(idsOf(read, "Organisation")).toEqual(["gemeente-brielle", "gemeente-voorne-aan-zee"]);
  expect(succession(read, "gemeente-brielle")).toEqual([{ other: "gemeente-voorne-aan-zee", on: "2023-01-01" }]);
  expect(read.report.notes[0]).toBe("GM0501 stands in the register as Gemeente Brielle and as Gemeente Den Briel; they were made one.");
});

test("a successor takes over a participation, from the day of succession, and marked so", () => {
  const read = readRegisterOf({ "a.yaml": voorne, "b.yaml": brielle, "c.yaml": namesBrielle() });
  expect(toldOf(read, "membership-gr-7-gemeente-voorne-aan-zee")).toMatchObject({
    carriedOver: true,
    since: "2023-01-01",
    description: "Overgenomen van Gemeente Brielle, opgeheven.",
    links: expect.arrayContaining(["CARRIED_OVER_FROM membership-gr-7-gemeente-brielle"]),
  });
  expect(toldOf(read, "membership-gr-7-gemeente-brielle")).not.toHaveProperty("carriedOver");
});

test("a successor that the register names itself takes nothing over", () => {
  const both = regeling("7", "Archeologie", [
    participant("Gemeente Brielle", { code: "GM0501" }),
    participant("Gemeente Voorne aan Zee", { code: "GM1992", roo: "3" }),
  ]);
  const read = readRegisterOf({ "a.yaml": voorne, "b.yaml": brielle, "c.yaml": both });
  expect(idsOf(read, "Membership")).toEqual(["membership-gr-7-gemeente-brielle", "membership-gr-7-gemeente-voorne-aan-zee"]);
  expect(toldOf(read, "membership-gr-7-gemeente-voorne-aan-zee")).not.toHaveProperty("carriedOver");
});

test("of a regeling that ended before nothing is taken over", () => {
  const read = readRegisterOf({ "a.yaml": voorne, "b.yaml": brielle, "c.yaml": namesBrielle({ until: "2020-01-01" }) });
  expect(idsOf(read, "Membership")).toEqual(["membership-gr-7-gemeente-brielle"]);
});

test("a successor that was abolished in its turn hands it on", () => {
  const between = gemeente("between", "Tussen", { code: "GM0900", until: "2024-01-01", successor: "voorne-aan-zee" });
  const first = gemeente("brielle", "Brielle", { code: "GM0501", until: "2023-01-01", successor: "between" });
  const read = readRegisterOf({ "a.yaml": voorne, "b.yaml": first, "c.yaml": between, "d.yaml": namesBrielle() });
  expect(toldOf(read, "membership-gr-7-gemeente-between")).toMatchObject({ since: "2023-01-01" });
  expect(toldOf(read, "membership-gr-7-gemeente-voorne-aan-zee")).toMatchObject({ since: "2024-01-01" });
});

test("two that went into one hand over one participation", () => {
  const westvoorne = gemeente("westvoorne", "Westvoorne", { code: "GM0614", until: "2023-01-01", successor: "voorne-aan-zee" });
  const names = regeling("7", "Archeologie", [
    participant("Gemeente Brielle", { code: "GM0501" }),
    participant("Gemeente Westvoorne", { code: "GM0614", roo: "4" }),
  ]);
  const read = readRegisterOf({ "a.yaml": voorne, "b.yaml": brielle, "c.yaml": westvoorne, "d.yaml": names });
  expect(toldOf(read, "membership-gr-7-gemeente-voorne-aan-zee")).toMatchObject({
    description: "Overgenomen van Gemeente Brielle, Gemeente Westvoorne, opgeheven.",
  });
});
