import type { Context } from "../../graph/context.js";
import { datasetsOf } from "../common/datasets.js";
import { dayAsked } from "../common/day.js";
import { BadInputError } from "../common/errors.js";
import { cutPage, pageRequest, toConnection } from "../common/page.js";
import { checkedId, notFound, wrongType } from "../common/region-or-party.js";
import { checkedSteps } from "../common/steps.js";
import { readNodes } from "../node/node.question.js";
import { CONNECTIONS_DEFINITION } from "./connections.definition.js";
import { explainIncomplete, explainNothing } from "./connections.explain.js";
import { LINKS_OF } from "./connections.statement.js";
import type { LinkPathConnection } from "./connections.types.js";
import { idsShown, toLinkPath } from "./link-path.js";
import { predicateOf } from "./links.js";
import { type End, type LinksRow, Neighbourhood, type ReadLinks } from "./neighbourhood.js";
import { type FoundPath, type FoundPaths, findPaths, idOf } from "./paths.js";

/** Arguments of `connections`. */
export interface ConnectionsArguments {
  from: string;
  to: string;
  maxSteps?: number | null;
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

/** Up to so many steps all is read at once; beyond, only when the list is not full. */
const READ_AT_ONCE = 4;
/** Most paths in the whole list. */
const MAX_PATHS = 500;

/**
 * How two things are linked on a date, shortest path first, nothing passed twice. Takes one statement for the ends'
 * links, one for those of what they lead to, at most one more for each step beyond four, and one for what is shown.
 * Errors: NOT_FOUND, BAD_INPUT.
 */
export async function connections(args: ConnectionsArguments, { database, catalogue, today }: Context): Promise<LinkPathConnection> {
  const ids = [checkedId("from", args.from), checkedId("to", args.to)] as const;
  if (ids[0] === ids[1]) throw new BadInputError("to", "is hetzelfde als from; geef twee verschillende dingen");
  const asOf = dayAsked(args.on, today);
  const maxSteps = checkedSteps(args.maxSteps);
  const page = pageRequest("connections", args, [0, 0, ""] as [number, number, string]);
  const read: ReadLinks = (things) => database.read<LinksRow>(LINKS_OF, { asked: { ids: things }, on: asOf });
  const rows = await read(ids);
  const ends = [await endOf("from", ids[0], rows[0], database), await endOf("to", ids[1], rows[1], database)] as const;
  const around = new Neighbourhood(ends, rows);
  const { paths, areAll } = await search(around, maxSteps, read);
  const tried = Math.min(maxSteps, around.reach);
  const rest = cutPage(paths, page, keyOf);
  const known = await readNodes(database, [...ids, ...idsShown(rest, around)]);
  const keys = new Map(rest.map((path) => [idOf(path), keyOf(path)]));
  const nodesOfPage = rest.map((path) => toLinkPath(path, around, known, asOf, catalogue));
  const links = paths.flatMap((path) => path.links);
  return {
    ...toConnection(nodesOfPage, page, ({ id }) => keys.get(id) ?? [], areAll ? paths.length : null),
    definition: CONNECTIONS_DEFINITION,
    kindsCounted: [...new Set(links.map(predicateOf))].sort(),
    datasets: datasetsOf(links),
    asOf,
    completeness: explainIncomplete({ paths: areAll ? null : paths.length, tried, maxSteps, isPast: asOf < today }),
    explanation: paths.length > 0 ? null : explainNothing(ends, tried, asOf),
    from: known(ids[0]),
    to: known(ids[1]),
    maxSteps: tried,
  };
}

const keyOf = (path: FoundPath): [number, number, string] => [path.links.length, path.weight, idOf(path)];

/** One end of the paths. Throws when the id names nothing, or no thing that paths run between. */
async function endOf(argument: string, id: string, row: LinksRow | undefined, database: Context["database"]): Promise<End> {
  if (!row?.thing) throw await notFound(database, id);
  if (row.thing.isThing) return row.thing;
  throw wrongType(
    argument,
    id,
    "geen partij, regio, dienst of behoefte; verwacht bijvoorbeeld gemeente-zwolle, partnership-food-valley, programme-mkb-doorgaan of region-twente",
  );
}

/** The first paths; what lies further out is read only as far as they need it. */
async function search(around: Neighbourhood, maxSteps: number, read: ReadLinks): Promise<FoundPaths> {
  if (maxSteps > around.reach) await around.widen(read);
  const near = Math.min(maxSteps, READ_AT_ONCE);
  for (let goesOn = true; goesOn && around.reach < near; ) goesOn = await around.widenNearer(read);
  const found = findPaths(around, Math.min(near, around.reach), MAX_PATHS);
  if (maxSteps <= near || !found.areAll) return found;
  for (let goesOn = true; goesOn && around.reach < maxSteps; ) goesOn = await around.widenNearer(read);
  return findPaths(around, Math.min(maxSteps, around.reach), MAX_PATHS);
}
