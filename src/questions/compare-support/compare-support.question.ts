import type { Context } from "../../graph/context.js";
import { isCertain, providerCount } from "../../support/landscape.js";
import { type Place, placesAsked } from "../../support/places.js";
import { toCategories, toSupportOffer } from "../../support/to-offer.js";
import { dayAsked } from "../common/day.js";
import { BadInputError } from "../common/errors.js";
import { cutPage, pageRequest, toConnection } from "../common/page.js";
import { COMPARE_SUPPORT_DEFINITION } from "./compare-support.definition.js";
import type { SupportComparison, SupportComparisonConnection } from "./compare-support.types.js";
import { compared, idOf, type Key, type Row } from "./compared.js";

/** Arguments of `compareSupport`. */
export interface CompareSupportArguments {
  regions: readonly string[];
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

/** Most regions that are compared, and most services that a cell names. */
const MOST_REGIONS = 10;
const NAMED = 10;

/** The support of regions side by side, by category, line and form. Errors: NOT_FOUND, BAD_INPUT. */
export async function compareSupport(args: CompareSupportArguments, context: Context): Promise<SupportComparisonConnection> {
  const { database, catalogue, today } = context;
  const page = pageRequest("compareSupport", args, [0, 0, ""] as Key);
  const on = dayAsked(args.on, today);
  if (args.regions.length < 1 || args.regions.length > MOST_REGIONS) throw new BadInputError("regions", `verwacht 1 tot ${MOST_REGIONS} gebieden`);
  const support = await catalogue.support.get();
  const places = (await placesAsked("regions", args.regions, database, support)).map(({ place }) => place);
  const { rows, keys, ...known } = compared(support, places, on);
  return {
    ...toConnection(
      cutPage(rows, page, ({ key }) => key).map((row) => toComparison(row, places, context)),
      page,
      ({ id }) => keys.get(id) ?? [],
      rows.length,
    ),
    ...known,
    definition: COMPARE_SUPPORT_DEFINITION,
    kindsCounted: [...support.categories],
    asOf: on,
    regions: places.map(({ region }) => region),
  };
}

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
