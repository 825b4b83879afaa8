import type { ImportReport } from "../report.js";
import type { Gemeente } from "./layout.js";
import { codeOf, nameOf } from "./names.js";
import type { Entry } from "./read-register.js";

/**
 * The gemeenten with those of one code, which the register has twice under two names, made one: what the fuller record
 * lacks comes from the other, whose name becomes another name. Each such pair is reported.
 */
export function joinSameCode(gemeenten: readonly Entry<Gemeente>[], report: ImportReport): Entry<Gemeente>[] {
  const byCode = new Map<string, Entry<Gemeente>>();
  const now = new Map<string, string>();
  // The one with a number in the register first: it is the fuller.
  const ordered = [...gemeenten].sort((a, b) => Number(b.record.identifiers.roo_id !== undefined) - Number(a.record.identifiers.roo_id !== undefined));
  for (const entry of ordered) {
    const key = codeOf(entry.record) ?? entry.record.id;
    const first = byCode.get(key);
    byCode.set(key, first ? joined(first, entry) : entry);
    if (!first) continue;
    now.set(entry.record.id, first.record.id);
    report.notes.push(`${key} stands in the register as ${nameOf(first.record)} and as ${nameOf(entry.record)}; they were made one.`);
  }
  return [...byCode.values()].map((entry) => {
    const successor = entry.record.successor_id;
    return { ...entry, record: { ...entry.record, successor_id: successor && (now.get(successor) ?? successor) } };
  });
}

function joined({ record, place }: Entry<Gemeente>, { record: other }: Entry<Gemeente>): Entry<Gemeente> {
  const { names, successor_id = other.successor_id, geography = other.geography } = record;
  return {
    place,
    record: { ...record, names: [...names, ...other.names], successor_id, geography, identifiers: { ...other.identifiers, ...record.identifiers } },
  };
}
