import type { Place } from "../ingest/problem.js";
import type { FileRecord } from "../ingest/read-file.js";
import { slugOf } from "../ingest/slug.js";
import type { Known } from "./known.js";
import { count, type ImportReport } from "./report.js";
import { recordOf } from "./source.js";

/** A way of dividing gemeenten into regions, as a list gives it: which gemeente lies in which region. */
export interface Division {
  /** Slug of the kind of region, and its name for when no vocabulary has it. */
  kind: string;
  kindName: string;
  /** Register and record that it is stated in, and when it was read. */
  source: { register: string; record: string; retrieved: string };
  /** When it held, EDTF. */
  observedAt: string;
  rows: { gemeente: string; name: string; region: string; code?: string; place: Place }[];
}

/**
 * The regions of a division, each with the gemeenten in it: the region of that name and kind that is there, else a new one.
 * A gemeente that is not there was abolished since the division was made.
 */
export function divisionRecords(division: Division, known: Known, made: Set<string>, report: ImportReport): FileRecord[] {
  const { kind, kindName, source, observedAt, rows } = division;
  const stated = { sources: [source], observedAt };
  const records: FileRecord[] = [];
  const once = (label: string, place: Place, id: string, values: Record<string, unknown>) => {
    if (made.has(id)) return;
    made.add(id);
    records.push(recordOf(label, place, { ...stated, id, ...values }));
  };
  const regions = new Map<string, { row: (typeof rows)[number]; contains: Set<string> }>();
  for (const row of rows) {
    // Told again when another import tells it: that may be forgotten.
    if (known.kindOf(row.gemeente) !== "gemeente") once("Region", row.place, row.gemeente, { name: row.name, kind: "voormalige-gemeente", code: row.gemeente });
    const region = regions.get(row.region) ?? { row, contains: new Set<string>() };
    region.contains.add(row.gemeente);
    regions.set(row.region, region);
  }
  const [first] = rows;
  if (first && !known.has(`region-kind-${kind}`)) once("Concept", first.place, `region-kind-${kind}`, { scheme: "region-kind", name: kindName });
  for (const [name, { row, contains }] of regions) {
    const id = known.named("Region", kind, name) ?? freeId(`region-${kind}-${slugOf(name)}`, known);
    once("Region", row.place, id, { name, kind, code: row.code, contains: [...contains] });
  }
  count(report, "rows", rows.length);
  count(report, "regions", regions.size);
  return records;
}

const freeId = (id: string, known: Known): string => (known.has(id) ? `${id}-2` : id);
