import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { listIn } from "../list-in.js";
import type { Contribution } from "./expand.js";
import { kindOf } from "./model/kinds.js";

/** Raised when the same data would make another graph, so that every dataset is loaded again. */
const FORMAT = 3;

/** A dataset as the graph keeps it: what it contributes, so that the others can be merged again without it. */
export interface StoredDataset {
  id: string;
  precedence: number;
  /** Who loads and replaces it: `seed`, or an import. */
  origin: string;
  digest: string;
  records: Int8Array;
}

type Packed = Omit<Contribution, "kind" | "dataset" | "place" | "links"> & { kind: string; links: Omit<Contribution["links"][number], "place">[] };

/** Packs contributions by dataset; equal contributions give an equal digest. */
export function packDatasets(contributions: readonly Contribution[], origin: string): StoredDataset[] {
  const byDataset = new Map<string, Contribution[]>();
  for (const one of contributions) listIn(byDataset, one.dataset.id).push(one);
  return [...byDataset].map(([id, own]) => {
    const precedence = own[0]?.dataset.precedence ?? 0;
    const json = JSON.stringify(own.map(pack));
    const digest = createHash("sha256").update(`${FORMAT} ${id} ${precedence} ${json}`).digest("hex");
    return { id, precedence, origin, digest, records: new Int8Array(gzipSync(json)) };
  });
}

function pack({ kind, id, properties, citations, links, chapter }: Contribution): Packed {
  return { kind: kind.label, id, chapter, properties, citations, links: links.map(({ place: _, ...link }) => link) };
}

/** The contributions of a stored dataset; their place is the dataset, for its files are not at hand. */
export function unpackDataset({ id, precedence, records }: StoredDataset): Contribution[] {
  const place = { file: id, line: null };
  const packed = JSON.parse(gunzipSync(Buffer.from(records)).toString("utf8")) as Packed[];
  return packed.map((one) => ({ ...one, dataset: { id, precedence }, kind: kindOf(one.kind), place, links: one.links.map((link) => ({ ...link, place })) }));
}
