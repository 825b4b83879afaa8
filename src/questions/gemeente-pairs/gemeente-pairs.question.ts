import type { Context } from "../../graph/context.js";
import { keptWith } from "../../kept-with.js";
import { gemeentenIn } from "../../tables/areas.js";
import { arrangementsOf } from "../../tables/arrangements.js";
import { recordOfSeating } from "../../tables/record.js";
import { areaReference, partyReference } from "../../tables/references.js";
import type { Seating } from "../../tables/seating.js";
import type { Area, Tables } from "../../tables/tables.js";
import { areaAsked } from "../common/area-asked.js";
import { datasetsOf } from "../common/datasets.js";
import { BadInputError } from "../common/errors.js";
import { once } from "../common/once.js";
import { cutPage, pageRequest, toConnection } from "../common/page.js";
import { kindsCounted, type SelectionArguments, seatingAsked } from "../common/seating-asked.js";
import { GEMEENTE_PAIRS_DEFINITION } from "./gemeente-pairs.definition.js";
import { certainAmong, keyOf, type MeetingPair, meetingPairs, sharedBy } from "./gemeente-pairs.measure.js";
import type { GemeentePair, GemeentePairConnection } from "./gemeente-pairs.types.js";

/** Arguments of `gemeentePairs`. */
export interface GemeentePairsArguments extends SelectionArguments {
  within?: string | null;
  minShared?: number | null;
  first?: number | null;
  after?: string | null;
}

/** Pairs of gemeenten that meet at at least so many tables, who meet most first. Errors: NOT_FOUND, BAD_INPUT. */
export async function gemeentePairs(args: GemeentePairsArguments, context: Context): Promise<GemeentePairConnection> {
  const page = pageRequest("gemeentePairs", args, [0, "", ""] as ReturnType<typeof keyOf>);
  const minShared = args.minShared ?? 1;
  if (minShared < 1) throw new BadInputError("minShared", "moet minstens 1 zijn");
  const { tables, seating } = await seatingAsked(args, context);
  const region = args.within == null ? null : await areaAsked("within", args.within, tables, context);
  const pairs = pairsOf(region, minShared, tables, seating);
  const nodes = cutPage(pairs, page, keyOf).map((pair) => toNode(pair, seating));
  const { on, participation } = seating.selection;
  return {
    ...toConnection(nodes, page, ({ sharedCount, first, second }) => [-sharedCount, first.id, second.id], pairs.length),
    definition: GEMEENTE_PAIRS_DEFINITION,
    get kindsCounted() {
      return kindsCounted(seating);
    },
    get datasets() {
      return datasetsOf(seating.tables.map(({ table }) => table));
    },
    asOf: on,
    get completeness() {
      return recordOfSeating(seating, context.today);
    },
    explanation: pairs.length > 0 ? null : explainNone(region, minShared, on),
    within: region && areaReference(region),
    minShared,
    participation,
  };
}

/** Most answers that are kept of a selection: the pages of one are mostly asked one after the other. */
const kept = keptWith<Seating, readonly MeetingPair[]>(16);

function pairsOf(region: Area | null, minShared: number, tables: Tables, seating: Seating): readonly MeetingPair[] {
  const compute = () => meetingPairs(gemeentenIn(tables, region, seating.judge), arrangementsOf(seating), minShared);
  return kept(seating, `${minShared} ${region?.id ?? ""}`, compute);
}

function toNode(pair: MeetingPair, seating: Seating): GemeentePair {
  const { first, second, shared: sharedCount } = pair;
  const shared = once(() => sharedBy(pair, arrangementsOf(seating)));
  return {
    id: `${first.id} ${second.id}`,
    first: areaReference(first),
    second: areaReference(second),
    sharedCount,
    get certainCount() {
      return certainAmong(shared(), pair);
    },
    get shared() {
      return shared().map(partyReference);
    },
  };
}

function explainNone(region: Area | null, minShared: number, on: string): string {
  const where = region ? ` in ${region.name}` : "";
  return minShared === 1
    ? `De bronnen noemen op ${on} geen verband van deze selectie waaraan twee gemeenten${where} meedoen.`
    : `De bronnen noemen op ${on} geen twee gemeenten${where} die aan minstens ${minShared} verbanden van deze selectie allebei meedoen.`;
}
