import type { Context } from "../graph/context.js";
import { dayAsked } from "../questions/common/day.js";
import { checkedSlugs } from "../questions/common/slugs.js";
import { neighboursOf } from "./neighbours.js";
import { type Place, placesAsked } from "./places.js";
import type { Support, SupportNeed } from "./support.js";

/** Arguments by which a question about the support of a region says what counts. */
export interface SupportArguments {
  region?: string | null;
  category?: string | null;
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

/** What a question about the support of a region is about. */
export interface SupportAsked {
  support: Support;
  on: string;
  category: string | null;
  /** Categories that count, in their order. */
  categories: readonly string[];
  /** Needs of these categories, by their first category among them, name and id. */
  needs: readonly SupportNeed[];
  place: Place | null;
  neighbours: readonly Place[];
}

/** Checks the arguments and reads the place with its neighbours. Errors: NOT_FOUND, BAD_INPUT. */
export async function supportAsked({ region, category, on }: SupportArguments, { database, catalogue, today }: Context): Promise<SupportAsked> {
  const day = dayAsked(on, today);
  const chosen = checkedCategory(category, catalogue);
  const support = await catalogue.support.get();
  const [asked] = await placesAsked("region", region == null ? [] : [region], database, support, (id) => neighboursOf(support, id, day));
  const categories = chosen === null ? support.categories : [chosen];
  const firstOf = (need: SupportNeed) => categories.findIndex((slug) => need.categories.includes(slug));
  const needs = [...support.needs.values()]
    .filter((need) => chosen === null || firstOf(need) >= 0)
    .sort((a, b) => firstOf(a) - firstOf(b) || (a.node.name < b.node.name ? -1 : 1));
  return { support, on: day, category: chosen, categories, needs, place: asked?.place ?? null, neighbours: asked?.neighbours ?? [] };
}

/** The category that is asked for; null for all. Throws `BadInputError`. */
export function checkedCategory(category: string | null | undefined, catalogue: Context["catalogue"]): string | null {
  return checkedSlugs("category", category == null ? null : [category], catalogue.slugsOf("category"))?.[0] ?? null;
}
