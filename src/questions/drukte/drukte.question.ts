import type { Context } from "../../graph/context.js";
import { gemeentenIn } from "../../tables/areas.js";
import { populationOf, tablesOfArea } from "../../tables/at-tables.js";
import { DOUBLES_FROM } from "../../tables/doubling.js";
import { recordOfSeating } from "../../tables/record.js";
import { areaReference, conceptReference, partyReference } from "../../tables/references.js";
import type { Seating, SetTable } from "../../tables/seating.js";
import type { Area, Party, Tables } from "../../tables/tables.js";
import { areaAsked, partyAsked } from "../common/area-asked.js";
import { datasetsOf } from "../common/datasets.js";
import { BadInputError } from "../common/errors.js";
import { once } from "../common/once.js";
import { kindsCounted, type SelectionArguments, seatingAsked } from "../common/seating-asked.js";
import { checkedSlugs } from "../common/slugs.js";
import { countGemeenten, countParties } from "./drukte.count.js";
import { DRUKTE_DEFINITION } from "./drukte.definition.js";
import type { DrukteAnswer } from "./drukte.types.js";
import { missingFrom } from "./missing.js";
import { sitterOf, tablesShown } from "./tables-shown.js";
import { talliesOf } from "./tallies.js";

/** Arguments of `drukte`. */
export interface DrukteArguments extends SelectionArguments {
  region?: string | null;
  party?: string | null;
  theme?: string | null;
  minJaccard?: number | null;
}

/** What is read only when it is selected: the pairs that double, and what others published. */
export interface DrukteScope {
  scope: { seating: Seating; tables: readonly SetTable[]; minJaccard: number; about: string[] };
}
/** The answer without those. */
export type CountedDrukte = Omit<DrukteAnswer, "doubling" | "publishedFigures" | "perceivedFigures"> & DrukteScope;

/** Most parties and most missing ones that are listed. */
const LISTED = 100;

/** How many partnerships a region, party, theme or the country has, counted every way; see the definition. Errors: NOT_FOUND, BAD_INPUT. */
export async function drukte(args: DrukteArguments, context: Context): Promise<CountedDrukte> {
  const { catalogue } = context;
  const theme = checkedSlugs("theme", args.theme == null ? null : [args.theme], catalogue.slugsOf("theme"))?.[0] ?? null;
  const { tables, seating } = await seatingAsked({ ...args, themes: theme ? [theme] : (args.themes ?? null) }, context);
  const region = args.region == null ? null : await areaAsked("region", args.region, tables, context);
  const party = args.party == null ? null : await partyAsked("party", args.party, tables, context);
  const minJaccard = args.minJaccard ?? DOUBLES_FROM;
  if (minJaccard < 0 || minJaccard > 1) throw new BadInputError("minJaccard", "moet tussen 0 en 1 liggen");
  const chosen = choose(tables, seating, region, party);
  const set = new Set(chosen);
  const gemeenten = gemeentenIn(tables, region, seating.judge);
  // Counted only when it is selected, and once however often it is.
  const all = once(() => countGemeenten(seating, set, new Set(gemeentenIn(tables, null, seating.judge))));
  const own = region ? once(() => countGemeenten(seating, set, new Set(gemeenten))) : all;
  const population = party ? null : populationOf(region, gemeenten);
  const missing = once(() => missingFrom(chosen, seating, [...new Set(seating.tables.flatMap(({ table }) => table.themes))].sort(), catalogue));
  const parties = once(() => countParties(chosen));
  const shown = once(() => tablesShown(chosen, sitterOf(region, party, seating), seating));
  const tallies = once(() => talliesOf(chosen, catalogue));
  return {
    definition: DRUKTE_DEFINITION,
    get kindsCounted() {
      return kindsCounted({ ...seating, tables: chosen });
    },
    get datasets() {
      return datasetsOf(chosen.map(({ table }) => table));
    },
    asOf: seating.selection.on,
    get completeness() {
      return recordOfSeating({ ...seating, tables: chosen }, context.today);
    },
    explanation: chosen.length > 0 ? null : explainNone(region, party, seating),
    region: region && areaReference(region),
    party: party && partyReference(party),
    theme: theme === null ? null : conceptReference("theme", theme, catalogue.labelOf("theme", theme)),
    participation: seating.selection.participation,
    partnerships: chosen.length,
    certainPartnerships: chosen.filter(({ certain }) => certain).length,
    recordedPartnerships: seating.recorded,
    get participations() {
      return all().participations;
    },
    get abolishedParticipations() {
      return seating.abolishedAt(chosen);
    },
    get gemeentePairs() {
      return all().pairs;
    },
    get meanPerGemeente() {
      return gemeenten.length === 0 ? null : own().participations / gemeenten.length;
    },
    population,
    perTenThousand: population ? (chosen.length * 10_000) / population : null,
    get byKind() {
      return tallies().byKind;
    },
    get byLegalForm() {
      return tallies().byLegalForm;
    },
    get byTheme() {
      return tallies().byTheme;
    },
    get byScale() {
      return tallies().byScale;
    },
    get byCommitment() {
      return tallies().byCommitment;
    },
    withoutTheme: theme || args.themes?.length ? seating.withoutTheme : chosen.filter(({ table }) => table.themes.length === 0).length,
    get tables() {
      return shown();
    },
    get partyCount() {
      return parties().length;
    },
    get tablesPerParty() {
      return parties()
        .slice(0, LISTED)
        .map(({ party: one, ...counts }) => ({ party: partyReference(one), ...counts }));
    },
    get missingCount() {
      return missing().length;
    },
    get missing() {
      return missing().slice(0, LISTED);
    },
    scope: { seating, tables: chosen, minJaccard, about: [region?.id, party?.id, theme && `theme-${theme}`].filter((id): id is string => Boolean(id)) },
  };
}

/** The tables of a selection that a region and a party sit at; all of them when neither is asked for. */
function choose(tables: Tables, seating: Seating, region: Area | null, party: Pick<Party, "id"> | null): readonly SetTable[] {
  const ofRegion = region ? tablesOfArea(region, seating).all : seating.tables;
  if (!party) return ofRegion;
  const known = tables.partyById.get(party.id);
  const ofParty = new Set(known ? seating.tablesOf.get(known) : []);
  return ofRegion.filter((one) => ofParty.has(one));
}

function explainNone(region: Area | null, party: { name: string } | null, { selection, recorded }: Seating): string {
  const who = [region?.name, party?.name].filter(Boolean).join(" en ");
  if (recorded === 0) return "De bronnen kennen geen verband van deze selectie.";
  return who
    ? `De bronnen noemen op ${selection.on} geen verband van deze selectie waaraan ${who} meedoet.`
    : `De bronnen noemen op ${selection.on} geen verband van deze selectie.`;
}
