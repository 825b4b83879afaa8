import { z } from "zod";
import type { LinkState, NodeState } from "../ingest/graph-state.js";
import type { Value } from "../ingest/model/field.js";
import type { StoredDataset } from "../ingest/stored-dataset.js";

/*
 * A backup is text, compressed by gzip: one JSON value a line. The first line is the head; then come the datasets, the
 * nodes, the relationships and the records of imports, each under its own name; the last is the SHA-256 of all lines before it.
 */

/** Raised when an older program would not understand the file. */
export const FORMAT = 1;

/** What an import left in the graph of when, from where and what came of it. */
export type ImportRecord = Record<string, Value>;

/** What the first line of any format tells. */
export const kindSchema = z.object({ wegwijzer: z.literal("backup"), format: z.int() });

/** The first line. */
export const headSchema = kindSchema.extend({
  version: z.int(),
  seedFingerprint: z.string().nullable(),
  datasets: z.int(),
  nodes: z.int(),
  links: z.int(),
  /** Records of imports; a backup from before there were any has none. */
  imports: z.int().default(0),
});
export type Head = z.infer<typeof headSchema>;

/** Any other line. */
export type Line =
  | { dataset: Omit<StoredDataset, "records"> & { /** In base64. */ records: string } }
  | { node: NodeState }
  | { link: LinkState }
  | { import: ImportRecord }
  | { sha256: string };
