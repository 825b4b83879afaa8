import type { Context } from "../../graph/context.js";
import { toSources } from "../../graph/source.js";
import { isCertain, type Reaching, reaching } from "../../support/landscape.js";
import type { Refusal } from "../../support/offers.js";
import type { SupportNeed } from "../../support/support.js";
import { type SupportArguments, type SupportAsked, supportAsked } from "../../support/support-asked.js";
import { recordOfServices, toCategories, toNeighbours, toSupportOffer } from "../../support/to-offer.js";
import { datasetsOf } from "../common/datasets.js";
import { cutPage, pageRequest, toConnection } from "../common/page.js";
import { GAPS_DEFINITION } from "./gaps.definition.js";
import { explainGap, gapReason } from "./gaps.explain.js";
import type { GapReason, SupportGap, SupportGapConnection } from "./gaps.types.js";

interface Gap {
  need: SupportNeed;
  reason: GapReason;
  reached: readonly Reaching[];
  absent: Refusal | null;
}
type Key = [category: number, name: string, id: string];

/** Most services that are named of a gap. */
const NAMED = 10;

/** White spots in the support of a region, or of the country, by category, then need. Errors: NOT_FOUND, BAD_INPUT. */
export async function gaps(args: SupportArguments, context: Context): Promise<SupportGapConnection> {
  const page = pageRequest("gaps", args, [0, "", ""] as Key);
  const asked = await supportAsked(args, context);
  const { needs, place, on, category, categories } = asked;
  const keyOf = ({ node, categories: own }: SupportNeed): Key => [categories.findIndex((slug) => own.includes(slug)), node.name, node.id];
  const all = needs.map((need) => gapOf(need, asked));
  const found = all.flatMap(({ gap }) => gap ?? []);
  const shown = cutPage(found, page, ({ need }) => keyOf(need));
  const keys = new Map(found.map(({ need }) => [need.node.id, keyOf(need)]));
  const services = [...new Set(needs.flatMap((need) => need.services))];
  return {
    ...toConnection(
      shown.map((gap) => toGap(gap, asked, context)),
      page,
      ({ id }) => keys.get(id) ?? [],
      found.length,
    ),
    definition: GAPS_DEFINITION,
    kindsCounted: [...categories],
    datasets: datasetsOf(services),
    asOf: on,
    completeness: recordOfServices(services, new Set(all.flatMap(({ unknown }) => unknown)).size, on),
    explanation:
      found.length > 0 ? null : needs.length === 0 ? "De begrippenlijst kent in deze categorie geen behoefte." : "Voor elke behoefte is hier zeker een dienst.",
    region: place?.region ?? null,
    category: category === null ? null : (toCategories([category], context)[0] ?? null),
    needCount: needs.length,
  };
}

function gapOf(need: SupportNeed, { place, on }: SupportAsked): { gap: Gap | null; unknown: string[] } {
  const { reached, refused, unknown } = reaching(need.services, place, on);
  const absent = refused.find(({ refusal }) => refusal.reason === "ABSENT")?.refusal ?? null;
  const reason = gapReason(reached, reached.filter(isCertain), absent !== null);
  return { gap: reason && { need, reason, reached, absent }, unknown: unknown.map(({ node }) => node.id) };
}

function toGap({ need, reason, reached, absent }: Gap, { place, neighbours, on }: SupportAsked, context: Context): SupportGap {
  return {
    id: need.node.id,
    need: need.node,
    categories: toCategories(need.categories, context),
    reason,
    explanation: explainGap(reason, need.node.name, place ? `in ${place.region.name}` : "in het hele land", reached, absent),
    serviceCount: reached.length,
    get offers() {
      return reached.slice(0, NAMED).map((one) => toSupportOffer(one, context));
    },
    get neighbours() {
      return toNeighbours(neighbours, need.services, reached, on, context);
    },
    sources: reached.length === 0 && absent?.reason === "ABSENT" ? toSources(absent.citations, context.catalogue) : [],
  };
}
