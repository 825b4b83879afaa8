import { Certainty } from "../common/certainty.types.js";
import type { Found } from "../common/fact.js";

/** How a service reaches a place: through which area, of whom, how many steps wider (-1: a part of the place). */
export interface Reach {
  distance: number;
  level: number;
  fact: Found | null;
  area: Found;
  holder: Found;
}

/** A service of a provider, with the best way in which it reaches the place; none when no place was asked or known. */
export interface Offer {
  service: Found;
  provider: Found;
  areaUnknown: boolean;
  reach: Reach | null;
  certainty: Certainty;
}

/**
 * The order of offers, smallest first: area known before unknown, certain before possible, first line before second
 * and second before unstated, nearer before wider, whole place before part of it; then by name.
 */
export function rankKey({ service, provider, reach, certainty, areaUnknown }: Offer): string {
  const line = service.line === "eerste" ? 0 : service.line === "tweede" ? 1 : 2;
  const distance = reach === null ? 9 : reach.distance < 0 ? 8 : reach.distance;
  return [areaUnknown ? 1 : 0, certainty === Certainty.CERTAIN ? 0 : 1, line, distance, provider.name, service.name, service.id, provider.id].join(" ");
}

/** Why an offer stands where it does, in Dutch, weightiest reason first. */
export function explainRank({ service, reach, certainty, areaUnknown }: Offer, place: Found | null): string[] {
  const reasons = place ? [reach ? explainReach(reach, place) : "De bron noemt geen gebied; vraag na of dit hier geldt."] : [];
  if (areaUnknown && !place) reasons.push("De bron noemt geen gebied.");
  if (certainty !== Certainty.CERTAIN) reasons.push(`Waargenomen in ${service.observedAt ?? "een bron zonder datum"}; of het nog bestaat, zegt geen bron.`);
  if (service.line === "eerste") reasons.push("Eerste lijn: hier kan een ondernemer zonder verwijzing terecht.");
  if (service.line === "tweede") reasons.push("Tweede lijn: gespecialiseerd, meestal na doorverwijzing.");
  return reasons;
}

function explainReach({ distance, area, holder }: Reach, place: Found): string {
  const works = `${holder.name} werkt in ${area.name}`;
  if (distance === 0) return `${works}.`;
  if (distance < 0) return `${works}, een deel van ${place.name}.`;
  return `${works}, waar ${place.name} in ligt.`;
}
