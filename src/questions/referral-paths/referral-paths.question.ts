import type { Context } from "../../graph/context.js";
import { dayAsked } from "../common/day.js";
import { BadInputError } from "../common/errors.js";
import type { Found } from "../common/fact.js";
import { checkedNeed } from "../common/need.js";
import { compareKeys, cutPage, pageRequest, toConnection } from "../common/page.js";
import { checkedId, notARegion, notFound, wrongType } from "../common/region-or-party.js";
import { checkedSteps } from "../common/steps.js";
import { readNodes } from "../node/node.question.js";
import { type Chain, handOversOf } from "./chain.js";
import { findChains } from "./chains.js";
import { gather, type ReadHeld } from "./gather.js";
import type { HeldRow } from "./network.js";
import { idOf, idsShown, stateOf, toReferralPath } from "./referral-path.js";
import { explainAnswer } from "./referral-paths.explain.js";
import { ASKED, HAND_OVERS } from "./referral-paths.statement.js";
import type { ReferralPathConnection } from "./referral-paths.types.js";
import { withRoutes } from "./routes.js";

/** Arguments of `referralPaths`; at least one of `from`, `to` and `need`. */
export interface ReferralPathsArguments {
  from?: string | null | undefined;
  to?: string | null | undefined;
  need?: string | null | undefined;
  region?: string | null | undefined;
  on?: string | null | undefined;
  maxSteps?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

interface Asked extends Record<string, unknown> {
  from: Found | null;
  isFromParty: boolean | null;
  to: Found | null;
  isToReached: boolean | null;
  need: Found | null;
  regionExists: boolean;
  region: Found | null;
  around: string[];
}

type Key = [number, number, number, string];

/**
 * The chains of hand-overs from, to or for what is asked on a date: those that work first, the shortest first among
 * them, then those stated for the region and need, then by id. Takes one statement for what is asked, at most one for each hand-over outward, and one for what
 * is shown. Errors: NOT_FOUND, BAD_INPUT.
 */
export async function referralPaths(args: ReferralPathsArguments, { database, catalogue, today }: Context): Promise<ReferralPathConnection> {
  const ids = checkedIds(args);
  const asOf = dayAsked(args.on, today);
  const maxSteps = checkedSteps(args.maxSteps);
  const page = pageRequest("referralPaths", args, [0, 0, 0, ""] as Key);
  const [asked] = await database.read<Asked>(ASKED, ids);
  const { from, to, need, region, around } = await checkedAsked(asked, ids, database);
  const goal = { from: from?.id ?? null, to: to?.id ?? null, need: need?.id ?? null };
  const fixed = { onlyFor: goal.from === null && goal.to === null ? (goal.need ?? "") : "", region: region?.id ?? "", on: asOf };
  const area = { region: region?.id ?? null, areas: region ? [region.id, ...around] : [] };
  const read: ReadHeld = (stops, known) => database.read<HeldRow>(HAND_OVERS, { asked: { stops, around, known }, ...fixed });
  const { network, reach } = await gather(goal, area, maxSteps, read);
  const { chains, tried } = findChains(network, goal, reach);
  const all = withRoutes(chains, network, goal, tried);
  const keyed = all.map((chain) => ({ chain, key: keyOf(chain, region !== null, need !== null) })).sort((a, b) => compareKeys(a.key, b.key));
  const rest = cutPage(keyed, page, ({ key }) => key);
  const known = await readNodes(
    database,
    rest.flatMap(({ chain }) => idsShown(chain)),
  );
  const shortest = (state: number): number => keyed.find(({ key }) => key[0] === state)?.key[1] ?? 0;
  const showing = { known, asOf, region: area.region, catalogue };
  const paths = rest.map(({ chain, key }) => toReferralPath(chain, shortest(key[0]), showing));
  const keys = new Map(rest.map(({ chain, key }) => [idOf(chain), key]));
  const steps = all.flatMap((chain) => chain.steps);
  const isRegionUnknown = steps.every(({ handOver }) => !handOver?.region);
  return {
    ...toConnection(paths, page, ({ id }) => keys.get(id) ?? [], all.length),
    from,
    to,
    need,
    region,
    maxSteps: tried,
    datasets: [...new Set(steps.flatMap(({ handOver, hop }) => handOver?.datasets ?? hop?.datasets ?? []))].sort(),
    asOf,
    explanation: explainAnswer({ from, to, need, region, asOf, count: all.length, isRegionUnknown, tried, maxSteps }),
  };
}

/** State, hand-overs, how often a source leaves unsaid the region or need that is asked for, id. */
function keyOf(chain: Chain, isRegionAsked: boolean, isNeedAsked: boolean): Key {
  const handOvers = handOversOf(chain);
  const unsaid =
    handOvers.filter(({ region }) => isRegionAsked && region === null).length + handOvers.filter(({ need }) => isNeedAsked && need === null).length;
  return [stateOf(chain), handOvers.length, unsaid, idOf(chain)];
}

type Ids = { from: string; to: string; need: string; region: string };

/** The ids asked for; an empty one is not asked for. */
function checkedIds({ from, to, need, region }: ReferralPathsArguments): Ids {
  const given = (argument: string, id: string | null | undefined): string => (id === null || id === undefined ? "" : checkedId(argument, id));
  const ids = {
    from: given("from", from),
    to: given("to", to),
    need: need === null || need === undefined ? "" : checkedNeed(need),
    region: given("region", region),
  };
  if (!ids.from && !ids.to && !ids.need) throw new BadInputError("from", "geef ten minste een begin (from), een einde (to) of een behoefte (need)");
  return ids;
}

/** What the ids name. Throws when one names nothing, or something that paths do not start, end or happen at. */
async function checkedAsked(asked: Asked | undefined, ids: Ids, database: Context["database"]): Promise<Asked> {
  if (!asked) throw await notFound(database, ids.from);
  const { from, to, need, region, regionExists } = asked;
  if (ids.from && !from) throw await notFound(database, ids.from);
  if (ids.to && !to) throw await notFound(database, ids.to);
  if (ids.need && !need) throw await notFound(database, ids.need);
  if (ids.region && !regionExists) throw await notFound(database, ids.region);
  if (from && !asked.isFromParty)
    throw wrongType("from", ids.from, "geen partij; verwacht een organisatie, samenwerkingsverband, programma of soort partij, of een gemeente of provincie");
  if (to && !asked.isToReached)
    throw wrongType("to", ids.to, "geen partij of dienst; verwacht een organisatie, samenwerkingsverband, programma, soort partij of dienst");
  if (ids.region && !region) throw notARegion(ids.region);
  if (from && from.id === to?.id) throw new BadInputError("to", "is hetzelfde als from; geef twee verschillende partijen");
  return asked;
}
