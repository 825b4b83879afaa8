import type { Database } from "../database/database.js";
import type { DatedFact } from "../questions/common/certainty.js";
import type { Found } from "../questions/common/fact.js";
import type { Criterion } from "./eligibility.js";
import { REACHES, SERVICES } from "./service.statement.js";
import type { Reach } from "./service-areas.js";

/** A named party, and the ids of what it is part of. */
export interface PartyRow {
  party: Found & { description?: string; website?: string; legalForm?: string; identifierKeys?: string[] };
  above: string[];
}

/** A service with all that the feed says of it, its areas left out. */
export interface ServiceRow {
  service: Found & { description?: string; cost?: string; capacity?: string; next?: string; line?: string; forms: string[]; entrances: string[] };
  /** The named parties that provide it, bodies first: HSDS knows one, the first. */
  providers: PartyRow[];
  providerKinds: string[];
  needs: string[];
  categories: string[];
  audiences: string[];
  criteria: Criterion[];
  programmes: (Found & { description?: string })[];
  /** What it stands or falls with. */
  programmesAbove: DatedFact[];
  offeredBy: DatedFact[];
}

type Neighbour = { link: string; node: Found & Criterion & { order?: number }; above: string[] };
type Row = { service: ServiceRow["service"]; neighbours: Neighbour[]; programmesAbove: DatedFact[] };

/** Whose name a service is given under, when there are more: a body before a partnership before a programme. */
const TYPES = ["Organisation", "Partnership", "Programme"];

/** The services with these ids, in their order; one that is gone is left out. */
export async function readServices(database: Database, ids: readonly string[]): Promise<ServiceRow[]> {
  return (await database.read<Row>(SERVICES, { ids })).map(toServiceRow);
}

function toServiceRow({ service, neighbours, programmesAbove }: Row): ServiceRow {
  const by = (link: string) => neighbours.filter((one) => one.link === link).sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
  const idsBy = (link: string) => by(link).map(({ node }) => node.id);
  const provides = by("PROVIDES");
  const rank = ({ node }: Neighbour) => TYPES.indexOf(node.__typename);
  return {
    service,
    providers: provides
      .filter((one) => rank(one) >= 0)
      .sort((a, b) => rank(a) - rank(b))
      .map(({ node, above }) => ({ party: node, above })),
    providerKinds: provides.filter(({ node }) => node.__typename === "PartyKind").map(({ node }) => node.id),
    needs: idsBy("SERVES"),
    categories: idsBy("IN_CATEGORY"),
    audiences: idsBy("FOR_AUDIENCE"),
    criteria: by("CRITERION_OF")
      .map(({ node }) => node)
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0)),
    programmes: by("IN_PROGRAMME").map(({ node }) => node),
    programmesAbove,
    offeredBy: provides.map(({ node }) => node),
  };
}

/** How services reach areas, by the service's id. */
export async function readReaches(database: Database, ids: readonly string[]): Promise<Map<string, Reach[]>> {
  const rows = await database.read<Reach & { service: string; [column: string]: unknown }>(REACHES, { ids });
  const reaches = new Map<string, Reach[]>(ids.map((id) => [id, []]));
  for (const row of rows) reaches.get(row.service)?.push(row);
  return reaches;
}
