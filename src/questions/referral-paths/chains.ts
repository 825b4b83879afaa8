import { type Begun, type Chain, type ChainStep, handOversOf, stepOf } from "./chain.js";
import { atTheDoor, endings } from "./endings.js";
import type { Goal } from "./gather.js";
import { type Asker, brokenness, type HandOver, holdersOf, mayMeet, type Network, statusOf } from "./network.js";
import { handOversToGo } from "./to-go.js";

/** More chains than this nobody reads; more under way are not all followed. */
const MAX_CHAINS = 500;
const MAX_BEGUN = 5_000;

/**
 * Every chain that fits the goal, nothing passed twice, of at most `maxSteps` hand-overs; of fewer when there would be
 * too many, which `tried` tells. Of one hand-over all are given, however many.
 */
export function findChains(network: Network, goal: Goal, maxSteps: number): { chains: Chain[]; tried: number } {
  const toGo = handOversToGo(network, goal);
  const chains = atTheDoor(network, goal);
  let open: Begun[] = [{ steps: [], at: goal.from, passed: goal.from ? [goal.from] : [] }];
  for (let length = 1; length <= maxSteps && open.length > 0; length++) {
    const mayArrive = ({ id }: HandOver) => (toGo.get(id) ?? Number.POSITIVE_INFINITY) <= maxSteps - length;
    const longer: Begun[] = [];
    for (const begun of open) {
      longer.push(...extensions(network, goal, begun, mayArrive));
      if (length > 1 && longer.length > MAX_BEGUN) return { chains, tried: length - 1 };
    }
    const complete = longer.flatMap((begun) => endings(network, goal, begun));
    if (length > 1 && chains.length + complete.length > MAX_CHAINS) return { chains, tried: length - 1 };
    chains.push(...complete);
    open = longer.filter(({ at }) => at !== null);
  }
  return { chains, tried: maxSteps };
}

/** A chain under way, one hand-over longer in every way that may still arrive. */
function extensions(network: Network, goal: Goal, begun: Begun, mayArrive: (handOver: HandOver) => boolean): Begun[] {
  return openings(network, goal, begun)
    .filter(({ handOver }) => mayArrive(handOver) && isForNeed(goal, handOver) && handOversOf(begun).every((before) => mayFollow(before, handOver)))
    .flatMap(({ before, holder, handOver }) => {
      const between = before.flatMap(({ to }) => (to ? [to] : []));
      if (between.some((thing) => begun.passed.includes(thing))) return [];
      const passed = [...begun.passed, ...between, holder];
      const reached = handOver.to.length > 0 ? handOver.to.filter((thing) => thing === holder || !passed.includes(thing)) : [null];
      const isBroken = brokenness(statusOf(handOver)) === 2;
      return reached.map((to) => ({
        steps: [...begun.steps, ...before, stepOf(holder, to, handOver)],
        // What comes back to the asker, or goes to others of the same kind, is followed no further.
        at: isBroken || to === holder || to === handOver.asker.id ? null : to,
        passed: to ? [...passed, to] : passed,
      }));
    });
}

/** A hand-over that may come next: who holds it, and the steps that come before it. */
interface Opening {
  before: ChainStep[];
  holder: string;
  handOver: HandOver;
}

function openings(network: Network, goal: Goal, { at, steps }: Begun): Opening[] {
  if (at === null) return network.counting.flatMap((handOver) => holdersOf(handOver).map((holder) => ({ before: [], holder, handOver })));
  const beside = network.around(at).map(({ other, hop }) => ({ place: other, before: [stepOf(at, other, null, hop)] }));
  const isStart = steps.length === 0 && goal.from !== null;
  return [{ place: at, before: [] }, ...beside].flatMap(({ place, before }) => [
    ...network.heldBy(place).map((handOver) => ({ before, holder: place, handOver })),
    ...(isStart ? ownQuestions(network, place, before) : []),
  ]);
}

/** The hand-overs of a party's own question: by itself, or by another whom it is laid before. */
function ownQuestions(network: Network, party: string, before: ChainStep[]): Opening[] {
  return network
    .askedBy(party)
    .filter(({ via }) => !via.includes(party))
    .flatMap((handOver) =>
      holdersOf(handOver).map((holder) => ({ before: holder === party ? before : [...before, stepOf(party, holder, null)], holder, handOver })),
    );
}

/** Where a path starts anywhere, all its hand-overs are for the need, or for none that is stated. */
function isForNeed({ from, need }: Goal, handOver: HandOver): boolean {
  return from !== null || need === null || handOver.need === null || handOver.need === need;
}

/** Whether two hand-overs may be of one chain: of one question, in one place. */
function mayFollow(before: HandOver, next: HandOver): boolean {
  return before !== next && isSameQuestion(before.asker, next.asker) && mayMeet(before, next);
}

/**
 * Whether two hand-overs may be of one question: their askers are the same, one is of the kind that the other is, or
 * they are entrepreneurs, of whom sources speak as "ondernemers", "bedrijven" or by name; not of two by name.
 */
function isSameQuestion(one: Asker, other: Asker): boolean {
  if (one.id === other.id || one.kinds.includes(other.id) || other.kinds.includes(one.id)) return true;
  return (one.isKind || other.isKind) && one.helix === "ondernemers" && other.helix === "ondernemers";
}
