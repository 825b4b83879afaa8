import { type Chain, type ChainStep, handOversOf, stepOf } from "./chain.js";
import type { Goal } from "./gather.js";
import { type DescribedRoute, type HandOver, holdersOf, type Network } from "./network.js";

/**
 * Says of the chains which are a route that a source describes, and adds the routes that fit the goal and are among no
 * chain: a source may pass a party twice, go on after a failure, or leave a gap.
 */
export function withRoutes(chains: readonly Chain[], network: Network, goal: Goal, maxSteps: number): Chain[] {
  const routes = new Map([...network.routes.values()].map((route) => [route.steps.join(" "), route]));
  const marked = chains.map((chain) => ({ ...chain, route: routes.get(sequenceOf(chain))?.id ?? null }));
  const known = new Set(marked.map(({ route }) => route));
  const missing = [...network.routes.values()].filter(({ id, steps }) => !known.has(id) && steps.length <= maxSteps);
  return [...marked, ...missing.flatMap((route) => toChain(route, network, goal))];
}

const sequenceOf = (chain: Chain): string =>
  handOversOf(chain)
    .map(({ id }) => id)
    .join(" ");

/** A route as a chain; none when it does not fit the goal, or is stated for another region or time. */
function toChain(route: DescribedRoute, network: Network, goal: Goal): Chain[] {
  const handOvers = route.steps.flatMap((id) => network.handOvers.get(id) ?? []);
  const [first, last] = [handOvers[0], handOvers.at(-1)];
  if (!first || !last || handOvers.length < route.steps.length || !handOvers.every((one) => network.counts(one))) return [];
  const startsThere = goal.from === null || holdersOf(first).includes(goal.from) || first.asker.id === goal.from;
  const endsThere = goal.to === null || last.to.includes(goal.to);
  const isForNeed = goal.need === null || handOvers.some(({ need }) => need === goal.need);
  return startsThere && endsThere && isForNeed ? [{ steps: stepsOf(handOvers, network, goal), route: route.id }] : [];
}

/** Of the parties to each hand-over those that make the chain hang together, at its end one that it has not passed. */
function stepsOf(handOvers: readonly HandOver[], network: Network, goal: Goal): ChainStep[] {
  const steps: ChainStep[] = [];
  for (const [i, handOver] of handOvers.entries()) {
    const before = handOvers[i - 1];
    const next = handOvers[i + 1];
    const passed = steps.flatMap(({ from, to }) => [from, to]);
    const [came, holder] = before ? meeting(before, handOver, network) : [null, pick(holdersOf(handOver), goal.from, [])];
    const to = next ? meeting(handOver, next, network)[0] : pick(handOver.to, goal.to, [...passed, holder]);
    const hop = came && holder && came !== holder ? network.hopBetween(came, holder) : undefined;
    if (!before && goal.from === handOver.asker.id && holder !== goal.from) steps.push(stepOf(goal.from, holder, null));
    if (hop) steps.push(stepOf(came, holder, null, hop));
    steps.push(stepOf(holder, to, handOver));
  }
  return steps;
}

/** To whom one hand-over comes and who makes the next: the same party where there is one, else two that belong together. */
function meeting(one: HandOver, next: HandOver, network: Network): [string | null, string | null] {
  const pairs = one.to.flatMap((to) => holdersOf(next).map((holder): [string, string] => [to, holder]));
  const met = pairs.find(([to, holder]) => to === holder) ?? pairs.find(([to, holder]) => network.hopBetween(to, holder));
  return met ?? [pick(one.to, null, []), pick(holdersOf(next), null, [])];
}

/** One of the parties: the preferred one, else the first that was not passed. */
function pick(parties: readonly string[], preferred: string | null, passed: readonly (string | null)[]): string | null {
  return parties.find((party) => party === preferred) ?? parties.find((party) => !passed.includes(party)) ?? parties[0] ?? null;
}
