import { join } from "node:path";
import type { z } from "zod";
import type { Place, Problem } from "../../ingest/problem.js";
import { dutch, explain, parseYaml } from "../../ingest/read-file.js";
import { filesBelow } from "../files.js";
import { count, type ImportReport } from "../report.js";
import type { Progress } from "../source.js";
import * as layout from "./layout.js";

/** A record of the register with where it stands; of a regeling also its participants. */
export interface Entry<Record extends layout.RegisterRecord = layout.RegisterRecord> {
  record: Record;
  place: Place;
}
export interface RegelingEntry extends Entry<layout.Regeling> {
  participants: { participant: layout.Participant; place: Place }[];
}

/** The register's records by what they are. */
export interface Register {
  gemeenten: Entry<layout.Gemeente>[];
  provincies: Entry<layout.Provincie>[];
  waterschappen: Entry<layout.Waterschap>[];
  bodies: Entry<layout.Body>[];
  regelingen: RegelingEntry[];
}

/** Reads every YAML file below a path, in the order of their names. Throws `StopError` when there is none. */
export function readRegister(path: string, report: ImportReport, progress: Progress): Register {
  const register: Register = { gemeenten: [], provincies: [], waterschappen: [], bodies: [], regelingen: [] };
  const files = filesBelow(path, ".yaml");
  report.files = files.length;
  files.forEach((file, i) => {
    readFile(join(path, file), file, register, report);
    progress(i + 1, files.length);
  });
  return register;
}

function readFile(path: string, file: string, register: Register, report: ImportReport): void {
  const parsed = parseYaml(path, file, report.problems, "failsafe");
  if (!parsed) return;
  const { value, placeOf } = parsed;
  const place = placeOf([]);
  const take = <Schema extends z.ZodType>(schema: Schema, what: string, at: PropertyKey[] = [], row: unknown = value): z.infer<Schema> | null => {
    const result = schema.safeParse(row, { error: dutch });
    if (!result.success) report.problems.push(...problemsOf(result.error, at, row, placeOf));
    else count(report, what);
    return result.success ? result.data : null;
  };
  const isRight = (record: layout.RegisterRecord): boolean => {
    const wrong = layout.endsTooSoon(record);
    if (wrong) report.problems.push({ ...placeOf(wrong.path), message: `eindigt (${wrong.end}) voordat het begint (${wrong.since})` });
    return wrong === null;
  };
  const keep = <Record extends layout.RegisterRecord>(list: Entry<Record>[], record: Record | null) =>
    void (record && isRight(record) && list.push({ record, place }));
  const keepBody = (record: layout.Body | null) => {
    if (record && isKindOfRegion(record)) report.notes.push(`${file} names a kind of region and no body; it was left out.`);
    else keep(register.bodies, record);
  };
  const { type, gr_meta } = (value ?? {}) as { type?: unknown; gr_meta?: unknown };
  if (type === "gemeente") keep(register.gemeenten, take(layout.gemeente, "gemeenten"));
  else if (type === "provincie") keep(register.provincies, take(layout.provincie, "provincies"));
  else if (type === "waterschap") keep(register.waterschappen, take(layout.waterschap, "waterschappen"));
  else if (type === "gemeenschappelijke-regeling" && gr_meta === undefined) keepBody(take(layout.body, "uitvoerders"));
  else if (type === "gemeenschappelijke-regeling") {
    const record = take(layout.regeling, "regelingen");
    const participants = (record?.gr_meta.deelnemende_organisaties ?? []).flatMap((row, i) => {
      const at = ["gr_meta", "deelnemende_organisaties", i];
      const participant = take(layout.participant, "deelnames", at, row);
      return participant ? [{ participant, place: placeOf(at) }] : [];
    });
    if (record && isRight(record)) register.regelingen.push({ record, place, participants });
  } else if (typeof type === "string") count(report, "records of other kinds, left out");
  else report.problems.push({ ...place, message: "geen record van het register: `type` ontbreekt" });
}

/** The register has a page for veiligheidsregio's, for MIRT and the like: it belongs to no regeling, and has but a number. */
function isKindOfRegion({ hoort_bij_gemeenschappelijke_regeling: regeling, identifiers: { tooi, oin, kvk } }: layout.Body): boolean {
  return regeling === undefined && [tooi, oin, kvk].every((one) => one === undefined);
}

/** The first thing that is wrong; the record is left out for it. */
function problemsOf({ issues }: z.ZodError, at: PropertyKey[], row: unknown, placeOf: (path: PropertyKey[]) => Place): Problem[] {
  return issues.slice(0, 1).map((issue) => ({ ...placeOf([...at, ...issue.path]), message: explain(issue, row) }));
}
