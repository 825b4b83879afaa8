import { createHash } from "node:crypto";
import { closeSync, createWriteStream, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { StopError } from "../bootstrap/step.mjs";
import { linkKey } from "../ingest/graph-state.js";
import { FORMAT, type Head, type Line } from "./format.js";
import type { Snapshot } from "./snapshot.js";

/** Throws `StopError` when there is a file of that name: a backup does not write over anything. */
export function assertNew(file: string): void {
  if (existsSync(file)) throw new StopError(`${file} exists already; a backup does not write over anything. Choose another name.`);
}

/** Writes a snapshot to a file, as a whole or not at all. Gives its size in bytes. Throws `StopError`. */
export async function writeBackup(file: string, snapshot: Snapshot): Promise<number> {
  assertNew(file);
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(linesOf(snapshot)), createGzip(), createWriteStream(part));
    flush(part);
    renameSync(part, file);
    return statSync(file).size;
  } catch (error) {
    rmSync(part, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw code ? new StopError(`The backup could not be written to ${file}: ${message}`) : error;
  }
}

function* linesOf({ graph, datasets, imports, version, seedFingerprint }: Snapshot): Generator<string> {
  const hash = createHash("sha256");
  const line = (value: Head | Line): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  const counts = { datasets: datasets.length, nodes: graph.nodes.size, links: graph.links.size, imports: imports.length };
  yield line({ wegwijzer: "backup", format: FORMAT, version, seedFingerprint, ...counts });
  for (const dataset of datasets) yield line({ dataset: { ...dataset, records: Buffer.from(dataset.records).toString("base64") } });
  for (const node of graph.nodes.values()) yield line({ node: plain(node.id, node) });
  for (const link of graph.links.values()) yield line({ link: plain(linkKey(link), link) });
  for (const one of imports) yield line({ import: plain(String(one.id), { properties: one }).properties });
  yield line({ sha256: hash.copy().digest("hex") });
}

/** What the loader writes is text, numbers, truth values and lists of those; anything else would come back as something else. */
function plain<State extends { properties: Record<string, unknown> }>(id: string, state: State): State {
  const isPlain = (value: unknown): boolean => (typeof value === "number" ? Number.isFinite(value) : typeof value === "string" || typeof value === "boolean");
  for (const [name, value] of Object.entries(state.properties))
    if (!(isPlain(value) || (Array.isArray(value) && value.every(isPlain))))
      throw new StopError(`${id} has a property ${name} that the loader did not write and a backup cannot hold; npm run seed mends that.`);
  return state;
}

function flush(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
