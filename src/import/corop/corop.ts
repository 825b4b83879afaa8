import { basename } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";
import type { FileRecord } from "../../ingest/read-file.js";
import { readText } from "../../ingest/read-text.js";
import { readCsv } from "../csv.js";
import { divisionRecords } from "../divisions.js";
import type { Known } from "../known.js";
import type { ImportReport } from "../report.js";
import { type ImportSource, type Reading, recordOf } from "../source.js";

const REGISTER = "register-corop";
/** The table of places is that of 2024. */
const YEAR = "2024";
const RETRIEVED = "2026-05-16";
const COLUMNS = ["Woonplaats", "Gemeentecode", "Gemeente", "COROP-gebiedcode", "COROP-gebied"];

/** The COROP regions with the gemeenten in them, from a table of places (woonplaatsen). */
export const corop: ImportSource = {
  name: "corop",
  register: REGISTER,
  about: "places with their COROP region: a CSV file",
  read(path: string, known: Known, report: ImportReport, { progress, retrieved = RETRIEVED }: Reading): FileRecord[] {
    const file = basename(path);
    const text = readText(path, file, report.problems);
    if (text === null) throw new StopError(`${path} cannot be read as a table.`);
    const { columns, rows } = readCsv(text, ",");
    if (!COLUMNS.every((column) => columns.includes(column))) throw new StopError(`${path} has not the columns ${COLUMNS.join(", ")}.`);
    report.files = 1;
    const stated = rows.flatMap(({ line, cells }) => {
      const place = { file, line };
      const { Gemeentecode: code = "", Gemeente: name = "", "COROP-gebied": region = "", "COROP-gebiedcode": number = "" } = cells ?? {};
      if (/^\d{4}$/.test(code) && name !== "" && region !== "" && /^\d+$/.test(number))
        return [{ gemeente: `GM${code}`, name, region, code: `CR${number.padStart(2, "0")}`, place }];
      report.problems.push({ ...place, message: "verwacht een gemeentecode van vier cijfers en een COROP-gebied met nummer" });
      return [];
    });
    progress(1, 1);
    const source = { register: REGISTER, record: file, retrieved };
    const register = recordOf(
      "Register",
      { file, line: 1 },
      { id: REGISTER, name: "COROP-gebieden per woonplaats", publisher: "Woonstad Rotterdam", licence: "MIT", sources: [source] },
    );
    const division = { kind: "corop-gebied", kindName: "COROP-gebied", source, observedAt: YEAR, rows: stated };
    return [register, ...divisionRecords(division, known, new Set(), report)];
  },
};
