import { keptFor, keptWith } from "../kept-with.js";
import { certaintyOn, leastSure } from "../questions/common/certainty.js";
import { Certainty } from "../questions/common/certainty.types.js";
import { certaintyOfFact } from "../questions/common/wished.js";
import type { Place } from "./places.js";
import type { Dated, Named, Provider, SupportService, Way } from "./support.js";

/** How a service reaches a place: through which area of whom, how many steps wider than the place; -1 is a part of it. */
export interface Reach {
  distance: number;
  area: Named;
  holder: Named;
  /** The holder governs the area. */
  governs?: true;
}

/** A service that somebody offers for a place. */
export interface Offer {
  service: SupportService;
  provider: Named;
  /** The kind of party that the source names, when a body of that kind stands here for it. */
  standsFor: Named | null;
  /** Kinds of party that offer the same, besides a body. */
  alongside: Named[];
  /** Null when no source states its area, or no place was asked for. */
  reach: Reach | null;
  /** No source states its area, nor that of who offers it. */
  areaUnknown: boolean;
  certainty: Certainty;
}

/** Why a service is not offered for a place on a day. */
export type Refusal =
  | { reason: "ENDED" | "NOT_YET"; what: Dated }
  | { reason: "ABSENT"; area: Named; holder: Named; citations: readonly string[] }
  | { reason: "ELSEWHERE"; areas: readonly Named[]; holder: Named };

/** Who offers a service for a place on a day; where nobody does, why not. */
export interface Offered {
  readonly offers: readonly Offer[];
  readonly refusal: Refusal | null;
}

/** What was found of each service, for the last few days of a place. */
const kept = keptWith<Place, (service: SupportService) => Offered>(4);

/** Who offers a service for a place on a day, found once as long as the place is kept. Without a place anywhere will do. */
export function offersOf(service: SupportService, place: Place | null, on: string): Offered {
  return place ? kept(place, on, () => keptFor((one) => offeredIn(one, place, on)))(service) : offeredIn(service, place, on);
}

function offeredIn(service: SupportService, place: Place | null, on: string): Offered {
  for (const what of [service.node, ...service.programmes.map(({ node }) => node)]) {
    const refusal = timely(what, on);
    if (refusal) return { offers: [], refusal };
  }
  const tried = service.providers.flatMap((provider) => bodiesFor(provider, place, on).map((body) => offerOf(service, body, provider, place, on)));
  const offers = folded(tried.flatMap((one) => ("reason" in one ? [] : [one])));
  const refusal = offers.length > 0 ? null : (tried.find((one): one is Refusal => "reason" in one) ?? null);
  return { offers, refusal };
}

function timely(what: Dated, on: string): Refusal | null {
  const certainty = certaintyOn(on, what);
  return certainty === Certainty.ENDED || certainty === Certainty.NOT_YET ? { reason: certainty, what } : null;
}

/** A body that is the provider, or stands for the kind of party that is; with how far it governs or works. */
type Standing = { node: Dated; ways: readonly Way[]; near: Reach | null };

/** A kind of party stands for the public bodies that govern the place, or for those of its bodies that are stated to work here. */
function bodiesFor(provider: Provider, place: Place | null, on: string): Standing[] {
  const itself = { node: provider.node, ways: provider.ways, near: null };
  if (place === null || provider.node.__typename !== "PartyKind") return [itself];
  if (provider.bodies !== null) {
    const governing = place.bodies.filter(({ body }) => body.kind === provider.bodies && timely(body, on) === null);
    const nearest = governing.filter(({ distance }) => distance === governing[0]?.distance);
    if (nearest.length > 0)
      return nearest.map(({ body, distance }) => ({ node: body, ways: provider.ways, near: { distance, area: place.region, holder: body, governs: true } }));
    const here = place.kindsInside.includes(provider.bodies) ? { distance: 0, area: place.region, holder: provider.node } : null;
    return [{ ...itself, near: here }];
  }
  const working = provider.instances.flatMap(({ node, ways }) => {
    const near = timely(node, on) ? null : nearest(ways, place, on);
    return near && near.distance >= 0 ? [{ node, ways: provider.ways, near }] : [];
  });
  return working.length > 0 ? working : [itself];
}

function offerOf(service: SupportService, { node, ways, near }: Standing, provider: Provider, place: Place | null, on: string): Offer | Refusal {
  const refusal = timely(provider.node, on) ?? timely(node, on);
  if (refusal) return refusal;
  const standsFor = node.id === provider.node.id ? null : provider.node;
  // The area that is stated nearest to the service counts: its own, else its programme's, else its provider's.
  const stated = [service.ways, ...service.programmes.map((programme) => programme.ways), ways].find((some) => some.length > 0) ?? [];
  const reached = place && nearest(stated, place, on);
  const certainties = [certaintyOn(on, service.node), ...(standsFor || (place && !reached) ? [Certainty.POSSIBLE] : [])];
  const offer = { service, provider: node, standsFor, alongside: [], areaUnknown: stated.length === 0 && near === null };
  if (place === null) return { ...offer, reach: null, certainty: leastSure(certainties) };
  const absent = stated.find(({ fact, area }) => fact?.status === ABSENT && (place.distance.get(area.id) ?? Infinity) <= (reached?.distance ?? Infinity));
  if (absent) return { reason: "ABSENT", area: absent.area, holder: absent.holder, citations: absent.fact?.citations ?? [] };
  if (stated.length > 0 && !reached) return elsewhere(stated, on);
  // What governs the place is nearer than the country that the source names.
  const reach = near && near.distance >= 0 ? near : reached;
  return { ...offer, reach, certainty: leastSure([...certainties, ...(reached ? [reached.certainty] : [])]) };
}

function elsewhere(stated: readonly Way[], on: string): Refusal {
  const holder = stated[0]?.holder ?? { __typename: "Service", id: "", name: "" };
  const ended = stated.filter(({ fact }) => fact && (fact.status === "beëindigd" || certaintyOn(on, fact) === Certainty.ENDED));
  if (ended.length === stated.length) return { reason: "ENDED", what: { ...holder, until: ended[0]?.fact?.until ?? null } };
  return { reason: "ELSEWHERE", areas: stated.filter(({ fact }) => fact?.status !== ABSENT).map(({ area }) => area), holder };
}

const ABSENT = "afwezig";
/** Statuses of a coverage by which nothing is offered. */
const NOT_OFFERED = [ABSENT, "beëindigd", "gewenst"];

/** The nearest of the ways that reach a place on a day, among equals the surest; a part of the place comes last. */
function nearest(ways: readonly Way[], place: Place, on: string): (Reach & { certainty: Certainty }) | null {
  const reached = ways.flatMap(({ area, holder, fact }) => {
    const distance = place.distance.get(area.id) ?? (place.inside.has(area.id) ? -1 : null);
    if (distance === null || NOT_OFFERED.includes(fact?.status ?? "")) return [];
    const certainty = fact ? certaintyOfFact(on, fact) : Certainty.CERTAIN;
    return certainty === Certainty.CERTAIN || certainty === Certainty.POSSIBLE ? [{ distance, area, holder, certainty }] : [];
  });
  const [best] = reached.sort((a, b) => steps(a) - steps(b) || sure(a) - sure(b) || (a.area.id < b.area.id ? -1 : 1));
  return best ?? null;
}

/** Steps as an order: a part of the place is farther than all that holds the whole of it. */
export const steps = ({ distance }: Pick<Reach, "distance">): number => (distance < 0 ? 99 : distance);
const sure = ({ certainty }: { certainty: Certainty }): number => (certainty === Certainty.CERTAIN ? 0 : 1);

/** Of a service that a body offers here, the kinds of party that offer it too are told with that body; but not where a source says only of the kind that it works here. */
function folded(offers: readonly Offer[]): Offer[] {
  const isKind = ({ provider }: Offer) => provider.__typename === "PartyKind";
  const bodies = [...new Map(offers.filter((one) => !isKind(one)).map((one) => [one.provider.id, one])).values()];
  if (bodies.length === 0) return [...offers];
  const isTold = (kind: Offer) => bodies.some(({ areaUnknown }) => !areaUnknown || kind.areaUnknown);
  const kinds = offers.filter(isKind);
  const alongside = kinds.filter(isTold).map(({ provider }) => provider);
  return [...bodies.map((offer) => ({ ...offer, alongside })), ...kinds.filter((kind) => !isTold(kind))];
}
