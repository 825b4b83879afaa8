import type { Catalogue } from "../../graph/catalogue.js";
import { toSources } from "../../graph/source.js";
import { type DatedFact, leastSure, surest } from "../common/certainty.js";
import { Certainty } from "../common/certainty.types.js";
import type { Found } from "../common/fact.js";
import { certaintyOfFact } from "../common/wished.js";
import { explainInterlock, explainPin } from "./interlocks.explain.js";
import type { Interlock, LinkingPin, SharedTable } from "./interlocks.types.js";

/** A membership as the statements give it. */
type Seat = DatedFact & { id: string; status: string; roles: string[]; citations: string[]; carriedOver: boolean | null };
/** A table at which the party asked about sits, and by which memberships. */
export interface OwnTable {
  table: Found;
  own: Seat[];
}
/** A party that sits at some of these tables, by their ids. */
export interface Other {
  other: Found;
  shared: { table: string; facts: Seat[] }[];
}
export interface Pin {
  pin: Found;
  table: Found;
  other: Found;
  here: Seat[];
  there: Seat[];
}
type Sources = Pick<Catalogue, "find">;

/** One party that sits with another, at which of its tables. */
export function toInterlock({ other, shared }: Other, party: Found, tables: readonly OwnTable[], asOf: string, catalogue: Sources): Interlock {
  const byId = new Map(tables.map((one) => [one.table.id, one]));
  const together = shared.flatMap(({ table, facts }) => {
    const own = byId.get(table);
    return own ? [{ found: own.table, shared: toShared(own, facts, asOf, catalogue) }] : [];
  });
  const key = (one: (typeof together)[number]) => [Number(one.shared.certainty !== Certainty.CERTAIN), one.found.name, one.found.id].join("\n");
  const sorted = together.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    id: other.id,
    party: other,
    tableCount: sorted.length,
    certainTableCount: sorted.filter((one) => one.shared.certainty === Certainty.CERTAIN).length,
    tables: sorted.map((one) => one.shared),
    explanation: explainInterlock(
      party,
      other,
      sorted.map((one) => one.found),
    ),
  };
}

function toShared({ table, own }: OwnTable, theirs: readonly Seat[], asOf: string, catalogue: Sources): SharedTable {
  return {
    table,
    roles: rolesOf(own),
    otherRoles: rolesOf(theirs),
    carriedOver: isCarriedOver(own) || isCarriedOver(theirs),
    certainty: certaintyOfSeats(asOf, own, theirs),
    sources: toSources(citationsOf(own, theirs), catalogue),
  };
}

/** A party that alone links two tables. */
export function toPin({ pin, table, other, here, there }: Pin, asOf: string, catalogue: Sources): LinkingPin {
  return {
    pin,
    table,
    otherTable: other,
    certainty: certaintyOfSeats(asOf, here, there),
    explanation: explainPin(pin, table, other),
    sources: toSources(citationsOf(here, there), catalogue),
  };
}

/** Several sources may state one seat: the surest counts. */
function certaintyOfSeats(asOf: string, ...seats: (readonly Seat[])[]): Certainty {
  return leastSure(seats.map((facts) => surest(facts.map((fact) => certaintyOfFact(asOf, fact)))));
}

const rolesOf = (facts: readonly Seat[]): string[] => [...new Set(facts.flatMap(({ roles }) => roles ?? []))].sort();
/** In a lasting order: the database gives facts in none. */
const citationsOf = (...facts: (readonly Seat[])[]): string[] => {
  const sorted = facts.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...new Set(sorted.flatMap(({ citations }) => citations))];
};
/** Where one source names the party itself, it did not only take over. */
const isCarriedOver = (facts: readonly Seat[]): boolean => facts.every(({ carriedOver }) => carriedOver === true);
