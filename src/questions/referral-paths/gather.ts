import { type Area, brokenness, type HeldRow, Network, statusOf } from "./network.js";

/** Where paths have to start and end, and what for, by id. */
export interface Goal {
  from: string | null;
  to: string | null;
  need: string | null;
}

/** A stop on the way, and by which end hand-overs go on from it, forwards or backwards; by none: what is around it alone. */
export interface Stop {
  id: string;
  by: readonly ("VIA" | "ASKER" | "TO" | "FOR_NEED")[];
}

/** How the hand-overs held at some stops are read, but for those that are known already. */
export type ReadHeld = (stops: readonly Stop[], known: readonly string[]) => Promise<HeldRow[]>;

/** More stops than this are not all followed one hand-over further. */
const FRONTIER = 200;

/**
 * Reads the hand-overs on the way, from the start forwards and from the end backwards at the same time: a statement
 * for each hand-over outward. `reach` is the number of hand-overs up to which every path is in what was read.
 */
export async function gather(goal: Goal, area: Area, maxSteps: number, read: ReadHeld): Promise<{ network: Network; reach: number }> {
  const network = new Network(area);
  const seen = new Set<string>();
  let stops = firstStops(goal);
  let reach = 0;
  for (let round = 1; reach < maxSteps && stops.length <= FRONTIER; round++) {
    for (const stop of stops) seen.add(keyOf(stop));
    for (const row of await read(stops, [...network.handOvers.keys()])) network.add(row);
    reach = reachAfter(round, goal);
    const next = new Map(stops.flatMap((stop) => beyond(stop, network)).map((stop) => [keyOf(stop), stop]));
    stops = [...next.values()].filter((stop) => !seen.has(keyOf(stop)));
    if (stops.length === 0) return { network, reach: maxSteps };
  }
  return { network, reach: Math.max(1, Math.min(reach, maxSteps)) };
}

const keyOf = ({ id, by }: Stop): string => `${id} ${by.includes("VIA") ? "VIA" : by[0]}`;

function firstStops({ from, to, need }: Goal): Stop[] {
  return [
    ...(from ? [{ id: from, by: ["VIA", "ASKER"] as const }] : []),
    ...(to ? [{ id: to, by: ["TO"] as const }] : []),
    ...(need ? [{ id: need, by: to ? [] : (["FOR_NEED"] as const) }] : []),
  ];
}

/**
 * From a need the first round leads to its services and to those who hand over for it, the next to hand-overs to them.
 * Where both ends are given, what lies between the last stop from the one and the last from the other is not read.
 */
function reachAfter(round: number, { from, to, need }: Goal): number {
  const backwards = to ? round : need ? round - 1 : 0;
  return from && (to || need) ? round + backwards - 1 : from ? round : backwards;
}

/** The stops that the hand-overs held at one lead to; after one that is broken nothing follows. */
function beyond({ id, by }: Stop, network: Network): Stop[] {
  const here = [id, ...network.around(id).map(({ other }) => other)];
  const backTo = (ids: readonly string[]): Stop[] => ids.map((one) => ({ id: one, by: ["TO"] }));
  if (by.includes("FOR_NEED")) return backTo([...network.counting.filter(({ need }) => need === id).flatMap(({ via }) => via), ...network.servicesFor(id)]);
  if (by.includes("TO")) return backTo(network.counting.filter(({ to }) => to.some((one) => here.includes(one))).flatMap(({ via }) => via));
  if (!by.includes("VIA")) return [];
  const held = here.flatMap((stop) => [...network.heldBy(stop), ...(by.includes("ASKER") ? network.askedBy(stop) : [])]);
  return held.filter((one) => brokenness(statusOf(one)) < 2).flatMap(({ to }) => to.map((one): Stop => ({ id: one, by: ["VIA"] })));
}
