import { outsideRecord, remarks } from "../questions/common/completeness.js";
import { counted } from "../questions/common/dutch.js";
import type { Seating } from "./seating.js";

/** What is known to be missing from a selection, in Dutch; null when nothing is. */
export function recordOfSeating({ tables, selection, recorded, abolished, withoutTheme }: Seating, today: string): string | null {
  const { on, themes } = selection;
  const of = `van de ${counted(tables.length, "verband", "verbanden")}`;
  const silent = tables.filter(({ seated }) => seated.length === 0).length;
  const vague = tables.filter(
    ({ table, seated }) => seated.length > 0 && ((table.memberCount ?? 0) > seated.length || seated.some(({ party }) => party.type === "PartyKind")),
  ).length;
  const observed = tables.map(({ table }) => table.period.days);
  const earliest = observed.flatMap(({ observedEarliest }) => observedEarliest ?? []).sort()[0] ?? null;
  const latest =
    observed
      .flatMap(({ observedLatest }) => observedLatest ?? [])
      .sort()
      .at(-1) ?? null;
  return remarks(
    silent > 0 && `Van ${silent} ${of} noemt geen bron een deelnemer.`,
    vague > 0 && `Van ${vague} ${of} zijn deelnemers alleen als soort of aantal bekend, niet bij naam.`,
    abolished > 0 && `${counted(abolished, "deelname noemt", "deelnamen noemen")} een partij die op ${on} niet bestond.`,
    themes !== null &&
      withoutTheme > 0 &&
      `Van ${counted(withoutTheme, "ander verband", "andere verbanden")} noemt geen bron een thema; ${withoutTheme === 1 ? "dat telt" : "die tellen"} hier niet mee.`,
    on < today && `Van de ${recorded} vastgelegde verbanden van deze selectie, versies apart geteld, waren er op ${on} ${tables.length} van kracht.`,
    outsideRecord(on, earliest, latest),
  );
}
