import type { Arrangement, Arrangements } from "../../tables/arrangements.js";
import type { Area } from "../../tables/tables.js";

/** Another gemeente, and the arrangements it shares. */
export interface Recurring {
  area: Area;
  shared: Arrangement[];
  carriedOver: boolean;
}

/** How far the same gemeenten recur over the arrangements of one; see the definition. */
export interface MeasuredCongruence {
  arrangements: readonly Arrangement[];
  partners: Recurring[];
  /** Sum over all partners of what they share. */
  sharedTotal: number;
  /** Null when there is no arrangement, or nobody else in any. */
  value: number | null;
}

/** Measures one gemeente. */
export function congruenceOf(own: Area, { of }: Pick<Arrangements, "of">): MeasuredCongruence {
  const arrangements = of.get(own) ?? [];
  const partners = new Map<Area, Recurring>();
  for (const arrangement of arrangements) {
    const ownCarried = arrangement.gemeenten.get(own)?.carriedOver ?? false;
    for (const [area, { carriedOver }] of arrangement.gemeenten) {
      if (area === own) continue;
      const partner = partners.get(area) ?? { area, shared: [], carriedOver: false };
      partner.shared.push(arrangement);
      partner.carriedOver ||= carriedOver || ownCarried;
      partners.set(area, partner);
    }
  }
  const all = [...partners.values()];
  const sharedTotal = all.reduce((total, { shared }) => total + shared.length, 0);
  return { arrangements, partners: all, sharedTotal, value: all.length === 0 ? null : sharedTotal / (arrangements.length * all.length) };
}

/** The same value without the lists, for many gemeenten at once. */
export function congruenceValue(own: Area, { of }: Pick<Arrangements, "of">): number | null {
  const arrangements = of.get(own) ?? [];
  const partners = new Set<Area>();
  let met = 0;
  for (const { gemeenten } of arrangements) {
    met += gemeenten.size - 1;
    for (const area of gemeenten.keys()) partners.add(area);
  }
  return partners.size <= 1 ? null : met / (arrangements.length * (partners.size - 1));
}
