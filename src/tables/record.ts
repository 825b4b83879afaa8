import { keptFor } from "../kept-with.js";
import { outsideRecord, remarks } from "../questions/common/completeness.js";
import { counted } from "../questions/common/dutch.js";
import type { Seating, SetTable } from "./seating.js";

/** What is known of the members of the tables of a selection, and between which days sources saw the tables. */
export interface KnownOfSeating {
  /** Tables of which no party is known, and those of which some are known only as a kind or a number. */
  silent: number;
  vague: number;
  earliest: string | null;
  latest: string | null;
}

export function knownOf({ tables }: Pick<Seating, "tables">): KnownOfSeating {
  const days = tables.map(({ table }) => table.period.days);
  return {
    silent: tables.filter(({ seated }) => seated.length === 0).length,
    vague: tables.filter((one) => one.seated.length > 0 && isVague(one)).length,
    earliest: outermost(days.map(({ observedEarliest }) => observedEarliest))[0] ?? null,
    latest: outermost(days.map(({ observedLatest }) => observedLatest)).at(-1) ?? null,
  };
}

/** Whether members of a table are known only as a kind or a number. */
const isVague = keptFor(({ table, seated }: SetTable) => (table.memberCount ?? 0) > seated.length || seated.some(({ party }) => party.type === "PartyKind"));

const outermost = (days: readonly (string | null | undefined)[]): string[] => days.flatMap((day) => day ?? []).sort();

/** What is known to be missing from a selection, in Dutch; null when nothing is. */
export function recordOfSeating(seating: Seating, today: string): string | null {
  const { tables, selection, recorded, withoutTheme } = seating;
  const { on, themes } = selection;
  const { silent, vague, earliest, latest } = knownOf(seating);
  const abolished = seating.abolishedAt(tables);
  const of = `van de ${counted(tables.length, "verband", "verbanden")}`;
  const leftOut = withoutTheme === 1 ? "dat telt" : "die tellen";
  return remarks(
    silent > 0 && `Van ${silent} ${of} noemt geen bron een deelnemer.`,
    vague > 0 && `Van ${vague} ${of} zijn deelnemers alleen als soort of aantal bekend, niet bij naam.`,
    abolished > 0 && `${counted(abolished, "deelname noemt", "deelnamen noemen")} een gemeente die op ${on} niet bestond.`,
    themes !== null &&
      withoutTheme > 0 &&
      `Van ${counted(withoutTheme, "ander verband", "andere verbanden")} noemt geen bron een thema; ${leftOut} hier niet mee.`,
    on < today && `Van de ${recorded} vastgelegde verbanden van deze selectie, versies apart geteld, waren er op ${on} ${tables.length} van kracht.`,
    outsideRecord(on, earliest, latest),
  );
}
