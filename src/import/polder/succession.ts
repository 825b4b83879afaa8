import { ringsIn } from "../../ingest/check-rings.js";
import { joined } from "../../ingest/slug.js";
import { bare } from "../known.js";
import type { ImportReport } from "../report.js";
import type { Gemeente, Waterschap } from "./layout.js";
import { endOf, nameOf } from "./names.js";
import type { Entry } from "./read-register.js";

/** What an abolished gemeente or waterschap went into, by the register's keys. */
export interface Succession {
  /** Keys of the successors. */
  to: string[];
  on: string;
  /** The register names no successor: its places lie there now. */
  inferred: boolean;
}

/** A gemeente went into another one with so many of its places, or so great a part of them; a namesake elsewhere is no part. */
const PLACES = 2;
const PART_OF_SEVERAL = 0.1;
const PART_OF_ONE = 0.25;

/** The successors of all that was abolished, by key: as stated, else where its places lie now; what is found for neither is reported. */
export function findSuccessions(
  gemeenten: readonly Entry<Gemeente>[],
  waterschappen: readonly Entry<Waterschap>[],
  report: ImportReport,
): Map<string, Succession> {
  const known = new Set([...gemeenten, ...waterschappen].map(({ record }) => record.id));
  const now = placesNow(gemeenten);
  const found = new Map<string, Succession>();
  const unknown: string[] = [];
  for (const { record, place } of [...gemeenten, ...waterschappen]) {
    const on = endOf(record);
    if (on === undefined) continue;
    const stated = record.successor_id;
    if (stated !== undefined && !known.has(stated)) report.problems.push({ ...place, message: `successor_id: ${stated} staat niet in het register` });
    if (stated !== undefined && known.has(stated)) found.set(record.id, { to: [stated], on, inferred: false });
    else {
      const to = record.type === "gemeente" ? successorsByPlace(record, now) : [];
      if (to.length > 0) found.set(record.id, { to, on, inferred: true });
      else unknown.push(nameOf(record));
    }
  }
  dropRings(found, [...gemeenten, ...waterschappen], report);
  const inferred = [...found.values()].filter((one) => one.inferred).length;
  report.notes.push(`${found.size} abolished bodies have successors: ${found.size - inferred} stated, ${inferred} inferred from their places.`);
  if (unknown.length > 0) report.notes.push(`${unknown.length} abolished bodies have no known successor: ${unknown.sort().join(", ")}.`);
  return found;
}

/** What is succeeded by itself in the end has no successor that can be true: each is reported, and its succession left out. */
function dropRings(found: Map<string, Succession>, bodies: readonly Entry<Gemeente | Waterschap>[], report: ImportReport): void {
  const rings = ringsIn([...found].flatMap(([from, { to }]) => to.map((one) => ({ from, to: one }))));
  for (const key of new Set(rings.map(({ from }) => from))) {
    const body = bodies.find(({ record }) => record.id === key);
    if (body) report.problems.push({ ...body.place, message: `${nameOf(body.record)} wordt via zijn opvolgers opgevolgd door zichzelf` });
    found.delete(key);
  }
}

function placesNow(gemeenten: readonly Entry<Gemeente>[]): Map<string, string[]> {
  const now = new Map<string, string[]>();
  for (const { record } of gemeenten) {
    if (endOf(record)) continue;
    for (const place of record.geography?.bevat_plaatsen ?? []) now.set(bare(place), [...(now.get(bare(place)) ?? []), record.id]);
  }
  return now;
}

/** A gemeente whose places the register does not list is taken to have held the place it was called after, if there is one such. */
function successorsByPlace(record: Gemeente, now: ReadonlyMap<string, string[]>): string[] {
  const places = record.geography?.bevat_plaatsen ?? [];
  if (places.length === 0) {
    const namesakes = now.get(joined(nameOf(record).replace(/^Gemeente /, ""))) ?? [];
    return namesakes.length === 1 ? namesakes : [];
  }
  const counts = new Map<string, number>();
  for (const successor of places.flatMap((place) => now.get(bare(place)) ?? [])) counts.set(successor, (counts.get(successor) ?? 0) + 1);
  const isPart = (count: number) => count / places.length >= (count >= PLACES ? PART_OF_SEVERAL : PART_OF_ONE);
  return [...counts].filter(([, count]) => isPart(count)).map(([id]) => id);
}
