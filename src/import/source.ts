import type { Dataset } from "../ingest/dataset.js";
import type { RecordValues } from "../ingest/model/kind.js";
import { kindOf } from "../ingest/model/kinds.js";
import type { Place } from "../ingest/problem.js";
import type { FileRecord } from "../ingest/read-file.js";
import type { Known } from "./known.js";
import type { ImportReport } from "./report.js";

/** Says how far reading is. */
export type Progress = (done: number, total: number) => void;

/** How a source is read. */
export interface Reading {
  progress: Progress;
  /** When its files were fetched, ISO 8601, where they do not say so themselves; undefined is what the source takes it to be. */
  retrieved: string | undefined;
}

/** A source of an import: what it is called, and how its files become records. */
export interface ImportSource {
  /** Name of the source, and of the dataset it is loaded as. */
  name: string;
  /** Register or list that its records are of. */
  register: string;
  /** Lower wins where two datasets say different things; left out, that of an import. */
  precedence?: number;
  /** What it is and what its path names, for who asks how to import. */
  about: string;
  /** Reads all below a path; what is wrong with a file or row is reported, and that file or row left out. */
  read(path: string, known: Known, report: ImportReport, reading: Reading): FileRecord[];
}

/** After the seed's documents: what an editor wrote wins. */
const PRECEDENCE = 100;

/** The records of a source as a dataset beside the seed. */
export function toDataset({ name, precedence = PRECEDENCE }: ImportSource, records: FileRecord[]): Dataset {
  return { id: name, precedence, document: null, defaultSource: null, observedAt: null, records };
}

/** A record as a file of the seed would hold it; what is undefined is left out. */
export function recordOf(label: string, place: Place, values: RecordValues): FileRecord {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
  return { kind: kindOf(label), values: given, placeOf: () => place };
}
