import type { Eligibility } from "../../support/eligibility.js";
import { type Offer, steps } from "../../support/offers.js";
import { Certainty } from "../common/certainty.types.js";
import { listed } from "../common/dutch.js";
import type { Found } from "../common/fact.js";
import { compareKeys } from "../common/page.js";

/** An offer to somebody of whom something is known. */
export type Suited = Offer & { eligibility: Eligibility };

/** Lines in the order of a need that is vague; of a sharp one it is the reverse. */
const LINES = ["eerste", null, "tweede"];

type Key = [unknown: number, unsure: number, line: number, far: number, withoutResults: number, old: number, name: string, service: string, ids: string];

/**
 * The order of offers, smallest first: area known before unknown, certain before possible; the first line before the second
 * for a vague need and the reverse for a sharp one, unstated in between; nearer before wider, the whole place before a part
 * of it; with results before without, seen later before earlier; then by name.
 */
export function rankKey({ service, provider, reach, certainty, areaUnknown }: Offer, isVague: boolean): Key {
  const { line, name, id, observedLatest } = service.node;
  const place = LINES.indexOf(line ?? null);
  const seen = Number((observedLatest ?? "0").replaceAll("-", ""));
  return [
    areaUnknown ? 1 : 0,
    certainty === Certainty.CERTAIN ? 0 : 1,
    isVague ? place : -place,
    reach === null ? 100 : steps(reach),
    service.results > 0 ? 0 : 1,
    -seen,
    provider.name,
    name,
    `${id} ${provider.id}`,
  ];
}

/** Offers, best first. */
export function ranked<One extends Offer>(offers: readonly One[], isVague: boolean): One[] {
  const keys = new Map(offers.map((one) => [one, rankKey(one, isVague)]));
  return [...offers].sort((a, b) => compareKeys(keys.get(a) ?? [], keys.get(b) ?? []));
}

/** Why an offer stands where it does, in Dutch, weightiest reason first. */
export function explainRank(offer: Suited, isVague: boolean, place: Found | null): string[] {
  const { service, certainty, areaUnknown, standsFor, alongside, eligibility } = offer;
  const { observedAt, line } = service.node;
  const said = [
    ...(place ? [explainReach(offer, place)] : areaUnknown ? ["De bron noemt geen gebied."] : []),
    ...(standsFor ? [`De bron noemt ${standsFor.name}, niet ${offer.provider.name} zelf: vraag na of het hier zo is.`] : []),
    ...(certainty !== Certainty.CERTAIN ? [`Waargenomen in ${observedAt ?? "een bron zonder datum"}; of het nog bestaat, zegt geen bron.`] : []),
    ...(line === "eerste" ? [`${FIRST_LINE}${isVague ? VAGUE : ""}.`] : []),
    ...(line === "tweede" ? [`${SECOND_LINE}${isVague ? "" : SHARP}.`] : []),
    ...(service.results > 0 ? [service.results === 1 ? "Er is een resultaat van bekend." : `Er zijn ${service.results} resultaten van bekend.`] : []),
    ...eligibility.met.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}.`),
    ...(alongside.length > 0 ? [`Ook genoemd als aanbieder: ${listed(alongside.map(({ name }) => name))}.`] : []),
  ];
  return said;
}

const FIRST_LINE = "Eerste lijn: hier kan een ondernemer zonder verwijzing terecht";
const SECOND_LINE = "Tweede lijn: gespecialiseerd, meestal na doorverwijzing";
const VAGUE = "; de vraag moet eerst scherp worden";
const SHARP = "; de vraag is er scherp genoeg voor";

function explainReach({ reach, areaUnknown, provider }: Offer, place: Found): string {
  if (reach === null) return areaUnknown ? "De bron noemt geen gebied; vraag na of dit hier geldt." : "";
  const { distance, area, holder, governs } = reach;
  if (governs) return `${provider.name} bestuurt ${distance === 0 ? place.name : `het gebied waar ${place.name} in ligt`}.`;
  if (holder.__typename === "PartyKind" && area.id === place.id && distance === 0) return `De ${holder.name} in ${area.name}, elk in het eigen gebied.`;
  const works = `${holder.name} werkt in ${area.name}`;
  if (distance === 0) return `${works}.`;
  if (distance < 0) return `${works}, een deel van ${place.name}.`;
  return `${works}, waar ${place.name} in ligt.`;
}
