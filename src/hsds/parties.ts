/**
 * Cypher for the named parties that provide the service that `service` is bound to, each shown as `shown` (of `p`), bodies first. HSDS knows one
 * organization a service: the first. A kind of party ("banken") names nobody and is none.
 */
export function bodies(service: string, shown: string): string {
  return `COLLECT { MATCH (${service})<-[:PROVIDES]-(p:Organisation|Partnership|Programme)
    RETURN ${shown} ORDER BY CASE WHEN p:Organisation THEN 1 WHEN p:Partnership THEN 2 ELSE 3 END, p.id }`;
}

/** Cypher for a party as the feed shows it: its properties, its type, and the body above it that provides something too. */
export const PARTY = `p {.*, __typename: [label IN labels(p) WHERE NOT label IN ['Entity', 'Party']][0],
      parent: head(COLLECT { MATCH (p)-[:PART_OF]->(above:Organisation|Partnership|Programme) WHERE EXISTS { (above)-[:PROVIDES]->(:Service) } RETURN above.id ORDER BY above.id })}`;

/** Cypher for all that a service stands or falls with: its programmes and what they are part of, and whoever provides it. */
export function upholders(service: string): string {
  return `COLLECT { MATCH (${service})-[:IN_PROGRAMME]->(:Programme)-[:PART_OF*0..3]->(held:Programme) RETURN held {.*} ORDER BY held.id } AS programmesAbove,
  COLLECT { MATCH (${service})<-[:PROVIDES]-(held:Party) RETURN held {.*} ORDER BY held.id } AS offeredBy`;
}
