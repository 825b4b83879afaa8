import { type Begun, type Chain, type ChainStep, stepOf } from "./chain.js";
import type { Goal } from "./gather.js";
import { brokenness, type Network, statusOf } from "./network.js";

/** The chains without any hand-over: who they start with offers what is asked for. */
export function atTheDoor(network: Network, { from, to, need }: Goal): Chain[] {
  if (!from || (to && need)) return [];
  return offered(network, from, need ? network.servicesFor(need) : to ? [to] : []).map((step) => ({ steps: [step], route: null }));
}

/** The chains that end with the last hand-over of one under way, or with what comes directly after it. */
export function endings(network: Network, { to, need }: Goal, { steps, passed }: Begun): Chain[] {
  const last = steps.at(-1);
  const reached = last?.to ?? null;
  const isForNeed = need === null || last?.handOver?.need === need;
  const services = need ? network.servicesFor(need) : [];
  const ending = (...more: ChainStep[]): Chain[] => [{ steps: [...steps, ...more], route: null }];
  if (to !== null) {
    if (!isForNeed && !services.includes(to)) return [];
    if (reached === to) return ending();
    const hop = reached === null || passed.includes(to) ? undefined : network.hopBetween(reached, to);
    return hop ? ending(stepOf(reached, to, null, hop)) : [];
  }
  if (isForNeed || (reached !== null && services.includes(reached))) return ending();
  const isOver = !last?.handOver || brokenness(statusOf(last.handOver)) === 2 || reached === last.handOver.asker.id;
  if (reached === null || isOver) return [];
  const unpassed = services.filter((service) => !passed.includes(service));
  return offered(network, reached, unpassed).flatMap((step) => ending(step));
}

/** The steps from a party to those of some services that it offers. */
function offered(network: Network, party: string, services: readonly string[]): ChainStep[] {
  return network
    .around(party)
    .filter(({ hop, other }) => hop.kind === "PROVIDES" && hop.to === other && services.includes(other))
    .map(({ hop, other }) => stepOf(party, other, null, hop));
}
