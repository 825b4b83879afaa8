import { loadConfig } from "../config.js";
import { decodeCitation } from "../graph/citation.js";
import type { Contribution } from "./expand.js";
import { checkSeed } from "./seed.js";

/** First and last line, counted from 1. */
export type Stretch = [first: number, last: number];

/** A document, how many lines it has, and which of them nothing in the data cites. */
export interface Uncited {
  id: string;
  name: string;
  lineCount: number;
  uncited: Stretch[];
}

/** Of every document the stretches that no record cites, so that they can be read again. */
export function uncitedOf(contributions: readonly Contribution[]): Uncited[] {
  const cited = new Map<string, Set<number>>();
  for (const one of contributions.flatMap(citationsOf).map(decodeCitation)) {
    if (!("document" in one)) continue;
    const lines = cited.get(one.document) ?? new Set();
    for (let line = one.firstLine; line <= one.lastLine; line++) lines.add(line);
    cited.set(one.document, lines);
  }
  return contributions
    .filter(({ kind }) => kind.label === "Document")
    .map(({ id, properties: { name, lineCount } }) => ({
      id,
      name: String(name),
      lineCount: Number(lineCount),
      uncited: stretchesOf(cited.get(id) ?? new Set(), Number(lineCount)),
    }));
}

/** Those of the record, and of its relationships that are stated elsewhere. */
const citationsOf = ({ citations, links }: Contribution): string[] => [...citations, ...links.flatMap((link) => link.citations ?? [])];

/** The stretches of 1 to `last` that these lines leave out. */
export function stretchesOf(lines: ReadonlySet<number>, last: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let line = 1; line <= last; line++) {
    if (lines.has(line)) continue;
    const before = stretches.at(-1);
    if (before?.[1] === line - 1) before[1] = line;
    else stretches.push([line, line]);
  }
  return stretches;
}

/** `npm run seed -- --uncited`: those stretches, a line each. */
export function uncitedCommand(seedDir: string = loadConfig().SEED_DIR, print: (line: string) => void = console.log): number {
  for (const { id, uncited } of uncitedOf(checkSeed(seedDir).contributions)) {
    for (const [first, last] of uncited) print(`${id}: ${first === last ? first : `${first}-${last}`}`);
  }
  return 0;
}
