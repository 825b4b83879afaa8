import type { Context } from "../../graph/context.js";
import { outsideRecord, remarks } from "../common/completeness.js";
import { dayAsked } from "../common/day.js";
import { listed } from "../common/dutch.js";
import { BadInputError } from "../common/errors.js";
import type { Found } from "../common/fact.js";
import { pageRequest, toConnection } from "../common/page.js";
import { checkedId, endedRegion, notFound, wrongType } from "../common/region-or-party.js";
import { COMMON_GROUND_DEFINITION } from "./common-ground.definition.js";
import { COMMON_GROUND } from "./common-ground.statement.js";
import type { CommonGroundConnection } from "./common-ground.types.js";
import { type Shared, toGround } from "./to-ground.js";

/** Arguments of `common`. */
export interface CommonGroundArguments {
  ids: string[];
  without?: string[] | null;
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

/** Most parties or regions that share, and most that lack. */
const MOST = 10;

interface Start {
  start: Found | null;
  /** Its id, and that of its public body or of the region that it governs. */
  selves: string[];
  takesPart: boolean;
  /** Whether any source states a fact about it. */
  known: boolean;
}
type Answer = {
  starts: Start[];
  total: number;
  /** How many more all share, that one of the others has as well. */
  elsewhere: number;
  datasets: (string | string[])[][];
  predicates: string[];
  earliest: string | null;
  latest: string | null;
  page: Shared[];
};

/** What several parties or regions share on a date and others lack, by type, name and id; see the definition. Errors: NOT_FOUND, BAD_INPUT. */
export async function commonGround(args: CommonGroundArguments, { database, catalogue, today }: Context): Promise<CommonGroundConnection> {
  const sharing = checkedIds("ids", args.ids, 2);
  const lacking = checkedIds("without", args.without ?? [], 0);
  const asOf = dayAsked(args.on, today);
  const page = pageRequest("common", args, [0, "", ""] as [number, string, string]);
  const ids = [...sharing, ...lacking];
  const [answer] = await database.read<Answer>(COMMON_GROUND, { ids, count: sharing.length, on: asOf, after: page.after, limit: page.first + 1 });
  if (!answer) throw new Error("the statement gives one row");
  const found = answer.starts.flatMap(({ start }) => start ?? []);
  const unknown = ids.find((_, place) => !answer.starts[place]?.start);
  if (unknown !== undefined) throw await notFound(database, unknown);
  checkStarts(answer.starts, (place) => ({ id: ids[place] ?? "", argument: place < sharing.length ? "ids" : "without" }));
  const [of, without] = [found.slice(0, sharing.length), found.slice(sharing.length)];
  const ranks = new Map(answer.page.map(({ thing, rank }) => [thing.id, rank]));
  const items = answer.page.map((shared) => toGround(shared, of, asOf, catalogue));
  return {
    ...toConnection(items, page, ({ id, name }) => [ranks.get(id) ?? 0, name, id], answer.total),
    definition: COMMON_GROUND_DEFINITION,
    kindsCounted: [...answer.predicates].sort(),
    datasets: [...new Set(answer.datasets.flat(2))].sort(),
    asOf,
    of,
    without,
    completeness: remarks(...answer.starts.map(unknownToSources), outsideRecord(asOf, answer.earliest, answer.latest)),
    explanation: answer.total > 0 ? null : explainNothing(of, without, answer.elsewhere, asOf),
  };
}

function checkedIds(argument: string, ids: readonly string[], least: number): string[] {
  if (ids.length < least || ids.length > MOST)
    throw new BadInputError(argument, least > 0 ? `geef er ${least} tot ${MOST}, niet ${ids.length}` : `ten hoogste ${MOST}, niet ${ids.length}`);
  return ids.map((id) => checkedId(argument, id));
}

/** Each must be a party or a region, and be named once: a gemeente as a region is the same as its public body. */
function checkStarts(starts: readonly Start[], asked: (place: number) => { id: string; argument: string }): void {
  starts.forEach(({ start, takesPart }, place) => {
    const { id, argument } = asked(place);
    if (!takesPart)
      throw wrongType(argument, id, "geen partij en geen gebied; verwacht bijvoorbeeld gemeente-zwolle, region-twente of partnership-food-valley");
    const earlier = starts.slice(0, place).findIndex(({ selves }) => start && selves.includes(start.id));
    if (earlier >= 0) throw new BadInputError(argument, `"${id}" is hetzelfde als "${asked(earlier).id}"; noem elke partij en elk gebied één keer`);
  });
}

function unknownToSources({ start, known }: Start): string | null {
  if (known || !start) return null;
  return `Van ${start.name} noemt geen bron een deelname, werkgebied, dienst, geldstroom, afspraak of doorverwijzing; wat ${start.name} deelt of mist, is dan niet te zien.`;
}

function explainNothing(of: readonly Found[], without: readonly Found[], elsewhere: number, asOf: string): string {
  const names = listed(of.map(({ name }) => name));
  const ended = of.map((one) => endedRegion(one, asOf)).find((sentence) => sentence !== null);
  if (ended) return ended;
  if (elsewhere > 0) return `Alles wat ${names} op ${asOf} volgens de bronnen delen, heeft ook ${listed(without.map(({ name }) => name))}.`;
  return `De bronnen noemen niets dat ${names} op ${asOf} gemeen hebben. Dat zij niets gemeen hebben, volgt daar niet uit.`;
}
