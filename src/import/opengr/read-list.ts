import { basename } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";
import type { Place } from "../../ingest/problem.js";
import { readText } from "../../ingest/read-text.js";
import { readCsv } from "../csv.js";
import { count, type ImportReport } from "../report.js";
import { mend } from "./mend.js";

const COLUMNS = ["Deelnemer", "Gemeenschappelijke regeling", "Provincie"] as const;

/** A participant of a regeling, as the list names it. */
export interface Named {
  name: string;
  /** Provincie of the regeling's seat. */
  province: string;
  place: Place;
}

/** Participants by the name of their regeling. A row that is wrong, or says again what one before it does, is reported and left out. */
export function readList(path: string, report: ImportReport): Map<string, Named[]> {
  const file = basename(path);
  const text = readText(path, file, report.problems);
  if (text === null) throw new StopError(`${path} cannot be read as a table.`);
  const { columns, rows } = readCsv(text, ",");
  if (!COLUMNS.every((column) => columns.includes(column))) throw new StopError(`${path} has not the columns ${COLUMNS.join(", ")}.`);
  report.files = 1;
  const mended = new Map<string, string>();
  const read = (written: string): string => {
    const meant = mend(written);
    if (meant !== written.trim()) mended.set(written.trim(), meant);
    return meant;
  };
  const regelingen = new Map<string, Named[]>();
  for (const { line, cells } of rows) {
    const place = { file, line };
    const [name = "", regeling = "", province = ""] = COLUMNS.map((column) => read(cells?.[column] ?? ""));
    const others = regelingen.get(regeling) ?? [];
    if (name === "" || regeling === "") report.problems.push({ ...place, message: "verwacht een deelnemer en een gemeenschappelijke regeling" });
    else if (others.some((other) => other.name === name)) report.problems.push({ ...place, message: `${name} staat er twee keer in ${regeling}` });
    else {
      regelingen.set(regeling, [...others, { name, province, place }]);
      count(report, "deelnames");
    }
  }
  count(report, "regelingen", regelingen.size);
  if (mended.size > 0) report.notes.push(`${mended.size} names were mended: ${[...mended].map(([from, to]) => `${from} → ${to}`).join("; ")}.`);
  return regelingen;
}
