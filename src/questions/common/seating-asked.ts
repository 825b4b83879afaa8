import type { Context } from "../../graph/context.js";
import { keptWith } from "../../kept-with.js";
import { type Seating, type Selection, seat } from "../../tables/seating.js";
import type { Tables } from "../../tables/tables.js";
import { dayAsked } from "./day.js";
import { Participation } from "./participation.types.js";
import { checkedDatasets, checkedSlugs } from "./slugs.js";

/** Arguments by which a measure over many partnerships says what counts. */
export interface SelectionArguments {
  kinds?: string[] | null;
  themes?: string[] | null;
  datasets?: string[] | null;
  participation?: Participation | null;
  on?: string | null;
}

/** Selections whose seating is kept, of one data version. */
const kept = keptWith<Tables, Seating>(16);

/** The tables of the graph, and who sits at those that count. Errors: BAD_INPUT. */
export async function seatingAsked(args: SelectionArguments, { catalogue, today }: Context): Promise<{ tables: Tables; seating: Seating }> {
  const tables = await catalogue.tables.get();
  const selection: Selection = {
    on: dayAsked(args.on, today),
    participation: args.participation ?? Participation.WITH_SUCCESSION,
    kinds: checkedSlugs("kinds", args.kinds, catalogue.slugsOf("partnership-kind")),
    themes: checkedSlugs("themes", args.themes, catalogue.slugsOf("theme")),
    datasets: checkedDatasets("datasets", args.datasets, tables.datasets),
  };
  return { tables, seating: seatingOf(tables, selection) };
}

/** Who sits where, computed once for a selection of a data version. */
export function seatingOf(tables: Tables, selection: Selection): Seating {
  return kept(tables, JSON.stringify(selection), () => seat(tables, selection));
}

/** The kinds that count in a selection: those asked for, else all that it holds. */
export function kindsCounted({ selection, tables }: Seating): string[] {
  return [...new Set(selection.kinds ?? tables.map(({ table }) => table.kind))].sort();
}
