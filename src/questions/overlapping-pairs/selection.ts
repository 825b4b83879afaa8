import { outsideRecord, remarks } from "../common/completeness.js";
import { counted, decimal } from "../common/dutch.js";
import type { Found } from "../common/fact.js";
import { endedRegion } from "../common/region-or-party.js";

/** The partnerships that were compared. */
export type Selection = {
  region: Found | null;
  considered: number;
  /** Those of which no party is known, and those of which some are known only as a kind or a number. */
  silent: number;
  vague: number;
  /** Whether any two share a party that is named. */
  sharing: boolean;
  /** Between which days sources saw them. */
  earliest: string | null;
  latest: string | null;
};

/** What is known to be missing, in Dutch; null when nothing is. */
export function recordOf({ considered, silent, vague, earliest, latest }: Omit<Selection, "region">, asOf: string): string | null {
  const of = `van de ${counted(considered, "verband", "verbanden")}`;
  return remarks(
    silent > 0 && `Van ${silent} ${of} noemt geen bron een deelnemer.`,
    vague > 0 && `Van ${vague} ${of} zijn deelnemers alleen als soort of aantal bekend, niet bij naam; wat die delen, is onderschat.`,
    outsideRecord(asOf, earliest, latest),
  );
}

/** Why there is no pair, in Dutch: nothing known to compare, nothing shared, or nothing close enough. */
export function explainNoPairs({ region, considered, silent, sharing }: Selection, asOf: string, minJaccard: number, filtered: boolean): string {
  const ended = region && endedRegion(region, asOf);
  if (ended) return ended;
  const which = filtered ? "van de gevraagde soorten " : "";
  const where = region
    ? `waaraan het bestuur van ${region.name}${region.kind === "gemeente" ? "" : " of van een gebied daarin"} meedoet`
    : "met een bekende deelnemer";
  const compared = considered - silent;
  if (compared === 0) return `De bronnen noemen op ${asOf} geen verband ${which}${where}.`;
  if (compared === 1) return `De bronnen noemen op ${asOf} maar één verband ${which}${where}; er valt niets te vergelijken.`;
  const all = `Van de ${compared} verbanden ${which}${where},`;
  if (!sharing) return `${all} zijn er op ${asOf} geen twee die een bij naam genoemde deelnemer delen.`;
  return `${all} hebben sommige wel een deelnemer gemeen, maar geen twee komen op ${asOf} aan een Jaccard-index van ${decimal(minJaccard)}; vraag een lagere \`minJaccard\`.`;
}
