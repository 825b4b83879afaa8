import type { Catalogue } from "../../graph/catalogue.js";
import { toSources } from "../../graph/source.js";
import { certaintyOn, leastSure } from "../common/certainty.js";
import { Certainty } from "../common/certainty.types.js";
import type { Found } from "../common/fact.js";
import { sentence } from "../common/sentence.js";
import { explainStep } from "../connections/connections.explain.js";
import { type Chain, type ChainStep, handOversOf } from "./chain.js";
import { brokenness, statusOf } from "./network.js";
import { explainAsking, explainHandOver, explainPath } from "./referral-paths.explain.js";
import { type ReferralPath, ReferralPathState, type ReferralPathStep, ReferralStepKind } from "./referral-paths.types.js";

const STATES = Object.values(ReferralPathState);

/** What an answer is made with: how a node is found by its id, the day, the region asked for, the sources. */
export interface Showing {
  known: (id: string) => Found;
  asOf: string;
  /** The region asked for; null when none is. */
  region: string | null;
  catalogue: Catalogue;
}

/** The state of a chain, that of its weakest hand-over, as its place in the order of states. */
export function stateOf(chain: Chain): number {
  return Math.max(0, ...handOversOf(chain).map((one) => brokenness(statusOf(one))));
}

/** What a chain's steps lead from and to, and by what. */
export function idOf({ steps }: Chain): string {
  return steps.flatMap(({ from, to, handOver, hop }, i) => [...(i === 0 ? [from ?? ""] : []), handOver?.id ?? hop?.kind ?? "ASKS", to ?? "-"]).join(" ");
}

/** Ids of everything that must be known to show a chain. */
export function idsShown({ steps, route }: Chain): string[] {
  const ids = steps.flatMap(({ from, to, handOver: one }) => [from, to, one?.id, one?.need, one?.question, one?.within, one?.region]);
  return [...ids, route].filter((id): id is string => typeof id === "string");
}

/** A chain as the answer gives it; `shortest` is the least number of hand-overs among chains in the same state. */
export function toReferralPath(chain: Chain, shortest: number, showing: Showing): ReferralPath {
  const steps = chain.steps.map((one, i) => toStep(one, i + 1, showing));
  const isBroken = ({ handOver }: ChainStep) => handOver !== null && brokenness(statusOf(handOver)) === 2;
  const length = handOversOf(chain).length;
  return {
    id: idOf(chain),
    state: STATES[stateOf(chain)] ?? ReferralPathState.BROKEN,
    length,
    shortest: length === shortest,
    steps,
    route: chain.route ? showing.known(chain.route) : null,
    certainty: leastSure(steps.map(({ certainty }) => certainty)),
    explanation: explainPath(
      chain.steps.map((one) => clauseOf(one, showing)),
      chain.steps.findIndex(isBroken) + 1,
      chain.steps.slice(-1).some(isBroken),
    ),
  };
}

function toStep(one: ChainStep, order: number, showing: Showing): ReferralPathStep {
  const { known, catalogue } = showing;
  const node = (id: string | null | undefined): Found | null => (id ? known(id) : null);
  const { handOver, hop } = one;
  const referral = node(handOver?.id);
  return {
    order,
    kind: kindOf(one),
    from: node(one.from),
    to: node(one.to),
    referral,
    status: handOver ? statusOf(handOver) : null,
    need: node(handOver?.need),
    question: node(handOver?.question),
    trigger: textOf(referral?.trigger),
    condition: textOf(referral?.condition),
    within: node(handOver?.within),
    region: node(handOver?.region),
    certainty: certaintyOf(one, showing),
    explanation: sentence([clauseOf(one, showing)]),
    sources: toSources(referral?.citations ?? hop?.citations ?? [], catalogue),
  };
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function kindOf({ handOver, hop }: ChainStep): ReferralStepKind {
  if (handOver) return ReferralStepKind.HAND_OVER;
  if (!hop) return ReferralStepKind.ASKS;
  // A narrower kind is one of the wider kind, as a body is.
  return hop.kind === "PROVIDES" ? ReferralStepKind.PROVIDES : hop.kind === "PART_OF" ? ReferralStepKind.PART_OF : ReferralStepKind.INSTANCE_OF;
}

/** That a hand-over of no stated region happens in the one asked for, is possible at most. */
function certaintyOf({ from, to, handOver, hop }: ChainStep, { known, asOf, region }: Showing): Certainty {
  if (handOver && statusOf(handOver) === "ended") return Certainty.ENDED;
  if (handOver) return leastSure([certaintyOn(asOf, known(handOver.id)), ...(region && !handOver.region ? [Certainty.POSSIBLE] : [])]);
  if (!hop) return Certainty.POSSIBLE;
  return leastSure([from, to].flatMap((id) => (id ? [certaintyOn(asOf, known(id))] : [])));
}

function clauseOf({ from, to, handOver, hop }: ChainStep, { known, region }: Showing): string {
  const [a, b] = [from ? known(from) : null, to ? known(to) : null];
  if (handOver && a) {
    const stated = handOver.region ? known(handOver.region) : null;
    const isPart = region !== null && handOver.region !== region && handOver.areas.includes(region);
    return explainHandOver({
      from: a,
      to: b,
      status: statusOf(handOver),
      isDirect: handOver.via.length === 0,
      region: stated,
      isPart,
      isRegionAsked: region !== null,
    });
  }
  if (!a || !b) return "";
  return hop ? explainStep({ kind: hop.kind, outgoing: hop.from === from, status: null }, { from: a, to: b, fact: null }) : explainAsking(a, b);
}
