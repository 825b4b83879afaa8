import type { Area, Party, Period, Seat, Table, Tables } from "../../src/tables/tables.js";

const ALWAYS: Period = {
  at: 0,
  days: { sinceEarliest: "2000-01-01", sinceLatest: "2000-01-01", untilEarliest: "9999-12-31", untilLatest: "9999-12-31" },
  since: "2000-01-01",
};

/** A small country: gemeenten by name, and who sits at which table. A party that is no gemeente is a body of its own. */
export function countryOf(gemeenten: readonly string[], seats: Record<string, readonly (string | Partial<Seat>)[]>, more: Record<string, Partial<Table>> = {}) {
  const areas = new Map(gemeenten.map((name) => [name, area(name)]));
  const parties = new Map<string, Party>();
  const partyOf = (name: string): Party => {
    const governed = areas.get(name);
    const party = parties.get(name) ?? {
      at: parties.size,
      id: name,
      name,
      type: "Organisation",
      kind: null,
      helix: null,
      period: ALWAYS,
      governs: governed ? [governed] : [],
    };
    if (governed && !parties.has(name)) governed.bodies.push(party);
    parties.set(name, party);
    return party;
  };
  for (const name of gemeenten) partyOf(name);
  const tables = Object.entries(seats).map(([id, sitting]): Table => {
    const own = sitting.map((one): Seat => (typeof one === "string" ? seatOf(partyOf(one)) : { ...seatOf(partyOf(one.id ?? "")), ...one }));
    return { ...NOTHING, id, name: id, datasets: ["test"], period: ALWAYS, seats: own, ...more[id] };
  });
  return {
    version: 1,
    tables,
    tableById: new Map(tables.map((table) => [table.id, table])),
    partyById: parties,
    areaById: areas,
    periods: [ALWAYS],
    datasets: ["test"],
    area: (name: string): Area => areas.get(name) as Area,
  } satisfies Tables & { area: (name: string) => Area };
}

const NOTHING = { kind: "regeling", legalForm: null, scale: null, commitment: null, themes: [], memberCount: null };

const area = (id: string) => ({
  id,
  name: id,
  kind: "gemeente",
  population: 10_000,
  datasets: ["test"],
  period: ALWAYS,
  contains: [] as Area[],
  within: [] as Area[],
  bodies: [] as Party[],
});

const seatOf = (party: Party): Seat => ({ id: party.id, party, status: "member", carriedOver: false, datasets: ["test"], period: ALWAYS });
