import type { Context } from "../../graph/context.js";
import { placesAsked } from "../../support/places.js";
import { checkedProfile, type Profile } from "../../support/profile.js";
import type { Support, SupportNeed } from "../../support/support.js";
import { dayAsked } from "../common/day.js";
import { counted } from "../common/dutch.js";
import type { Found } from "../common/fact.js";
import { checkedNeed } from "../common/need.js";
import { checkedFirst } from "../common/page.js";
import { notFound } from "../common/region-or-party.js";
import { ASKED_BY_NEED, askedNeed } from "./candidates.js";
import type { FindPartnerAnswer } from "./find-partner.types.js";
import { noWrongDoor } from "./no-wrong-door.js";
import { type Sought, sought, toExcluded, toMatches } from "./partners.js";
import type { Suited } from "./ranking.js";

/** Arguments of `findPartner` by a need. */
export interface FindPartnerArguments {
  need: string;
  region?: string | null;
  profile?: Profile | null;
  on?: string | null;
  first?: number | null;
}

/** Most services that are named as left out. */
const MOST_EXCLUDED = 20;

/** Who handles a need for a place, and by which service, best first. Errors: NOT_FOUND, BAD_INPUT. */
export async function findPartner(args: FindPartnerArguments, context: Context): Promise<FindPartnerAnswer> {
  const { database, catalogue, today } = context;
  const id = checkedNeed(args.need);
  const asOf = dayAsked(args.on, today);
  const first = checkedFirst(args.first);
  const profile = checkedProfile(args.profile, catalogue.slugsOf("sector"));
  const support = await catalogue.support.get();
  const need = support.needs.get(id);
  if (!need) throw await notFound(database, id);
  const [asked] = await placesAsked("region", args.region == null ? [] : [args.region], database, support);
  return handling(need, support, { place: asked?.place ?? null, on: asOf, profile }, first, context);
}

/** Who handles a need for a place that is known. */
export function handling(need: SupportNeed, support: Support, asked: Sought, first: number, context: Context): FindPartnerAnswer {
  const { catalogue } = context;
  const { place, on } = asked;
  const { offers, leftOut } = sought(need.services, need.vague, asked, catalogue.slugsOf("sector"));
  const isHandled = offers.some(({ areaUnknown }) => !areaUnknown || !place);
  return {
    ...ASKED_BY_NEED,
    needs: [askedNeed(need.node, catalogue)],
    region: place?.region ?? null,
    asOf: on,
    partners: toMatches(offers.slice(0, first), need, place, context),
    totalCount: offers.length,
    whiteSpot: !isHandled,
    noWrongDoor: isHandled || !place ? [] : [noWrongDoor(need, support, { ...asked, place }, context)],
    excluded: toExcluded(leftOut.slice(0, MOST_EXCLUDED), need, context),
    excludedCount: leftOut.length,
    explanation: explain(need, place?.region ?? null, offers),
  };
}

function explain({ node, services }: SupportNeed, region: Found | null, offers: readonly Suited[]): string | null {
  const place = region ? ` voor ${region.name}` : "";
  const isUnknown = region !== null && offers.every(({ areaUnknown }) => areaUnknown);
  if (offers.length > 0) return isUnknown ? `Van geen van deze diensten noemt een bron het gebied: of zij${place} gelden, is niet bekend.` : null;
  if (services.length === 0) return `De bronnen noemen voor "${node.name}" nergens een dienst.`;
  return `De bronnen noemen voor "${node.name}" geen dienst${place}; wel ${counted(services.length, "dienst", "diensten")} voor andere gebieden, tijden of ondernemers.`;
}
