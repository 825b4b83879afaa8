import type { Contribution } from "./expand.js";
import type { Place, Problem } from "./problem.js";

/** What leads from one thing to the next and on, and so must end somewhere; and how it is said when it does not. */
const ENDING: Record<string, string> = {
  SUCCEEDED_BY: "wordt via zijn opvolgers opgevolgd door",
  PRECEDED_BY: "komt via zijn voorgangers voort uit",
  CONTAINS: "ligt via wat het bevat in",
  PART_OF: "is via waar het deel van is een deel van",
  BROADER: "valt via wat ruimer is onder",
  INSTANCE_OF: "is via zijn soorten een soort van",
  REPLICATED_FROM: "is via wat het voorbeeld was overgenomen van",
};

interface Step {
  from: string;
  to: string;
  place: Place;
}

/** Every relation of these that comes back to where it began, where it stands in the data. */
export function checkRings(contributions: readonly Contribution[]): Problem[] {
  return Object.entries(ENDING).flatMap(([type, how]) =>
    ringsIn(stepsOf(type, contributions)).map(({ from, place }) => ({ ...place, message: `${from} ${how} zichzelf` })),
  );
}

function stepsOf(type: string, contributions: readonly Contribution[]): Step[] {
  return contributions.flatMap(({ id, links }) =>
    links
      .filter((link) => link.type === type)
      .map(({ outgoing, other, place }) => (outgoing ? { from: id, to: other, place } : { from: other, to: id, place })),
  );
}

/** The steps that come back to where they began. What leads to an end, or comes from a beginning, is nearly all: it is put aside first. */
export function ringsIn<Way extends Pick<Step, "from" | "to">>(steps: readonly Way[]): Way[] {
  let left = [...steps];
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    const froms = new Set(left.map(({ from }) => from));
    const tos = new Set(left.map(({ to }) => to));
    left = left.filter(({ from, to }) => froms.has(to) && tos.has(from));
  }
  const next = new Map<string, string[]>();
  for (const { from, to } of left) next.set(from, [...(next.get(from) ?? []), to]);
  return left.filter(({ from, to }) => reaches(to, from, next));
}

function reaches(start: string, goal: string, next: ReadonlyMap<string, string[]>): boolean {
  const seen = new Set([start]);
  for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
  return seen.has(goal);
}
