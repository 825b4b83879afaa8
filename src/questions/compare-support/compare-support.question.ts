import type { Context } from "../../graph/context.js";
import { isCertain, providerCount, type Reaching, reaching } from "../../support/landscape.js";
import { type Place, placesAsked } from "../../support/places.js";
import type { SupportService } from "../../support/support.js";
import { recordOfServices, toCategories, toSupportOffer } from "../../support/to-offer.js";
import { datasetsOf } from "../common/datasets.js";
import { dayAsked } from "../common/day.js";
import { BadInputError } from "../common/errors.js";
import { compareKeys, cutPage, pageRequest, toConnection } from "../common/page.js";
import { COMPARE_SUPPORT_DEFINITION } from "./compare-support.definition.js";
import type { SupportComparison, SupportComparisonConnection } from "./compare-support.types.js";

/** Arguments of `compareSupport`. */
export interface CompareSupportArguments {
  regions: readonly string[];
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

interface Cell {
  category: string | null;
  line: string | null;
  form: string | null;
}
type Key = [category: number, line: number, form: string];
type Row = Cell & { key: Key; cells: Reaching[][] };

/** Most regions that are compared, and most services that a cell names. */
const MOST_REGIONS = 10;
const NAMED = 10;
const LINES = ["eerste", "tweede"];

/** The support of regions side by side, by category, line and form. Errors: NOT_FOUND, BAD_INPUT. */
export async function compareSupport(args: CompareSupportArguments, context: Context): Promise<SupportComparisonConnection> {
  const { database, catalogue, today } = context;
  const page = pageRequest("compareSupport", args, [0, 0, ""] as Key);
  const on = dayAsked(args.on, today);
  if (args.regions.length < 1 || args.regions.length > MOST_REGIONS) throw new BadInputError("regions", `verwacht 1 tot ${MOST_REGIONS} gebieden`);
  const support = await catalogue.support.get();
  const places = (await placesAsked("regions", args.regions, database, support)).map(({ place }) => place);
  const there = places.map((place) => reaching(support.services, place, on));
  const rows = rowsOf(
    there.map(({ reached }) => reached),
    support.categories,
  );
  const keys = new Map(rows.map((row) => [idOf(row), row.key]));
  const services = [...new Set(there.flatMap(({ reached }) => reached.map(({ service }) => service)))];
  const unknown = new Set(there.flatMap((one) => one.unknown));
  return {
    ...toConnection(
      cutPage(rows, page, ({ key }) => key).map((row) => toComparison(row, places, context)),
      page,
      ({ id }) => keys.get(id) ?? [],
      rows.length,
    ),
    definition: COMPARE_SUPPORT_DEFINITION,
    kindsCounted: [...support.categories],
    datasets: datasetsOf(services),
    asOf: on,
    completeness: recordOfServices(services, unknown.size, on),
    explanation: services.length > 0 ? null : "Geen bron noemt een dienst die deze gebieden bereikt.",
    regions: places.map(({ region }) => region),
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

const idOf = ({ category, line, form }: Cell): string => [category ?? "-", line ?? "-", form ?? "-"].join(" ");

/** What is not stated comes last. */
const keyOf = ({ category, line, form }: Cell, categories: readonly string[]): Key => [
  category === null ? categories.length : categories.indexOf(category),
  line === null ? LINES.length : LINES.indexOf(line),
  form ?? "~",
];

function toComparison({ category, line, form, cells, ...row }: Row, places: readonly Place[], context: Context): SupportComparison {
  return {
    id: idOf({ ...row, category, line, form }),
    category: category === null ? null : (toCategories([category], context)[0] ?? null),
    line,
    form,
    cells: places.map(({ region }, at) => {
      const reached = cells[at] ?? [];
      return {
        region,
        serviceCount: reached.length,
        certainServiceCount: reached.filter(isCertain).length,
        providerCount: providerCount(reached),
        get offers() {
          return reached.slice(0, NAMED).map((one) => toSupportOffer(one, context));
        },
      };
    }),
  };
}
