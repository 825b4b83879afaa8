import { join } from "node:path";
import { corop } from "../../../src/import/corop/corop.js";
import { readCsv } from "../../../src/import/csv.js";
import { prepareImport } from "../../../src/import/prepare-import.js";
import { regioatlas } from "../../../src/import/regioatlas/regioatlas.js";
import { describeProblem } from "../../../src/ingest/problem.js";
import { idsOf, registerOf, toldOf } from "../../support/register.js";
import { contributionsIn, smallSeed } from "../../support/seed-folder.js";

const KADER = "sources: [{ register: register-proef, record: kader, retrieved: 2026-05-16 }]";
const others = contributionsIn(
  smallSeed({
    "kader/regions.yaml": `
      - { id: GM0166, name: Kampen, kind: gemeente, code: GM0166, ${KADER} }
      - { id: GM0193, name: Zwolle, kind: gemeente, code: GM0193, ${KADER} }
      - { id: region-noord-overijssel-corop, name: Noord-Overijssel, kind: corop-gebied, ${KADER} }`,
  }),
);
const HEAD = "Woonplaatscode,Woonplaats,Gemeentecode,Gemeente,COROP-gebiedcode,COROP-gebied";
const readCorop = (...lines: string[]) => prepareImport(corop, join(registerOf({ "corop.csv": [HEAD, ...lines].join("\n") }), "corop.csv"), others);
const readAtlas = (files: Record<string, string>) => prepareImport(regioatlas, registerOf(files), others);

test("a table may have a divider or a quote within quotes, a byte order mark, and lines that do not fit", () => {
  const { columns, rows } = readCsv('\uFEFFnaam,code\r\n"Nuenen, Gerwen",0820\r\n"De ""Delta""",1\r\n\r\nKampen\r\n"Zwolle"x,2\r\n', ",");
  expect(columns).toEqual(["naam", "code"]);
  expect(rows).toEqual([
    { line: 2, cells: { naam: "Nuenen, Gerwen", code: "0820" } },
    { line: 3, cells: { naam: 'De "Delta"', code: "1" } },
    { line: 5, cells: null },
    { line: 6, cells: null },
  ]);
});

test("a COROP region holds the gemeenten of its places, and is the one that is there when one of its name and kind is", () => {
  const read = readCorop("1,Kampen,0166,Kampen,10,Noord-Overijssel", "2,IJsselmuiden,0166,Kampen,10,Noord-Overijssel", "3,Zwolle,0193,Zwolle,12,Twente");
  expect(idsOf(read, "Region")).toEqual(["region-noord-overijssel-corop", "region-corop-gebied-twente"]);
  expect(toldOf(read, "region-noord-overijssel-corop")).toMatchObject({ code: "CR10", links: ["HAS_KIND region-kind-corop-gebied", "CONTAINS GM0166"] });
});

test("when the table was fetched may be said; else it is when the known one was", () => {
  const folder = registerOf({ "corop.csv": [HEAD, "1,Kampen,0166,Kampen,10,Noord-Overijssel"].join("\n") });
  const citations = (retrieved?: string) => prepareImport(corop, join(folder, "corop.csv"), others, { retrieved }).contributions[0]?.citations;
  expect(citations("2027-01-31")).toEqual(["register-corop/corop.csv@2027-01-31"]);
  expect(citations()).toEqual(["register-corop/corop.csv@2026-05-16"]);
});

test("a row that does not fit is reported with its line, and left out", () => {
  const read = readCorop("1,Kampen,166,Kampen,10,Noord-Overijssel", "2,Zwolle", "3,Zwolle,0193,Zwolle,12,Twente");
  expect(read.report.problems.map(describeProblem)).toEqual([
    "corop.csv:2: verwacht een gemeentecode van vier cijfers en een COROP-gebied met nummer",
    "corop.csv:3: verwacht een gemeentecode van vier cijfers en een COROP-gebied met nummer",
  ]);
  expect(idsOf(read, "Region")).toEqual(["region-corop-gebied-twente"]);
});

test("another table is refused", () => {
  expect(() => prepareImport(corop, join(registerOf({ "t.csv": "a,b\n1,2" }), "t.csv"), others)).toThrow(/has not the columns/);
});

test("each table of the Regioatlas is a way of dividing, with a kind of its own where the vocabulary has none", () => {
  const read = readAtlas({
    "Sociaal/ggds.csv": `"Gemeente";"CBS";"GGD's";"Inwoneraantal van regio"\n"Kampen";"0166";"GGD IJsselland";"1"\n"Zwolle";"0193";"GGD IJsselland";"1"`,
    "Veiligheid/veiligheidsregios.csv": `"Gemeente";"CBS";"Veiligheidsregio's";"Inwoneraantal van regio"\n"Zwolle";"0193";"IJsselland";"1"`,
  });
  expect(idsOf(read, "Concept")).toEqual(["region-kind-ggds", "region-kind-veiligheidsregio"]);
  expect(toldOf(read, "region-ggds-ggd-ijsselland")).toMatchObject({
    kind: "ggds",
    observedAt: "2016",
    links: expect.arrayContaining(["CONTAINS GM0166", "CONTAINS GM0193"]),
  });
});

test("a gemeente that is no longer there is told of by the import itself, so that it does not need another one", () => {
  const read = readAtlas({ "ggds.csv": `"Gemeente";"CBS";"GGD's"\n"IJsselmuiden";"0180";"GGD IJsselland"` });
  expect(toldOf(read, "GM0180")).toMatchObject({ name: "IJsselmuiden", kind: "voormalige-gemeente" });
});

test("the NUTS regions, which other tables give too, are left out and said to be", () => {
  const read = readAtlas({ "nuts3regios.csv": `"Gemeente";"CBS";"NUTS-3 Regio's"\n"Zwolle";"0193";"Noord-Overijssel"` });
  expect(idsOf(read, "Region")).toEqual([]);
  expect(read.report.notes).toEqual(["nuts3regios.csv divides as another table does; it was left out."]);
});
