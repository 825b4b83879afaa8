import type { Context } from "../../graph/context.js";
import type { Understanding } from "../../intake/understand.js";
import { type Found, found, standing } from "../common/fact.js";
import type { Elsewhere } from "./understanding.types.js";

/** Whose question it is instead, and what the graph offers them, here first. */
export async function toElsewhere(
  { audience, probability }: NonNullable<Understanding["elsewhere"]>,
  region: string | null,
  on: string,
  { database }: Context,
): Promise<Elsewhere> {
  const concepts = audience.audiences.map((slug) => `audience-${slug}`);
  const rows = concepts.length > 0 ? await database.read<{ service: Found }>(SERVICES_FOR, { concepts, region, on }) : [];
  const services = rows.map(({ service }) => service);
  return { audience: audience.slug, name: audience.name, score: probability, explanation: audience.explanation, services };
}

/** Services for an audience, those whose area holds the region, or lies in it, first. Index: concept_id. */
export const SERVICES_FOR = `
UNWIND $concepts AS concept
MATCH (audience:Concept {id: concept})<-[:FOR_AUDIENCE]-(service:Service)
WHERE ${standing("service")}
WITH DISTINCT service
WITH service, EXISTS { (service)<-[:COVERAGE_OF]-(:Coverage)-[:IN_REGION]->(:Region)-[:CONTAINS*0..6]->(:Region {id: $region}) } AS here,
  EXISTS { (service)<-[:COVERAGE_OF]-(:Coverage)-[:IN_REGION]->(:Region) } AS somewhere
WHERE $region IS NULL OR here OR NOT somewhere
RETURN ${found("service")} AS service ORDER BY here DESC, service.name, service.id LIMIT 5`;
