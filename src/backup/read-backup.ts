import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { StopError } from "../bootstrap/step.mjs";
import { linkKey } from "../ingest/graph-state.js";
import { FORMAT, type Head, headSchema, kindSchema, type Line } from "./format.js";
import type { Snapshot } from "./snapshot.js";

/** Reads a backup, whole and checked. Throws `StopError` when it is cut short, damaged, of a newer version, or no backup. */
export async function readBackup(file: string): Promise<Snapshot> {
  const snapshot: Snapshot = { graph: { nodes: new Map(), links: new Map() }, datasets: [], imports: [], version: 0, seedFingerprint: null };
  const hash = createHash("sha256");
  let head: Head | null = null;
  let isWhole = false;
  const take = (text: string): void => {
    const line = parse(text);
    if (line === null || isWhole) throw head ? damaged(file) : notOne(file);
    if (!head) head = readHead(file, line);
    else if ("sha256" in line) isWhole = line.sha256 === hash.copy().digest("hex") && holds(snapshot, head);
    else keep(line as Line, snapshot);
    hash.update(`${text}\n`);
  };
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.once("error", (error) => unpacked.destroy(error));
  try {
    await eachLine(unpacked, take);
  } catch (error) {
    throw explain(file, error as NodeJS.ErrnoException);
  } finally {
    source.destroy();
  }
  if (!(head && isWhole)) throw damaged(file);
  const { version, seedFingerprint } = head as Head;
  return { ...snapshot, version, seedFingerprint };
}

function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function readHead(file: string, line: object): Head {
  const kind = kindSchema.safeParse(line);
  if (!kind.success) throw notOne(file);
  if (kind.data.format > FORMAT)
    throw new StopError(`${file} was written by a newer version (format ${kind.data.format}; this one reads up to ${FORMAT}); nothing was changed.`);
  const head = headSchema.safeParse(line);
  if (!head.success) throw damaged(file);
  return head.data;
}

function keep(line: Line, { graph, datasets, imports }: Snapshot): void {
  if ("dataset" in line) datasets.push({ ...line.dataset, records: new Int8Array(Buffer.from(line.dataset.records, "base64")) });
  if ("node" in line) graph.nodes.set(line.node.id, line.node);
  if ("import" in line) imports.push(line.import);
  if ("link" in line) graph.links.set(linkKey(line.link), line.link);
}

/** Whether there is as much of everything as the first line said. */
function holds({ datasets, imports, graph }: Snapshot, head: Head): boolean {
  return datasets.length === head.datasets && imports.length === head.imports && graph.nodes.size === head.nodes && graph.links.size === head.links;
}

async function eachLine(source: AsyncIterable<Buffer>, take: (line: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of source) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(take);
  }
  if (rest !== "") take(rest);
}

function explain(file: string, error: NodeJS.ErrnoException): Error {
  if (error.message === "incorrect header check") return notOne(file);
  if (error.code?.startsWith("Z_")) return damaged(file);
  return error.code && !(error instanceof StopError) ? new StopError(`${file} cannot be read: ${error.message}`) : error;
}

const damaged = (file: string): StopError => new StopError(`${file} is cut short or damaged; nothing was changed. Restore from another backup.`);
const notOne = (file: string): StopError => new StopError(`${file} is no backup of Wegwijzer; nothing was changed.`);
