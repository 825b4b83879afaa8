import { keptFor } from "../kept-with.js";
import { Certainty } from "../questions/common/certainty.types.js";
import { type Offer, type Offered, offersOf, type Refusal } from "./offers.js";
import type { Place } from "./places.js";
import type { SupportService } from "./support.js";

/** A service that reaches a place, by the offer that does so nearest and surest, with all who offer it. */
export interface Reaching {
  service: SupportService;
  offers: readonly Offer[];
  best: Offer;
}

/** The services of which a source says that they reach a place on a day, surest and nearest first; of the whole country, when there is no place, all that stand. */
export function reaching(
  services: readonly SupportService[],
  place: Place | null,
  on: string,
): { reached: Reaching[]; refused: { service: SupportService; refusal: Refusal }[]; unknown: SupportService[] } {
  const found: (Reaching & { key: string })[] = [];
  const refused: { service: SupportService; refusal: Refusal }[] = [];
  const unknown: SupportService[] = [];
  for (const service of services) {
    const { reached, refusal } = reachBy(offersOf(service, place, on), service, place);
    if (reached) found.push(reached);
    else if (refusal) refused.push({ service, refusal });
    else unknown.push(service);
  }
  return { reached: found.sort((a, b) => (a.key < b.key ? -1 : 1)), refused, unknown };
}

/** How one service reaches a place; null of one that does not, with why. */
interface Reach {
  reached: (Reaching & { key: string }) | null;
  refusal: Refusal | null;
}

const reachBy = keptFor(({ offers, refusal }: Offered, service: SupportService, place: Place | null): Reach => {
  const stated = place ? offers.filter(({ areaUnknown }) => !areaUnknown) : offers;
  const [best] = stated.map((offer) => ({ offer, key: keyOf(offer) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { reached: best ? { service, offers: stated, best: best.offer, key: best.key } : null, refusal };
});

export const isCertain = ({ best }: Reaching): boolean => best.certainty === Certainty.CERTAIN;

/** Number of parties that offer some services. */
export const providerCount = (some: readonly Reaching[]): number => new Set(some.flatMap(({ offers }) => offers.map(({ provider }) => provider.id))).size;

/** Order: certain before possible, nearer before wider, a part of the place last, then by name. */
const keyOf = ({ certainty, reach, service, provider }: Offer): string => {
  const far = reach === null ? 50 : reach.distance < 0 ? 40 : reach.distance;
  return [certainty === Certainty.CERTAIN ? 0 : 1, String(far).padStart(2, "0"), service.node.name, service.node.id, provider.id].join(" ");
};
