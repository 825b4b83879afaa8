import { certaintyOn } from "../questions/common/certainty.js";
import { Certainty } from "../questions/common/certainty.types.js";
import type { Support, SupportRegion } from "./support.js";

/** Neighbours that are looked at. */
const NEIGHBOURS = 5;

/** Ids of the neighbours of a region, or of that which a public body governs: the nearest of its kind in a region that holds both. */
export function neighboursOf({ regions }: Support, id: string, on: string): string[] {
  const own = regions.find((one) => one.id === id) ?? regions.find(({ bodies }) => bodies.includes(id));
  if (!own) return [];
  const stands = (one: SupportRegion) => ![Certainty.ENDED, Certainty.NOT_YET].includes(certaintyOn(on, one));
  return regions
    .filter((one) => one.id !== own.id && one.kind === own.kind && stands(one) && one.within.some((wider) => own.within.includes(wider)))
    .map((one) => ({ id: one.id, far: distance(own, one) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, NEIGHBOURS)
    .map((one) => one.id);
}

const RADIANS = Math.PI / 180;

/** How far two regions lie apart as an order, not as a length; one of which no coordinate is known comes last. */
function distance(a: SupportRegion, b: SupportRegion): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return Number.MAX_VALUE;
  return Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * Math.cos(a.latitude * RADIANS));
}
