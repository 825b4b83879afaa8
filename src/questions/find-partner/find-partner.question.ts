import type { Context } from "../../graph/context.js";
import { toSources } from "../../graph/source.js";
import { certaintyOn, leastSure } from "../common/certainty.js";
import { Certainty } from "../common/certainty.types.js";
import { dayAsked } from "../common/day.js";
import type { Found } from "../common/fact.js";
import { checkedNeed } from "../common/need.js";
import { checkedFirst } from "../common/page.js";
import { checkedId, notARegion, notFound } from "../common/region-or-party.js";
import { ASKED_BY_NEED, askedNeed } from "./candidates.js";
import { FIND_PARTNER } from "./find-partner.statement.js";
import type { FindPartnerAnswer, PartnerMatch } from "./find-partner.types.js";
import { explainRank, type Offer, type Reach, rankKey } from "./ranking.js";

/** Arguments of `findPartner` by a need. */
export interface FindPartnerArguments {
  need: string;
  region?: string | null;
  on?: string | null;
  first?: number | null;
}

interface Row {
  areaUnknown: boolean;
  service: Found;
  provider: Found;
  reached: Reach[];
}
type Answer = { need: Found | null; regionExists: boolean; region: Found | null; offers: Row[]; anywhere: number };

/** Who handles a need for a place, and by which service, best first. Errors: NOT_FOUND, BAD_INPUT. */
export async function findPartner(args: FindPartnerArguments, { database, catalogue, today }: Context): Promise<FindPartnerAnswer> {
  const need = checkedNeed(args.need);
  const region = args.region == null ? null : checkedId("region", args.region);
  const asOf = dayAsked(args.on, today);
  const first = checkedFirst(args.first);
  const [answer] = await database.read<Answer>(FIND_PARTNER, { need, region, on: asOf });
  if (!answer?.need) throw await notFound(database, need);
  if (region && !answer.regionExists) throw await notFound(database, region);
  if (region && !answer.region) throw notARegion(region);
  const offers = answer.offers.map((row) => toOffer(row, asOf)).sort((a, b) => (rankKey(a) < rankKey(b) ? -1 : 1));
  const partners = offers.slice(0, first).map(
    (offer, i): PartnerMatch => ({
      rank: i + 1,
      need,
      partner: offer.provider,
      name: offer.provider.name,
      service: offer.service,
      line: text(offer.service.line),
      forms: list(offer.service.forms),
      entrances: list(offer.service.entrances),
      cost: text(offer.service.cost),
      next: text(offer.service.next),
      certainty: offer.certainty,
      area: offer.reach?.area ?? null,
      areaOf: offer.reach?.holder ?? null,
      reasons: explainRank(offer, answer.region),
      sources: toSources(offer.service.citations, catalogue),
    }),
  );
  return {
    ...ASKED_BY_NEED,
    needs: [askedNeed(answer.need, catalogue)],
    region: answer.region,
    asOf,
    partners,
    totalCount: offers.length,
    whiteSpot: !offers.some(({ areaUnknown }) => !areaUnknown || !answer.region),
    explanation: explain(answer, offers.length, offers.filter(({ areaUnknown }) => areaUnknown).length),
  };
}

/** Of the ways in which a service reaches a place the nearest counts, among equals the surest. */
function toOffer({ service, provider, reached, areaUnknown }: Row, asOf: string): Offer {
  const ways = reached.map((reach) => ({ reach, certainty: leastSure([certaintyOn(asOf, service), ...(reach.fact ? [certaintyOn(asOf, reach.fact)] : [])]) }));
  const order = [Certainty.CERTAIN, Certainty.POSSIBLE];
  const steps = (distance: number) => (distance < 0 ? 99 : distance);
  const [best] = ways.sort(
    (a, b) =>
      steps(a.reach.distance) - steps(b.reach.distance) ||
      order.indexOf(a.certainty) - order.indexOf(b.certainty) ||
      (a.reach.area.id < b.reach.area.id ? -1 : 1),
  );
  return {
    service,
    provider,
    areaUnknown,
    reach: best?.reach ?? null,
    certainty: best?.certainty ?? leastSure([Certainty.POSSIBLE, certaintyOn(asOf, service)]),
  };
}

function explain({ need, region, anywhere }: Answer, count: number, unknown: number): string | null {
  const place = region ? ` voor ${region.name}` : "";
  if (count > 0) return region && unknown === count ? `Van geen van deze diensten noemt een bron het gebied: of zij${place} gelden, is niet bekend.` : null;
  if (anywhere === 0) return `De bronnen noemen voor "${need?.name}" nergens een dienst.`;
  return `De bronnen noemen voor "${need?.name}" geen dienst${place}; wel ${anywhere} ${anywhere === 1 ? "dienst" : "diensten"} voor andere gebieden of tijden.`;
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
const list = (value: unknown): string[] => (Array.isArray(value) ? value : []);
