import type { FileRecord } from "./read-file.js";

/** A document, a register or an editor's list: what is loaded, replaced and forgotten as one. */
export interface Dataset {
  /** Stable id, as it stands on every node and relationship that it contributes. */
  id: string;
  /** Lower wins where two datasets say different things of one entity. */
  precedence: number;
  /** The document that `lines` refer to; null when every record names its own sources. */
  document: string | null;
  /** Source of a record that names none; in a document's folder only concepts may name none. */
  defaultSource: { register: string; retrieved: string } | null;
  /** When what it says was observed, EDTF; null is unknown. */
  observedAt: string | null;
  records: FileRecord[];
}
