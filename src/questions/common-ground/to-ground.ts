import type { Catalogue } from "../../graph/catalogue.js";
import { toSources } from "../../graph/source.js";
import { certaintyOn, leastSure, surest } from "../common/certainty.js";
import type { Certainty } from "../common/certainty.types.js";
import type { Found } from "../common/fact.js";
import { certaintyOfFact } from "../common/wished.js";
import { explainShared } from "./common-ground.explain.js";
import type { CommonGroundItem, CommonGroundLink } from "./common-ground.types.js";

interface FoundWay {
  as: string | null;
  predicate: string;
  outgoing: boolean;
  /** Of a region or its public body the one that is linked. */
  holder: Found;
  fact: Found | null;
  /** Without a fact: the relations, one after the other, by where each starts. */
  path: { from: string; citations: string[] }[];
}

/** One thing that all share, as the statement gives it: of each of those asked about, by place, how it is linked. */
export interface Shared {
  rank: number;
  thing: Found;
  links: { place: number; ways: FoundWay[] }[];
}

/** One thing that all of `of` share. */
export function toGround({ thing, links }: Shared, of: readonly Found[], asOf: string, catalogue: Pick<Catalogue, "find">): CommonGroundItem {
  const byPlace = of.map((start, place) => ({
    name: start.name,
    ways: shortest(links.find((link) => link.place === place)?.ways ?? []).map((way) => toLink(way, start, thing, asOf, catalogue)),
  }));
  return {
    id: thing.id,
    type: thing.__typename,
    name: thing.name,
    kind: thing.kind ?? null,
    certainty: leastSure(byPlace.map(({ ways }) => surest(ways.map(({ certainty }) => certainty)))),
    links: byPlace.flatMap(({ ways }) => ways),
    explanation: explainShared(byPlace, thing),
    thing,
    sources: toSources(thing.citations, catalogue),
  };
}

function toLink(way: FoundWay, start: Found, thing: Found, asOf: string, catalogue: Pick<Catalogue, "find">): CommonGroundLink {
  const citations = way.fact?.citations ?? [...new Set(way.path.flatMap((step) => step.citations))];
  return {
    of: start,
    as: way.as,
    predicate: way.predicate,
    outgoing: way.outgoing,
    status: statusOf(way, thing),
    fact: way.fact,
    certainty: certaintyOfWay(way, thing, asOf),
    sources: toSources(citations, catalogue),
  };
}

/** An agreement has the status of what its parties are in; another thing's status is its own. */
function statusOf({ fact }: FoundWay, thing: Found): string | null {
  return fact?.status ?? (thing.__typename === "Agreement" ? (thing.status ?? null) : null);
}

/** Relations have no dates: they hold as long as what they are between. A concept is of all times. */
function certaintyOfWay(way: FoundWay, thing: Found, asOf: string): Certainty {
  if (!way.fact) return leastSure([certaintyOn(asOf, way.holder), ...(thing.__typename === "Concept" ? [] : [certaintyOfThing(thing, asOf)])]);
  return leastSure([certaintyOfFact(asOf, way.fact), ...(thing.__typename === "Agreement" ? [certaintyOfThing(thing, asOf)] : [])]);
}

function certaintyOfThing(thing: Found, asOf: string): Certainty {
  return thing.__typename === "Agreement" ? certaintyOfFact(asOf, thing) : certaintyOn(asOf, thing);
}

/** The ways in a lasting order; of several chains of the same relation the shortest. */
function shortest(ways: readonly FoundWay[]): FoundWay[] {
  const chain = ({ path }: FoundWay) => [String(path.length).padStart(2, "0"), ...path.map(({ from }) => from)].join(" ");
  const key = ({ as, predicate, outgoing, fact, holder }: FoundWay) => [predicate, as, outgoing, fact?.id ?? holder.id].join(" ");
  const longestFirst = [...ways].sort((a, b) => (chain(a) < chain(b) ? 1 : -1));
  const byKey = new Map(longestFirst.map((way) => [key(way), way]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, way]) => way);
}
