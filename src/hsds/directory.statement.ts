/** The vocabularies as rows: taxonomies (`taxonomy` null) and terms. Indexes: conceptscheme_id, need_id, partykind_id. */
export const VOCABULARY = `
MATCH (s:ConceptScheme) WHERE s.id STARTS WITH ''
RETURN s.id AS id, s.name AS name, s.description AS description, s.aliases AS aliases, null AS taxonomy, null AS parent
UNION ALL
MATCH (s:ConceptScheme) WHERE s.id STARTS WITH ''
MATCH (s)<-[:IN_SCHEME]-(c:Concept)
RETURN c.id AS id, c.name AS name, c.description AS description, c.aliases AS aliases, s.id AS taxonomy,
  head(COLLECT { MATCH (c)-[:BROADER]->(wider:Concept)-[:IN_SCHEME]->(s) RETURN wider.id ORDER BY wider.id }) AS parent
UNION ALL
MATCH (n:Need) WHERE n.id STARTS WITH ''
RETURN n.id AS id, n.name AS name, n.description AS description, n.aliases AS aliases, 'need' AS taxonomy, null AS parent
UNION ALL
MATCH (k:PartyKind) WHERE k.id STARTS WITH ''
RETURN k.id AS id, k.name AS name, k.description AS description, k.aliases AS aliases, 'party-kind' AS taxonomy,
  head(COLLECT { MATCH (k)-[:BROADER]->(wider:PartyKind) RETURN wider.id ORDER BY wider.id }) AS parent`;

/** Every service with what it is found by: its words, its terms, and the bodies that provide it. Index: service_id. */
export const SERVICE_DIRECTORY = `
MATCH (s:Service) WHERE s.id STARTS WITH ''
RETURN s.id AS id, s.name AS name, s.description AS description, s.aliases AS aliases,
  COLLECT { MATCH (s)<-[:PROVIDES]-(p:Organisation|Partnership|Programme) RETURN p {.id, .name, .description, .aliases} AS provider } AS providers,
  COLLECT { MATCH (s)-[:SERVES|IN_CATEGORY|FOR_AUDIENCE]->(term:Need|Concept) RETURN term.id }
    + COLLECT { MATCH (s)<-[:PROVIDES]-(kind:PartyKind) RETURN kind.id }
    + [slug IN s.forms | 'form-' + slug] + [slug IN s.entrances | 'entrance-' + slug]
    + CASE WHEN s.line IS NULL THEN [] ELSE ['line-' + s.line] END AS terms`;
