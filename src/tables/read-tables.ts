import type { Database } from "../database/database.js";
import { inPages } from "../database/in-pages.js";
import { asOneVersion } from "../database/one-version.js";
import type { DatedFact } from "../questions/common/certainty.js";
import type { Area, Party, Period, Seat, Table, Tables } from "./tables.js";
import { PARTIES, PARTNERSHIPS, REGIONS, SEAT_COUNT, SEATS } from "./tables.statement.js";
import { TooManySeatsError } from "./too-many-seats.js";

type Dated<Fact> = Omit<Fact, "period"> & { days: DatedFact & { since: string | null } };
type TableRow = Dated<Omit<Table, "seats">>;
type SeatRow = Dated<Omit<Seat, "party" | "carriedOver">> & { partnership: string; party: string; carriedOver: boolean | null };
type PartyRow = Dated<Omit<Party, "governs" | "at">> & { governs: string[] };
type AreaRow = Dated<Omit<Area, "contains" | "within" | "bodies">> & { contains: string[] };

/** Reads all tables and who sits at them, as one data version has them. Throws `TooManySeatsError` when there are more memberships than `maxSeats`. */
export function readTables(database: Database, maxSeats: number): Promise<Tables> {
  return asOneVersion(database, async () => {
    const [counted] = await database.read<{ seats: number }>(SEAT_COUNT);
    if (counted && counted.seats > maxSeats) throw new TooManySeatsError(counted.seats, maxSeats);
    return readOnce(database);
  });
}

async function readOnce(database: Database): Promise<Omit<Tables, "version">> {
  const [areaRows, tableRows] = await Promise.all([
    database.read<AreaRow & Record<string, unknown>>(REGIONS),
    database.read<TableRow & Record<string, unknown>>(PARTNERSHIPS),
  ]);
  const periods = new Map<string, Period>();
  const periodOf = ({ since, ...days }: TableRow["days"]): Period => {
    const key = [since ?? "", ...DAYS.map((day) => days[day] ?? "")].join();
    const known = periods.get(key) ?? { at: periods.size, days, since };
    periods.set(key, known);
    return known;
  };
  const areas = new Map(
    areaRows.map(({ days, ...row }) => [row.id, { ...row, period: periodOf(days), contains: [] as Area[], within: [] as Area[], bodies: [] as Party[] }]),
  );
  for (const { id, contains } of areaRows) {
    const wider = areas.get(id);
    for (const part of contains.flatMap((inside) => areas.get(inside) ?? [])) {
      wider?.contains.push(part);
      if (wider) part.within.push(wider);
    }
  }
  const parties = new Map<string, Party>();
  for await (const { days, governs, ...row } of inPages<PartyRow>(database, PARTIES)) {
    const governed = governs.flatMap((id) => areas.get(id) ?? []);
    const party: Party = { ...row, at: parties.size, period: periodOf(days), governs: governed };
    parties.set(row.id, party);
    for (const area of governed) area.bodies.push(party);
  }
  const tables = new Map(tableRows.map(({ days, ...row }) => [row.id, { ...row, period: periodOf(days), seats: [] as Seat[] }]));
  const lists = new Map<string, readonly string[]>();
  const shared = (list: readonly string[]) => {
    const known = lists.get(list.join()) ?? list;
    lists.set(known.join(), known);
    return known;
  };
  for await (const { id, partnership, party, status, carriedOver, datasets, days } of inPages<SeatRow>(database, SEATS)) {
    const who = parties.get(party);
    const period = periodOf(days);
    if (who) tables.get(partnership)?.seats.push({ id, party: who, status, carriedOver: carriedOver === true, datasets: shared(datasets), period });
  }
  return {
    tables: [...tables.values()],
    tableById: tables,
    partyById: parties,
    areaById: areas,
    periods: [...periods.values()],
    datasets: [...new Set(tableRows.flatMap(({ datasets }) => datasets))].sort(),
  };
}

const DAYS = ["sinceEarliest", "sinceLatest", "untilEarliest", "untilLatest", "observedEarliest", "observedLatest"] as const;
