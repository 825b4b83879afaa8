import { outsideRecord, remarks } from "../common/completeness.js";
import { counted, listed } from "../common/dutch.js";
import type { Found } from "../common/fact.js";
import { endedRegion } from "../common/region-or-party.js";

/** Most names that a sentence lists; of more it says how many. */
const MOST_NAMES = 5;

/** What is known of the tables at which a party sits. */
export interface Tables {
  party: Found;
  count: number;
  /** Those of which no other party is known by name, and those of which some are known only as a kind or a number. */
  silent: number;
  vague: number;
  /** Between which days sources saw who sits there. */
  earliest: string | null;
  latest: string | null;
}

/** At which tables two parties sit together, as a Dutch sentence. */
export function explainInterlock(party: Found, other: Found, tables: readonly Found[]): string {
  const names = tables.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = tables.length - names.length;
  const all = listed(more > 0 ? [...names, `nog ${more}`] : names);
  return `${other.name} zit met ${party.name} aan ${tables.length === 1 ? "één tafel" : `${tables.length} tafels`}: ${all}.`;
}

/** What a linking pin links, as a Dutch sentence. */
export function explainPin(pin: Found, table: Found, other: Found): string {
  return `Van alle partijen die bij naam bekend zijn, zit alleen ${pin.name} zowel in ${table.name} als in ${other.name}.`;
}

/** What is known to be missing, in Dutch; null when nothing is. */
export function recordOf({ count, silent, vague, earliest, latest }: Tables, asOf: string): string | null {
  const of = `van de ${counted(count, "tafel", "tafels")}`;
  return remarks(
    silent > 0 && `Van ${silent} ${of} noemt geen bron een andere deelnemer bij naam.`,
    vague > 0 && `Van ${vague} ${of} zijn deelnemers alleen als soort of aantal bekend, niet bij naam; wie daar nog meer zit, ontbreekt.`,
    outsideRecord(asOf, earliest, latest),
  );
}

/** Why nobody sits with a party, in Dutch: it is over, a kind, at no table, or alone as far as the sources tell. */
export function explainNobody({ party, count }: Tables, asOf: string, filtered: boolean): string {
  const ended = endedRegion(party, asOf);
  if (ended) return ended;
  const which = filtered ? " van de gevraagde soorten" : "";
  if (count === 0) return `De bronnen noemen op ${asOf} geen verband of programma${which} waaraan ${party.name} deelneemt.`;
  if (party.__typename === "PartyKind")
    return `“${party.name}” is een soort partij, genoemd aan ${counted(count, "tafel", "tafels")}: of daar steeds dezelfde zitten, zegt geen bron. Vraag een partij die bij naam bekend is.`;
  return `Van de ${counted(count, "tafel", "tafels")}${which} waaraan ${party.name} op ${asOf} zit, noemt geen bron een andere deelnemer bij naam.`;
}
