import { describeReport } from "../../../src/import/report.js";
import { checkContributions } from "../../../src/ingest/check.js";
import { describeProblem } from "../../../src/ingest/problem.js";
import { gemeente, idsOf, participant, readRegisterOf, regeling, type registerOf } from "../../support/register.js";

const zwolle = gemeente("zwolle", "Zwolle", { code: "GM0193" });
const problemsOf = (files: Parameters<typeof registerOf>[0]) => readRegisterOf(files).report.problems.map(describeProblem);

test("a file that is no YAML is reported with its line, and the others are read", () => {
  const read = readRegisterOf({ "map/kapot.yaml": "id: org:gemeente-x\ntype: [gemeente\n", "zwolle.yaml": zwolle });
  expect(read.report.problems.map(({ file }) => file)).toEqual(["map/kapot.yaml"]);
  expect(read.report.problems[0]?.line).toBeGreaterThan(1);
  expect(idsOf(read, "Organisation")).toEqual(["gemeente-zwolle"]);
});

test("a record without a name is reported where it lacks, and left out", () => {
  expect(problemsOf({ "a.yaml": { ...zwolle, names: [] }, "b.yaml": gemeente("kampen", "Kampen") })).toEqual([
    expect.stringMatching(/^a\.yaml:\d+: names: geen naam$/),
  ]);
});

test("a date that is none is reported", () => {
  expect(problemsOf({ "a.yaml": { ...zwolle, roo_start_datum: "31-12-2010" } })).toEqual([
    expect.stringMatching(/^a\.yaml:\d+: roo_start_datum: verwacht een datum als 2026-05-16$/),
  ]);
});

test("a participant that is wrong does not take the others with it", () => {
  const rows = [
    participant("Gemeente Zwolle", { code: "GM0193", roo: "1", toetredings_datum: "ooit" }),
    participant("Gemeente Kampen", { roo: "2" }),
    { roo_id: "3" },
  ];
  const read = readRegisterOf({ "a.yaml": regeling("8", "IJsseldelta", rows) });
  expect(idsOf(read, "Membership")).toEqual(["membership-gr-8-organisation-gemeente-kampen"]);
  expect(read.report.problems.map(describeProblem)).toEqual([
    expect.stringMatching(/^a\.yaml:\d+: toetredings_datum: verwacht een datum als 2026-05-16$/),
    expect.stringMatching(/^a\.yaml:\d+: naam: ontbreekt, maar is verplicht$/),
  ]);
});

test("who joins after the end, or stands there twice, is reported and left out", () => {
  const rows = [
    participant("Gemeente Zwolle", { code: "GM0193", roo: "1" }),
    participant("Zwolle", { code: "GM0193", roo: "2" }),
    participant("Gemeente Kampen", { roo: "3", toetredings_datum: "2022-01-01" }),
  ];
  const read = readRegisterOf({ "a.yaml": zwolle, "b.yaml": regeling("8", "IJsseldelta", rows, { until: "2020-01-01" }) });
  expect(read.report.problems.map(({ message }) => message)).toEqual([
    "Zwolle staat er twee keer",
    "Gemeente Kampen treedt toe (2022-01-01) na het einde (2020-01-01)",
  ]);
  expect(idsOf(read, "Membership")).toEqual(["membership-gr-8-gemeente-zwolle"]);
});

test("a regeling that ends before it begins is reported and left out, with who takes part and what it follows", () => {
  const rows = [participant("Gemeente Zwolle", { code: "GM0193", roo: "1" })];
  const read = readRegisterOf({
    "a.yaml": zwolle,
    "b.yaml": regeling("8", "IJsseldelta", rows, { since: "2020-01-01", until: "2019-01-01" }),
    "c.yaml": regeling("7", "IJsseldelta", rows, { since: "2015-01-01", until: "2020-01-01", next: "8" }),
  });
  expect(read.report.problems.map(describeProblem)).toEqual([expect.stringMatching(/^b\.yaml:\d+: eindigt \(2019-01-01\) voordat het begint \(2020-01-01\)$/)]);
  expect(idsOf(read, "Partnership")).toEqual(["partnership-gr-7"]);
  expect(idsOf(read, "Membership")).toEqual(["membership-gr-7-gemeente-zwolle"]);
});

test("a code that no gemeente can have is reported where it stands, of a record and of a participant", () => {
  const rows = [participant("Gemeente Kampen", { code: "GM16", roo: "2" }), participant("Gemeente Zwolle", { code: "GM0193", roo: "1" })];
  const read = readRegisterOf({ "a.yaml": gemeente("kampen", "Kampen", { code: "GM01660" }), "b.yaml": zwolle, "c.yaml": regeling("8", "IJsseldelta", rows) });
  expect(read.report.problems.map(describeProblem)).toEqual([
    expect.stringMatching(/^a\.yaml:\d+: identifiers\.tooi: geen code van een gemeente; verwacht gm en vier cijfers$/),
    expect.stringMatching(/^c\.yaml:\d+: tooi: geen code van een gemeente; verwacht gm en vier cijfers$/),
  ]);
  expect(idsOf(read, "Membership")).toEqual(["membership-gr-8-gemeente-zwolle"]);
});

test("gemeenten that succeed each other in a ring are reported, and none of them hands on what it took part in", () => {
  const read = readRegisterOf({
    "a.yaml": gemeente("ijsselmuiden", "IJsselmuiden", { code: "GM0180", until: "2001-01-01", successor: "genemuiden" }),
    "b.yaml": gemeente("genemuiden", "Genemuiden", { code: "GM0159", until: "2001-01-01", successor: "ijsselmuiden" }),
    "c.yaml": regeling("8", "IJsseldelta", [participant("Gemeente IJsselmuiden", { code: "GM0180", roo: "1" })]),
  });
  expect(read.report.problems.map(describeProblem)).toEqual([
    "a.yaml:1: Gemeente IJsselmuiden wordt via zijn opvolgers opgevolgd door zichzelf",
    "b.yaml:1: Gemeente Genemuiden wordt via zijn opvolgers opgevolgd door zichzelf",
  ]);
  expect(idsOf(read, "Membership")).toEqual(["membership-gr-8-gemeente-ijsselmuiden"]);
  expect(checkContributions(read.contributions).filter(({ message }) => message.includes("zichzelf"))).toEqual([]);
});

test("versions of a regeling that follow each other in a ring are reported, and follow on none", () => {
  const read = readRegisterOf({
    "a.yaml": regeling("7", "IJsseldelta", [], { until: "2020-01-01", next: "8" }),
    "b.yaml": regeling("8", "IJsseldelta", [], { until: "2020-01-01", next: "7" }),
  });
  expect(read.report.problems.map(({ file, message }) => [file, message])).toEqual([
    ["a.yaml", "IJsseldelta wordt via volgende versies opgevolgd door zichzelf"],
    ["b.yaml", "IJsseldelta wordt via volgende versies opgevolgd door zichzelf"],
  ]);
  expect(read.contributions.flatMap(({ links }) => links).filter(({ type }) => type === "SUCCEEDED_BY")).toEqual([]);
});

test("a record of a kind that is not imported is counted, and no problem; one without a kind is", () => {
  const { report } = readRegisterOf({ "a.yaml": { ...zwolle, type: "ministerie" }, "b.yaml": { naam: "los" } });
  expect(report.rows).toEqual({ "records of other kinds, left out": 1 });
  expect(report.problems.map(describeProblem)).toEqual(["b.yaml:1: geen record van het register: `type` ontbreekt"]);
});

test("strictly taken, anything wrong is an error that names all of it", () => {
  const files = { "a.yaml": { ...zwolle, names: [] }, "b.yaml": { naam: "los" } };
  expect(() => readRegisterOf(files, [], true)).toThrow(/a\.yaml:\d+: names: geen naam\nb\.yaml:1: .*\n2 fouten in de gegevens; er is niets geladen\./);
  expect(() => readRegisterOf({ "a.yaml": zwolle }, [], true)).not.toThrow();
});

test("a folder that is not there, or holds no YAML, is said so", () => {
  expect(() => readRegisterOf({ "lees.mij": "tekst" })).toThrow(/There is no YAML file in/);
});

test("the report counts what was read, and names what was skipped", () => {
  const { report } = readRegisterOf({ "a.yaml": zwolle, "b.yaml": { naam: "los" } });
  expect(describeReport(report)).toEqual([
    "Read 2 files: 1 gemeenten.",
    "0 abolished bodies have successors: 0 stated, 0 inferred from their places.",
    "skipped: b.yaml:1: geen record van het register: `type` ontbreekt",
    "1 skipped, 0 candidates for merging.",
  ]);
});
