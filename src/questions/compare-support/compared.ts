import { keptWith } from "../../kept-with.js";
import { type Reaching, reaching } from "../../support/landscape.js";
import type { Place } from "../../support/places.js";
import type { Support, SupportService } from "../../support/support.js";
import { recordOfServices } from "../../support/to-offer.js";
import { datasetsOf } from "../common/datasets.js";
import { compareKeys } from "../common/page.js";
import type { SupportComparisonConnection } from "./compare-support.types.js";

interface Cell {
  category: string | null;
  line: string | null;
  form: string | null;
}
/** What rows are sorted by. */
export type Key = [category: number, line: number, form: string];
/** What several regions have of one category, line and form. */
export type Row = Cell & { key: Key; cells: Reaching[][] };

const LINES = ["eerste", "tweede"];

/** Rows of every page, and what is said beside them. */
interface Compared extends Pick<SupportComparisonConnection, "datasets" | "completeness" | "explanation"> {
  rows: readonly Row[];
  keys: ReadonlyMap<string, Key>;
}

/** Regions and days of which the comparison is kept: a page is part of the same one as the page before. */
const kept = keptWith<Support, Compared>(16);

/** The support of places side by side, computed once for the same places and day. */
export function compared(support: Support, places: readonly Place[], on: string): Compared {
  return kept(support, [on, ...places.map(({ region }) => region.id)].join(" "), () => compare(support, places, on));
}

function compare({ services: all, categories }: Support, places: readonly Place[], on: string): Compared {
  const there = places.map((place) => reaching(all, place, on));
  const rows = rowsOf(
    there.map(({ reached }) => reached),
    categories,
  );
  const services = [...new Set(there.flatMap(({ reached }) => reached.map(({ service }) => service)))];
  const unknown = new Set(there.flatMap((one) => one.unknown));
  return {
    rows,
    keys: new Map(rows.map((row) => [idOf(row), row.key])),
    datasets: datasetsOf(services),
    completeness: recordOfServices(services, unknown.size, on),
    explanation: services.length > 0 ? null : "Geen bron noemt een dienst die deze gebieden bereikt.",
  };
}

/** Rows by category, line and form; a category of which no region has anything has one. */
function rowsOf(there: readonly (readonly Reaching[])[], categories: readonly string[]): Row[] {
  const rows = new Map<string, Row>();
  const rowOf = (cell: Cell): Row => {
    const row = rows.get(idOf(cell)) ?? { ...cell, key: keyOf(cell, categories), cells: there.map(() => []) };
    rows.set(idOf(cell), row);
    return row;
  };
  for (const [at, reached] of there.entries()) for (const one of reached) for (const cell of cellsOf(one.service)) rowOf(cell).cells[at]?.push(one);
  const filled = new Set([...rows.values()].map(({ category }) => category));
  for (const category of categories) if (!filled.has(category)) rowOf({ category, line: null, form: null });
  return [...rows.values()].sort((a, b) => compareKeys(a.key, b.key));
}

function cellsOf({ node, categories }: SupportService): Cell[] {
  const forms = node.forms?.length > 0 ? node.forms : [null];
  const own = categories.length > 0 ? categories : [null];
  return own.flatMap((category) => forms.map((form) => ({ category, line: node.line ?? null, form })));
}

export const idOf = ({ category, line, form }: Cell): string => [category ?? "-", line ?? "-", form ?? "-"].join(" ");

/** What is not stated comes last. */
const keyOf = ({ category, line, form }: Cell, categories: readonly string[]): Key => [
  category === null ? categories.length : categories.indexOf(category),
  line === null ? LINES.length : LINES.indexOf(line),
  form ?? "~",
];
