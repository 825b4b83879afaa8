import type { HandOver, Hop } from "./network.js";

/** One step of a chain: a hand-over, a relation that hands nothing over, or (neither) a question laid before who hands it over. */
export interface ChainStep {
  from: string | null;
  to: string | null;
  handOver: HandOver | null;
  hop: Hop | null;
}

/** One chain, by ids; with the route that a source describes as it. */
export interface Chain {
  steps: ChainStep[];
  route: string | null;
}

/** A chain under way. */
export interface Begun {
  steps: ChainStep[];
  /** Where the question is; null when it goes no further, or has not started and may start anywhere. */
  at: string | null;
  passed: string[];
}

/** Makes a step. */
export function stepOf(from: string | null, to: string | null, handOver: HandOver | null, hop: Hop | null = null): ChainStep {
  return { from, to, handOver, hop };
}

/** The hand-overs of a chain, in order. */
export function handOversOf({ steps }: { steps: readonly ChainStep[] }): HandOver[] {
  return steps.flatMap(({ handOver }) => (handOver ? [handOver] : []));
}
