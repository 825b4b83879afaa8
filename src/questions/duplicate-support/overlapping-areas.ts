import type { Reaching } from "../../support/landscape.js";
import type { Support, SupportService } from "../../support/support.js";

/** Services that stand together because their areas touch, directly or by another; one whose area is not known stands with none. */
export function byOverlap(services: readonly Reaching[], { inside }: Support): Reaching[][] {
  const left = services.filter(({ service }) => areasOf(service).length > 0);
  const groups: Reaching[][] = [];
  while (left.length > 0) {
    const group = left.splice(0, 1);
    for (const one of group) {
      for (const other of left.filter((candidate) => touch(one.service, candidate.service, inside))) {
        group.push(other);
        left.splice(left.indexOf(other), 1);
      }
    }
    groups.push(group.sort((a, b) => services.indexOf(a) - services.indexOf(b)));
  }
  return groups;
}

/** The areas that are stated nearest to a service: its own, else its programme's, else its providers'. */
function areasOf({ ways, programmes, providers }: SupportService): string[] {
  const stated = [ways, ...programmes.map((one) => one.ways), providers.flatMap((one) => one.ways)].find((some) => some.length > 0) ?? [];
  return stated.filter(({ fact }) => fact?.status !== "afwezig").map(({ area }) => area.id);
}

function touch(a: SupportService, b: SupportService, inside: Support["inside"]): boolean {
  const there = new Set(areasOf(b).flatMap((area) => [...(inside.get(area) ?? [area])]));
  return areasOf(a).some((area) => [...(inside.get(area) ?? [area])].some((part) => there.has(part)));
}
