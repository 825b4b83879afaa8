import type { Catalogue } from "../../graph/catalogue.js";
import { toSources } from "../../graph/source.js";
import { certaintyOn, type DatedFact, leastSure, surest } from "../common/certainty.js";
import type { Found } from "../common/fact.js";
import { certaintyOfFact } from "../common/wished.js";
import { compareSets } from "./compare-sets.js";
import { explainPair } from "./overlapping-pairs.explain.js";
import type { OverlappingPair } from "./overlapping-pairs.types.js";

interface Side {
  place: number;
  partnership: Found;
  themes: Found[];
  links: { predicate: string; to: string }[];
}
type Participation = DatedFact & { status: string; citations: string[] };
/** A party, and the places of the partnerships it takes part in; whole only where it takes part in several. */
interface Member {
  party: Found;
  isKind: boolean;
  gemeente: Found | null;
  at: { place: number; facts: Participation[] }[];
}

/** A page of pairs as the statement gives it: places of partnerships, those partnerships, and who takes part in them. */
export type PairRows = {
  pairs: [first: number, second: number][];
  sides: Side[];
  parties: Member[];
};

/** The pairs of a page, each compared in full. */
export function toPairs({ pairs, sides, parties }: PairRows, asOf: string, catalogue: Pick<Catalogue, "find">): OverlappingPair[] {
  const byPlace = new Map(sides.map((side) => [side.place, side]));
  return pairs.flatMap(([first, second]) => {
    const [one, other] = [byPlace.get(first), byPlace.get(second)];
    return one && other ? [toPair(one, other, parties, asOf, catalogue)] : [];
  });
}

function toPair(one: Side, other: Side, parties: readonly Member[], asOf: string, catalogue: Pick<Catalogue, "find">): OverlappingPair {
  const sits = ({ at }: Member, { place }: Side) => at.some((seat) => seat.place === place);
  const [ofOne, ofOther] = [parties.filter((party) => sits(party, one)), parties.filter((party) => sits(party, other))];
  const both = ofOne.filter((party) => sits(party, other));
  const shared = both.filter(({ isKind }) => !isKind).sort((a, b) => (a.party.id < b.party.id ? -1 : 1));
  const kinds = both.filter(({ isKind }) => isKind).sort((a, b) => (a.party.id < b.party.id ? -1 : 1));
  const regions = (members: readonly Member[]) => members.flatMap(({ gemeente }) => gemeente ?? []);
  const sharedRegions = regions(shared).sort((a, b) => (a.id < b.id ? -1 : 1));
  const sharedThemes = one.themes.filter(({ id }) => other.themes.some((its) => its.id === id));
  const facts = shared.flatMap(({ at }) => at.filter(({ place }) => place === one.place || place === other.place).map((seat) => seat.facts));
  const [first, second] = [one.partnership, other.partnership];
  const content = {
    parties: compareSets(shared.length, ofOne.length - shared.length, ofOther.length - shared.length),
    gemeenten: compareSets(sharedRegions.length, regions(ofOne).length - sharedRegions.length, regions(ofOther).length - sharedRegions.length),
    sharedParties: shared.map(({ party }) => party),
    sharedKinds: kinds.map(({ party }) => party),
    sharedRegions,
    sharedThemes: sharedThemes.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  const links = [...linksOf(one, other, ofOther), ...linksOf(other, one, ofOne)];
  return {
    ...content,
    id: `${first.id} ${second.id}`,
    first,
    second,
    links: [...new Set(links.map(({ predicate }) => predicate))].sort(),
    certainty: leastSure([
      certaintyOn(asOf, first),
      certaintyOn(asOf, second),
      ...facts.map((ways) => surest(ways.map((fact) => certaintyOfFact(asOf, fact)))),
    ]),
    explanation: explainPair({ ...content, first, second, gemeenten: sharedRegions.length, links }),
    sources: toSources([...new Set(facts.flat().flatMap(({ citations }) => citations))], catalogue),
  };
}

/** Relations from one to the other, its taking part in it included. */
function linksOf(from: Side, to: Side, membersOfTo: readonly Member[]) {
  const stated = from.links.filter((link) => link.to === to.partnership.id).map(({ predicate }) => predicate);
  const takesPart = membersOfTo.some(({ party }) => party.id === from.partnership.id) ? ["MEMBER_OF"] : [];
  return [...stated, ...takesPart].map((predicate) => ({ predicate, from: from.partnership, to: to.partnership }));
}
