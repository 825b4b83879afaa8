import type { Context } from "../../graph/context.js";
import { gemeentenIn, gemeenteOf } from "../../tables/areas.js";
import { recordOfSeating } from "../../tables/record.js";
import { areaReference, tableReference } from "../../tables/references.js";
import type { Seating, SetTable } from "../../tables/seating.js";
import type { Area, Tables } from "../../tables/tables.js";
import { areaAsked } from "../common/area-asked.js";
import { datasetsOf } from "../common/datasets.js";
import { BadInputError } from "../common/errors.js";
import { cutPage, pageRequest, toConnection } from "../common/page.js";
import { checkedId, notFound, wrongType } from "../common/region-or-party.js";
import { kindsCounted, type SelectionArguments, seatingAsked } from "../common/seating-asked.js";
import { DRUKTE_DEFINITION } from "../drukte/drukte.definition.js";
import { DrukteBy } from "../drukte-ranking/drukte-by.js";
import { DRUKTE_RANKING_DEFINITIONS } from "../drukte-ranking/drukte-ranking.definition.js";
import { meanOf, measured } from "../drukte-ranking/drukte-ranking.measure.js";
import { nodes } from "../node/node.question.js";
import { changed } from "./change.js";
import { WHAT_IF_DEFINITION } from "./what-if.definition.js";
import type { MeasureChange, WhatIfConnection } from "./what-if.types.js";

/** Arguments of `whatIf`. */
export interface WhatIfArguments extends SelectionArguments {
  region?: string | null;
  remove?: string[] | null;
  merge?: string[] | null;
  first?: number | null;
  after?: string | null;
}

/** Most partnerships that are removed or merged at once. */
const MOST = 50;

/** The measures before and after partnerships are removed or merged; nothing is written. Errors: NOT_FOUND, BAD_INPUT. */
export async function whatIf(args: WhatIfArguments, context: Context): Promise<WhatIfConnection> {
  const page = pageRequest("whatIf", args, [""] as [string]);
  const { tables, seating } = await seatingAsked(args, context);
  const region = args.region == null ? null : await areaAsked("region", args.region, tables, context);
  const removed = await tablesAsked("remove", args.remove ?? [], tables, seating, context);
  const merged = await tablesAsked("merge", args.merge ?? [], tables, seating, context);
  if (merged.length === 1) throw new BadInputError("merge", "noemt maar één verband; samenvoegen gaat vanaf twee");
  const both = merged.find((one) => removed.includes(one));
  if (both) throw new BadInputError("merge", `"${both.table.id}" staat ook in remove`);
  const after = changed(seating, removed, merged);
  const touched = region ? [region] : touchedBy([...removed, ...merged], seating);
  const cut = cutPage(touched, page, ({ id }) => [id]);
  const regions = cut.map((area) => ({ id: area.id, region: areaReference(area), changes: changesFor(area, seating, after, tables) }));
  return {
    ...toConnection(regions, page, ({ id }) => [id], touched.length),
    definition: WHAT_IF_DEFINITION,
    get kindsCounted() {
      return kindsCounted(seating);
    },
    get datasets() {
      return datasetsOf(seating.tables.map(({ table }) => table));
    },
    asOf: seating.selection.on,
    get completeness() {
      return recordOfSeating(seating, context.today);
    },
    explanation: touched.length > 0 ? null : "Geen gemeente neemt deel aan deze verbanden; alleen de cijfers voor het land kunnen veranderen.",
    region: region && areaReference(region),
    removed: removed.map(({ table }) => tableReference(table)),
    merged: merged.map(({ table }) => tableReference(table)),
    country: countryChanges(seating, after, tables),
  };
}

/** The tables that an argument names, each once. */
async function tablesAsked(argument: string, ids: readonly string[], tables: Tables, seating: Seating, context: Context): Promise<SetTable[]> {
  if (ids.length > MOST) throw new BadInputError(argument, `ten hoogste ${MOST} verbanden tegelijk`);
  const found: SetTable[] = [];
  for (const id of new Set(ids.map((one) => checkedId(argument, one)))) {
    const table = tables.tableById.get(id);
    if (!table) throw await notATable(argument, id, context);
    const set = seating.tables.find((one) => one.table === table);
    if (!set)
      throw new BadInputError(argument, `"${id}" is op ${seating.selection.on} niet van kracht, of valt buiten de gevraagde soorten, thema's of datasets`);
    found.push(set);
  }
  return found;
}

async function notATable(argument: string, id: string, context: Context): Promise<Error> {
  const [node] = await nodes([id], context);
  return node ? wrongType(argument, id, "geen samenwerkingsverband") : notFound(context.database, id);
}

function touchedBy(tables: readonly SetTable[], { judge }: Seating): Area[] {
  const areas = new Set(tables.flatMap(({ seated }) => seated.flatMap(({ party }) => gemeenteOf(party, judge) ?? [])));
  return [...areas].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const WAYS = Object.values(DrukteBy);

function changesFor(area: Area, seating: Seating, after: Seating, tables: Tables): MeasureChange[] {
  return WAYS.map((by) => {
    const [old, now] = [measured(by, area, seating, tables), measured(by, area, after, tables)];
    return toChange(DRUKTE_RANKING_DEFINITIONS[by], old.value, now.value, old.reason ?? now.reason);
  });
}

function countryChanges(seating: Seating, after: Seating, tables: Tables): MeasureChange[] {
  const gemeenten = gemeentenIn(tables, null, seating.judge);
  const mean = (by: DrukteBy, of: Seating) => meanOf(gemeenten.flatMap((area) => measured(by, area, of, tables).value ?? []));
  const none = "Geen gemeente heeft een waarde.";
  return [
    toChange(DRUKTE_DEFINITION, seating.tables.length, after.tables.length, null),
    ...WAYS.map((by) => toChange(DRUKTE_RANKING_DEFINITIONS[by], mean(by, seating), mean(by, after), none)),
  ];
}

function toChange(definition: MeasureChange["definition"], before: number | null, after: number | null, reason: string | null): MeasureChange {
  const isKnown = before !== null && after !== null;
  return { definition, before, after, difference: isKnown ? after - before : null, reason: isKnown ? null : reason };
}
