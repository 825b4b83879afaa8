import { arranged, type Seated, type Seating, type SetTable } from "../../tables/seating.js";
import type { Party } from "../../tables/tables.js";

/** A seating without some of its tables, and with others as one. */
export function changed(seating: Seating, removed: readonly SetTable[], merged: readonly SetTable[]): Seating {
  const gone = new Set([...removed, ...merged]);
  const rest = seating.tables.filter((one) => !gone.has(one));
  return { ...seating, ...arranged(merged.length > 0 ? [...rest, asOne(merged)] : rest) };
}

/** Several tables as one, at which everyone sits who sat at any. */
function asOne(tables: readonly SetTable[]): SetTable {
  const seated = new Map<Party, Seated>();
  for (const one of tables.flatMap((table) => table.seated)) {
    const before = seated.get(one.party);
    seated.set(one.party, {
      party: one.party,
      certain: one.certain || (before?.certain ?? false),
      carriedOver: one.carriedOver && (before?.carriedOver ?? true),
    });
  }
  const [first] = tables as [SetTable];
  const table = {
    ...first.table,
    name: tables.map(({ table: one }) => one.name).join(" + "),
    themes: [...new Set(tables.flatMap(({ table: one }) => one.themes))],
    datasets: [...new Set(tables.flatMap(({ table: one }) => one.datasets))],
    seats: tables.flatMap(({ table: one }) => one.seats),
  };
  return { at: first.at, table, certain: tables.some(({ certain }) => certain), seated: [...seated.values()] };
}
