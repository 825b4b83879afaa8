import { join } from "node:path";
import { mend } from "../../../src/import/opengr/mend.js";
import { opengr } from "../../../src/import/opengr/opengr.js";
import { prepareImport } from "../../../src/import/prepare-import.js";
import { describeProblem } from "../../../src/ingest/problem.js";
import { gemeente, idsOf, participant, readRegisterOf, regeling, registerOf, toldOf } from "../../support/register.js";

const HEAD = "Deelnemer,Gemeenschappelijke regeling,Postcode,Plaats,Provincie";
const row = (who: string, what: string, province = "Provincie Overijssel") => `${who},${what},8000 AA,Zwolle,${province}`;
const inZwolle = participant("Gemeente Zwolle", { code: "GM0193", roo: "1" });
const inKampen = participant("Gemeente Kampen", { code: "GM0166", roo: "2" });
const GEMEENTEN = {
  "a.yaml": gemeente("zwolle", "Zwolle", { code: "GM0193" }),
  "b.yaml": gemeente("kampen", "Kampen", { code: "GM0166" }),
  "c.yaml": gemeente("dalfsen", "Dalfsen", { code: "GM0148" }),
};
/** What the list says beside a register with these regelingen. */
function read(lines: string[], ...regelingen: Record<string, unknown>[]) {
  const { contributions } = readRegisterOf({ ...GEMEENTEN, ...Object.fromEntries(regelingen.map((one, i) => [`r${i}.yaml`, one])) });
  return prepareImport(opengr, join(registerOf({ "lijst.csv": [HEAD, ...lines].join("\n") }), "lijst.csv"), contributions);
}

test("a regeling is the version of its name that was in force then, when the participants agree", () => {
  const told = read(
    [row("Zwolle", "IJsseldelta"), row("Kampen", "IJsseldelta")],
    regeling("7", "Gemeenschappelijke regeling IJsseldelta", [inZwolle, inKampen], { since: "2010-01-01", until: "2015-06-01", next: "8" }),
    regeling("8", "Gemeenschappelijke regeling IJsseldelta 2015", [inZwolle, inKampen], { since: "2015-06-01" }),
  );
  expect(idsOf(told, "Partnership")).toEqual(["partnership-gr-8"]);
  expect(toldOf(told, "membership-opengr-ijsseldelta-gemeente-zwolle")).toMatchObject({
    observedAt: "2016",
    status: "member",
    links: ["PARTY gemeente-zwolle", "MEMBER_OF partnership-gr-8"],
  });
  expect(told.report.candidates).toEqual([]);
});

test("of the same name with other participants it is a regeling of its own, and a candidate", () => {
  const told = read([row("Dalfsen", "IJsseldelta")], regeling("8", "IJsseldelta", [inZwolle, inKampen]));
  expect(idsOf(told, "Partnership")).toEqual(["partnership-opengr-ijsseldelta"]);
  expect(toldOf(told, "partnership-opengr-ijsseldelta")).toMatchObject({ kind: "gemeenschappelijke-regeling", observedAt: "2016" });
  expect(told.report.candidates).toEqual([{ id: "partnership-opengr-ijsseldelta", name: "IJsseldelta", like: ["partnership-gr-8"] }]);
});

test("with the same participants and much the same name it is a candidate, with another name nothing", () => {
  const lines = ["Recreatieschap IJsseldelta", "Muziekschool"].flatMap((name) => [row("Zwolle", name), row("Kampen", name)]);
  const told = read(lines, regeling("8", "Natuur en recreatieschap van de IJsseldelta", [inZwolle, inKampen]));
  expect(told.report.candidates).toEqual([
    { id: "partnership-opengr-recreatieschap-ijsseldelta", name: "Recreatieschap IJsseldelta", like: ["partnership-gr-8"] },
  ]);
  expect(idsOf(told, "Partnership")).toEqual(["partnership-opengr-recreatieschap-ijsseldelta", "partnership-opengr-muziekschool"]);
});

test("accents that were broken are mended where that is certain, known mistakes by the list of them, and both are reported", () => {
  expect(["SÃºdwest-FryslÃ¢n", "Waterschap â€™t Suydevelt", "Súdwest-Fryslân", "Zwolle"].map(mend)).toEqual([
    "Súdwest-Fryslân",
    "Waterschap ’t Suydevelt",
    "Súdwest-Fryslân",
    "Zwolle",
  ]);
  const { report } = read([row("Zwolle", "HÃ»s en Hiem", "Provincie Overrijssel")]);
  expect(report.notes).toEqual(["2 names were mended: HÃ»s en Hiem → Hûs en Hiem; Provincie Overrijssel → Provincie Overijssel."]);
});

test("who is nobody that is known becomes a body of the list's own", () => {
  const told = read([row("Papenburg (Duitsland)", "IJsseldelta")]);
  expect(toldOf(told, "organisation-papenburg-duitsland")).toMatchObject({ name: "Papenburg (Duitsland)", kind: "overig" });
});

test("a row without a participant, and a participant twice, are reported with their lines and left out", () => {
  const told = read([row("Zwolle", "IJsseldelta"), row("", "IJsseldelta"), row("Zwolle", "IJsseldelta"), "half"]);
  expect(told.report.problems.map(describeProblem)).toEqual([
    "lijst.csv:3: verwacht een deelnemer en een gemeenschappelijke regeling",
    "lijst.csv:4: Zwolle staat er twee keer in IJsseldelta",
    "lijst.csv:5: verwacht een deelnemer en een gemeenschappelijke regeling",
  ]);
  expect(idsOf(told, "Membership")).toHaveLength(1);
});
