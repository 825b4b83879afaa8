import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "../knowledge.js";
import { Synonyms } from "../text/synonyms.js";
import { LinearRanker } from "./linear.js";

/** What was learnt and what serving needs besides, as it is kept between starts. */
export interface Kept {
  knowledge: Knowledge;
  ranker: LinearRanker;
}

const SUFFIX = ".intake";
/** Marks the file and how it is laid out. */
const HEADER_BYTES = 8;

/** Keeps what was learnt from the language with this digest; what was kept of another goes. A folder that cannot be written to keeps nothing. */
export function keep(folder: string, digest: string, { knowledge, ranker: { vocabulary, model } }: Kept): void {
  const arrays = [vocabulary.keys, vocabulary.idf, model.weights, model.bias];
  const header = Buffer.from(JSON.stringify({ labels: model.labels, lengths: arrays.map(({ length }) => length), knowledge }));
  const lengths = Buffer.alloc(HEADER_BYTES);
  lengths.writeUInt32LE(header.length);
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4);
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${digest}${SUFFIX}`);
    const bodies = arrays.map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength));
    // Another process may read meanwhile: it finds the whole file or none.
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([lengths, header, padding, ...bodies]));
    renameSync(`${file}.${process.pid}`, file);
    for (const old of readdirSync(folder).filter((name) => name.endsWith(SUFFIX) && name !== `${digest}${SUFFIX}`)) rmSync(join(folder, old));
  } catch {
    // The next start learns again.
  }
}

/** What was kept of the language with this digest; null when nothing was, or it cannot be read. */
export function readKept(folder: string, digest: string): Kept | null {
  try {
    const bytes = readFileSync(join(folder, `${digest}${SUFFIX}`));
    const size = bytes.readUInt32LE(0);
    const { labels, lengths, knowledge } = JSON.parse(bytes.toString("utf8", HEADER_BYTES, HEADER_BYTES + size)) as {
      labels: string[];
      lengths: [number, number, number, number];
      knowledge: Knowledge;
    };
    let at = HEADER_BYTES + size + ((4 - (size % 4)) % 4);
    const next = (length: number): ArrayBuffer => {
      const part = bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + 4 * length) as ArrayBuffer;
      at += 4 * length;
      return part;
    };
    const [keys, idf, weights, bias] = lengths;
    const vocabulary = { keys: new Uint32Array(next(keys)), idf: new Float32Array(next(idf)) };
    const model = { labels, weights: new Float32Array(next(weights)), bias: new Float32Array(next(bias)) };
    return at === bytes.length ? { knowledge, ranker: new LinearRanker(vocabulary, model, new Synonyms(knowledge.words)) } : null;
  } catch {
    return null;
  }
}
