import { basename, join } from "node:path";
import type { FileRecord } from "../../ingest/read-file.js";
import { readText } from "../../ingest/read-text.js";
import { slugOf } from "../../ingest/slug.js";
import { readCsv } from "../csv.js";
import { type Division, divisionRecords } from "../divisions.js";
import { filesBelow } from "../files.js";
import type { Known } from "../known.js";
import type { ImportReport } from "../report.js";
import { type ImportSource, type Reading, recordOf } from "../source.js";

const REGISTER = "register-regioatlas";
/** The atlas was read in 2016, and shows that year. */
const YEAR = "2016";
const RETRIEVED = "2016-02-29";
/** Kinds of region that the vocabulary has under another name; NUTS regions are these again. */
const KINDS: Record<string, string> = {
  "COROP regio's": "corop-gebied",
  "Arbeidsmarktregio's": "arbeidsmarktregio",
  "Veiligheidsregio's": "veiligheidsregio",
  "NUTS-1 Regio's (Landsdelen)": "landsdeel",
  Provincies: "provincie",
};
const SAME = new Set(["NUTS-2 Regio's (Provincies)", "NUTS-3 Regio's"]);

/** The ways of dividing the country of the Regioatlas: a table each, with a row a gemeente. */
export const regioatlas: ImportSource = {
  name: "regioatlas",
  register: REGISTER,
  about: "ways of dividing the country in 2016: a folder of CSV files, a row a gemeente",
  read(path: string, known: Known, report: ImportReport, { progress, retrieved = RETRIEVED }: Reading): FileRecord[] {
    const files = filesBelow(path, ".csv");
    report.files = files.length;
    const made = new Set<string>();
    const source = { register: REGISTER, record: "indelingen", retrieved };
    const register = { id: REGISTER, name: "Regioatlas", publisher: "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties", licence: "ODC-PDDL" };
    return [
      recordOf("Register", { file: files[0] ?? "", line: 1 }, { ...register, sources: [source] }),
      ...files.flatMap((file, i) => {
        const division = readDivision(join(path, file), file, retrieved, report);
        progress(i + 1, files.length);
        return division ? divisionRecords(division, known, made, report) : [];
      }),
    ];
  },
};

function readDivision(path: string, file: string, retrieved: string, report: ImportReport): Division | null {
  const text = readText(path, file, report.problems);
  if (text === null) return null;
  const { columns, rows } = readCsv(text, ";");
  const [, , title = ""] = columns;
  if (columns[0] !== "Gemeente" || columns[1] !== "CBS" || title === "") {
    report.problems.push({ file, line: 1, message: "verwacht de kolommen Gemeente, CBS en de naam van de indeling" });
    return null;
  }
  if (SAME.has(title)) {
    report.notes.push(`${file} divides as another table does; it was left out.`);
    return null;
  }
  const stated = rows.flatMap(({ line, cells }) => {
    const { Gemeente: name = "", CBS: code = "", [title]: region = "" } = cells ?? {};
    if (/^\d{4}$/.test(code) && name !== "" && region !== "") return [{ gemeente: `GM${code}`, name, region, place: { file, line } }];
    report.problems.push({ file, line, message: "verwacht een gemeente, een code van vier cijfers en een regio" });
    return [];
  });
  const record = basename(file, ".csv");
  return { kind: KINDS[title] ?? slugOf(title), kindName: title, source: { register: REGISTER, record, retrieved }, observedAt: YEAR, rows: stated };
}
