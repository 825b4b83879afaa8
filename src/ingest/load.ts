import neo4j, { type QueryResult, type Transaction } from "neo4j-driver";
import type { Neo4jDatabase } from "../database/database.js";
import { checkContributions } from "./check.js";
import { type Difference, differenceBetween, sizeOf } from "./difference.js";
import type { Contribution } from "./expand.js";
import { mergeContributions } from "./merge.js";
import { InvalidDataError } from "./problem.js";
import { packDatasets, type StoredDataset, unpackDataset } from "./stored-dataset.js";
import { readGraph, writeDifference } from "./write.js";

/** What a load did. */
export interface LoadReport {
  /** Nodes and relationships written; 0 when the datasets were already loaded as they are. */
  written: number;
  difference: Difference | null;
  /** Number of the data version after the load; it goes up with every change. */
  version: number;
}

/** What else a load may be asked. */
export interface LoadOptions {
  /** Compare with the graph even when the datasets are loaded as they are: that mends what was changed behind the loader's back. */
  compare?: boolean;
  /** Say what would change, and write nothing. */
  dryRun?: boolean;
  /** The datasets of other origins as they were read before; they are read again only when they changed since. */
  others?: Others;
  /** Writes what goes with the load in its transaction; called only when the load changes something. */
  alongside?: (tx: Transaction, report: LoadReport) => Promise<void>;
}

/** The loaded datasets of other origins: which they are, and what they contribute. */
export interface Others {
  datasets: Pick<StoredDataset, "id" | "origin" | "digest">[];
  contributions: Contribution[];
}

/** Reads the loaded datasets of other origins. */
export async function readOthers(database: Neo4jDatabase, origin: string): Promise<Others> {
  const session = database.session(neo4j.session.READ);
  try {
    return othersIn(await session.run(READ_OTHERS, { origin }));
  } finally {
    await session.close();
  }
}

/**
 * Makes the graph that which the given datasets, and the loaded ones of other origins, make together. All loaded
 * datasets of this origin that are not given are forgotten. Everything happens in one transaction: until it commits,
 * and when it fails, the graph answers as before. Datasets that are loaded as they are cost no comparison, unless
 * `compare` asks for it: then what was changed behind the loader's back is mended. Throws `InvalidDataError` when the datasets do not fit together.
 */
export async function loadDatasets(
  database: Neo4jDatabase,
  contributions: readonly Contribution[],
  origin: string,
  { compare = false, dryRun = false, others, alongside }: LoadOptions = {},
): Promise<LoadReport> {
  const wanted = packDatasets(contributions, origin);
  const session = database.session(neo4j.session.WRITE);
  try {
    const before = await session.run(READ_DIGESTS, { origin });
    const digests: string[] = before.records[0]?.get("digests");
    const version: number = before.records[0]?.get("version");
    const unchanged = sameList(
      digests,
      wanted.map(({ digest }) => digest),
    );
    if (unchanged && !compare) return { written: 0, difference: null, version };
    const tx = session.beginTransaction();
    try {
      const report = await loadInside(tx, wanted, contributions, origin, dryRun, others);
      if (dryRun || (unchanged && report.written === 0)) {
        await tx.rollback();
        return { ...report, version };
      }
      await alongside?.(tx, report);
      await tx.commit();
      return report;
    } catch (error) {
      await tx.rollback().catch(() => undefined);
      throw error;
    }
  } finally {
    await session.close();
  }
}

async function loadInside(
  tx: Transaction,
  wanted: StoredDataset[],
  contributions: readonly Contribution[],
  origin: string,
  dryRun: boolean,
  known: Others | undefined,
): Promise<LoadReport> {
  // Taking the lock first makes loads queue up behind one another.
  const locked = await tx.run(NEXT_VERSION);
  const digests = (await tx.run(READ_OTHER_DIGESTS, { origin })).records.map((row) => row.get("digest") as string);
  const isSame = sameList(digests, known?.datasets.map(({ digest }) => digest) ?? []);
  const others = known && isSame ? known : othersIn(await tx.run(READ_OTHERS, { origin }));
  const taken = others.datasets.find(({ id }) => wanted.some((one) => one.id === id));
  if (taken)
    throw new InvalidDataError([{ file: taken.id, line: null, message: `dataset ${taken.id} is al geladen door ${taken.origin}; geef deze een andere naam` }]);
  const all = [...others.contributions, ...contributions];
  const problems = checkContributions(all);
  if (problems.length > 0) throw new InvalidDataError(problems);
  const difference = differenceBetween(await readGraph(tx), mergeContributions(all));
  if (!dryRun) {
    await writeDifference(tx, difference);
    await tx.run(REPLACE_DATASETS, { origin, ids: wanted.map(({ id }) => id), datasets: wanted });
  }
  return { written: sizeOf(difference), difference, version: locked.records[0]?.get("version") as number };
}

function othersIn({ records }: QueryResult): Others {
  const datasets = records.map((row) => row.get("dataset") as StoredDataset);
  return { datasets: datasets.map(({ id, origin, digest }) => ({ id, origin, digest })), contributions: datasets.flatMap(unpackDataset) };
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

// Dataset: one node a dataset, few.
const READ_DIGESTS = `
OPTIONAL MATCH (v:DataVersion {id: 'graph'})
WITH coalesce(v.version, 0) AS version
OPTIONAL MATCH (d:Dataset) WHERE d.origin = $origin
RETURN version, collect(d.digest) AS digests`;
const NEXT_VERSION = "MERGE (v:DataVersion {id: 'graph'}) SET v.version = coalesce(v.version, 0) + 1 RETURN v.version AS version";
const READ_OTHERS = "MATCH (d:Dataset) WHERE d.origin <> $origin RETURN properties(d) AS dataset";
const READ_OTHER_DIGESTS = "MATCH (d:Dataset) WHERE d.origin <> $origin RETURN d.digest AS digest";
const REPLACE_DATASETS = `
CALL () { MATCH (old:Dataset) WHERE old.origin = $origin AND NOT old.id IN $ids DELETE old }
UNWIND $datasets AS dataset
MERGE (d:Dataset {id: dataset.id})
SET d = dataset`;
