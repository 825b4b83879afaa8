import type { Goal } from "./gather.js";
import { brokenness, type HandOver, type Network, statusOf } from "./network.js";

/** By hand-over: how many more it takes at least to where paths have to end; those that lead nowhere are left out. */
export function handOversToGo(network: Network, goal: Goal): Map<string, number> {
  const all = network.counting;
  const before = new Map<string, HandOver[]>();
  for (const one of all) {
    for (const next of after(network, one)) before.set(next.id, [...(before.get(next.id) ?? []), one]);
  }
  let edge = all.filter((one) => mayEnd(network, goal, one));
  const toGo = new Map(edge.map(({ id }) => [id, 0]));
  for (let count = 1; edge.length > 0; count++) {
    edge = [...new Set(edge.flatMap(({ id }) => before.get(id) ?? []))].filter(({ id }) => !toGo.has(id));
    for (const { id } of edge) toGo.set(id, count);
  }
  return toGo;
}

function after(network: Network, handOver: HandOver): HandOver[] {
  if (brokenness(statusOf(handOver)) === 2) return [];
  return handOver.to.flatMap((party) => [party, ...network.around(party).map(({ other }) => other)]).flatMap((party) => network.heldBy(party));
}

/** Whether a path may end with a hand-over, or directly after it. */
function mayEnd(network: Network, { to, need }: Goal, handOver: HandOver): boolean {
  const services = need ? network.servicesFor(need) : [];
  const targets = to ? [to] : handOver.need === need || need === null ? null : services;
  if (targets === null) return true;
  return handOver.to.some((party) => targets.includes(party) || targets.some((target) => network.hopBetween(party, target)));
}
