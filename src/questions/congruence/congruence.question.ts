import type { Context } from "../../graph/context.js";
import { type Arrangements, arrangementsOf, layersAround, layersOf } from "../../tables/arrangements.js";
import { isGemeente, isMunicipal } from "../../tables/judge.js";
import { recordOfSeating } from "../../tables/record.js";
import { areaReference, partyReference } from "../../tables/references.js";
import type { Seating } from "../../tables/seating.js";
import type { Tables } from "../../tables/tables.js";
import { areaAsked } from "../common/area-asked.js";
import { datasetsOf } from "../common/datasets.js";
import { compareKeys, cutPage, pageRequest, toConnection } from "../common/page.js";
import { wrongType } from "../common/region-or-party.js";
import { kindsCounted, type SelectionArguments, seatingAsked } from "../common/seating-asked.js";
import { checkedSlugs } from "../common/slugs.js";
import { CONGRUENCE_DEFINITION } from "./congruence.definition.js";
import { explainNoCongruence, undefinedBecause } from "./congruence.explain.js";
import { congruenceOf, type Recurring } from "./congruence.measure.js";
import type { CongruenceConnection, CongruencePartner } from "./congruence.types.js";

/** Arguments of `congruence`. */
export interface CongruenceArguments extends SelectionArguments {
  region: string;
  layers?: string[] | null;
  first?: number | null;
  after?: string | null;
}

/** How far the same gemeenten recur over the arrangements of one, with its partners, the most recurring first. Errors: NOT_FOUND, BAD_INPUT. */
export async function congruence(args: CongruenceArguments, context: Context): Promise<CongruenceConnection> {
  const page = pageRequest("congruence", args, [0, ""] as [number, string]);
  const layers = checkedSlugs("layers", args.layers, context.catalogue.slugsOf("region-kind"));
  const { tables, seating } = await seatingAsked(args, context);
  const region = await areaAsked("region", args.region, tables, context);
  if (!isMunicipal(region)) throw wrongType("region", args.region, "geen gemeente; verwacht bijvoorbeeld GM0882 of gemeente-landgraaf");
  const compared = arrangementsAsked(tables, seating, layers);
  const exists = isGemeente(region, seating.judge);
  const measured = congruenceOf(region, exists ? compared : { of: new Map() });
  const { arrangements, partners, value, sharedTotal } = measured;
  const sorted = partners.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  const nodes = cutPage(sorted, page, keyOf).map((one) => toPartner(one, arrangements.length));
  return {
    ...toConnection(nodes, page, (partner) => [-partner.sharedCount, partner.id], partners.length),
    definition: CONGRUENCE_DEFINITION,
    get kindsCounted() {
      return layers ?? kindsCounted(seating);
    },
    get datasets() {
      return datasetsOf(arrangements);
    },
    asOf: seating.selection.on,
    get completeness() {
      return layers ? null : recordOfSeating(seating, context.today);
    },
    explanation: value === null ? explainNoCongruence(region, measured, exists, seating.selection, layers, layersAround(region, seating.judge)) : null,
    region: areaReference(region),
    value,
    undefinedBecause: undefinedBecause(measured),
    arrangementCount: arrangements.length,
    partnerCount: partners.length,
    sharedTotal,
    arrangements: arrangements.map(partyReference),
    layers: layers ?? [],
    participation: layers ? null : seating.selection.participation,
  };
}

const keyOf = ({ shared, area }: Recurring): [number, string] => [-shared.length, area.id];

const arrangementsAsked = (tables: Tables, seating: Seating, layers: readonly string[] | null): Arrangements =>
  layers ? layersOf(tables, layers, seating.judge) : arrangementsOf(seating);

const toPartner = ({ area, shared, carriedOver }: Recurring, of: number): CongruencePartner => ({
  id: area.id,
  region: areaReference(area),
  sharedCount: shared.length,
  share: shared.length / of,
  shared: shared.map(partyReference),
  carriedOver,
});
