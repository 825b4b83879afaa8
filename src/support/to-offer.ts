import type { Context } from "../graph/context.js";
import { toSources } from "../graph/source.js";
import { outsideRecord, remarks } from "../questions/common/completeness.js";
import { counted } from "../questions/common/dutch.js";
import type { NeighbourSupport, SupportOffer } from "../questions/common/support.types.js";
import { conceptReference } from "../tables/references.js";
import { type Reaching, reaching } from "./landscape.js";
import type { Place } from "./places.js";
import type { SupportService } from "./support.js";

/** A service that reaches a place, as an answer gives it. */
export function toSupportOffer({ service, offers, best }: Reaching, { catalogue }: Context): SupportOffer {
  return {
    service: service.node,
    providers: [...new Map(offers.flatMap(({ provider, alongside }) => [provider, ...alongside]).map((one) => [one.id, one])).values()],
    line: service.node.line ?? null,
    forms: service.node.forms ?? [],
    area: best.reach?.area ?? null,
    distance: best.reach?.distance ?? null,
    certainty: best.certainty,
    sources: toSources(service.citations, catalogue),
  };
}

/** Most services of a neighbour that are named. */
const NAMED = 5;

/** What neighbours have of some services that do not reach the place itself. */
export function toNeighbours(
  neighbours: readonly Place[],
  services: readonly SupportService[],
  here: readonly Reaching[],
  on: string,
  context: Context,
): NeighbourSupport[] {
  const known = new Set(here.map(({ service }) => service.node.id));
  return neighbours.map((place) => {
    const there = reaching(services, place, on).reached.filter(({ service }) => !known.has(service.node.id));
    return { region: place.region, serviceCount: there.length, offers: there.slice(0, NAMED).map((one) => toSupportOffer(one, context)) };
  });
}

/** Categories of support as an answer names them. */
export function toCategories(slugs: readonly string[], { catalogue }: Context): ReturnType<typeof conceptReference>[] {
  return slugs.map((slug) => conceptReference("category", slug, catalogue.labelOf("category", slug)));
}

/** What is known to be missing on a day from an answer about some services, in Dutch. */
export function recordOfServices(services: readonly SupportService[], unknown: number, on: string): string | null {
  const days = (field: "observedEarliest" | "observedLatest") => services.flatMap(({ node }) => node[field] ?? []).sort();
  return remarks(
    unknown > 0 && `Van ${counted(unknown, "andere dienst", "andere diensten")} noemt geen bron het gebied; die tellen hier niet mee.`,
    outsideRecord(on, days("observedEarliest")[0] ?? null, days("observedLatest").at(-1) ?? null),
  );
}
