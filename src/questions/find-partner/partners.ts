import type { Context } from "../../graph/context.js";
import { toSources } from "../../graph/source.js";
import { eligibilityOf } from "../../support/eligibility.js";
import { offersOf } from "../../support/offers.js";
import type { Place } from "../../support/places.js";
import type { Profile } from "../../support/profile.js";
import { explainRefusal } from "../../support/refusal.js";
import type { SupportNeed, SupportService } from "../../support/support.js";
import type { PartnerMatch } from "./find-partner.types.js";
import { type ExcludedService, ExclusionReason } from "./partners.types.js";
import { explainRank, ranked, type Suited } from "./ranking.js";

/** What partners are sought for. */
export interface Sought {
  place: Place | null;
  on: string;
  profile: Profile;
}

/** A service that is left out, and why. */
export interface LeftOut {
  service: SupportService;
  reason: ExclusionReason;
  explanation: string;
}

/** Who offers one of these services here, on the day and to this entrepreneur, in order; and what is left out. */
export function sought(
  services: readonly SupportService[],
  isVague: boolean,
  { place, on, profile }: Sought,
  sectors: readonly string[],
): { offers: Suited[]; leftOut: LeftOut[] } {
  const offers: Suited[] = [];
  const leftOut: LeftOut[] = [];
  for (const service of services) {
    const found = offersOf(service, place, on);
    const eligibility = eligibilityOf(service.conditions, profile, sectors);
    const { refusal } = found;
    if (refusal) leftOut.push({ service, reason: ExclusionReason[refusal.reason], explanation: explainRefusal(refusal, service.node) });
    else if (eligibility.failed.length > 0 && found.offers.length > 0)
      leftOut.push({ service, reason: ExclusionReason.NOT_ELIGIBLE, explanation: `${eligibility.failed.map((one) => `Alleen ${one}`).join("; ")}.` });
    else offers.push(...found.offers.map((offer) => ({ ...offer, eligibility })));
  }
  return { offers: ranked(offers, isVague), leftOut: leftOut.sort((a, b) => (exclusionKey(a) < exclusionKey(b) ? -1 : 1)) };
}

const REASONS = Object.values(ExclusionReason);
const exclusionKey = ({ reason, service }: LeftOut): string => `${REASONS.indexOf(reason)} ${service.node.name} ${service.node.id}`;

/** Offers as an answer gives them, ranked from 1. */
export function toMatches(offers: readonly Suited[], need: SupportNeed, place: Place | null, { catalogue }: Context): PartnerMatch[] {
  return offers.map((offer, i) => {
    const { service, provider, eligibility } = offer;
    const { line, forms, entrances, cost, next, capacity, phase } = service.node;
    return {
      rank: i + 1,
      need: need.node.id,
      partner: provider,
      name: provider.name,
      standsFor: offer.standsFor,
      alongside: offer.alongside,
      service: service.node,
      line: line ?? null,
      forms: forms ?? [],
      entrances: entrances ?? [],
      cost: cost ?? null,
      next: next ?? null,
      capacity: capacity ?? null,
      phase,
      certainty: offer.certainty,
      area: offer.reach?.area ?? null,
      areaOf: offer.reach?.holder ?? null,
      toAsk: eligibility.toAsk,
      reasons: explainRank(offer, need.vague, place?.region ?? null),
      sources: toSources(service.citations, catalogue),
    };
  });
}

/** What is left out as an answer gives it. */
export function toExcluded(leftOut: readonly LeftOut[], need: SupportNeed, { catalogue }: Context): ExcludedService[] {
  return leftOut.map(({ service: { node, citations }, reason, explanation }) => ({
    id: node.id,
    need: need.node.id,
    service: node,
    name: node.name,
    reason,
    explanation,
    sources: toSources(citations, catalogue),
  }));
}
