/** The vocabularies as rows: taxonomies (`taxonomy` null) and terms, with what is wider. Indexes: conceptscheme_id, need_id, partykind_id. */
export const VOCABULARY = `
MATCH (s:ConceptScheme) WHERE s.id STARTS WITH ''
RETURN s.id AS id, s.name AS name, s.description AS description, s.aliases AS aliases, null AS taxonomy, [] AS wider
UNION ALL
MATCH (s:ConceptScheme) WHERE s.id STARTS WITH ''
MATCH (s)<-[:IN_SCHEME]-(c:Concept)
OPTIONAL MATCH (c)-[:BROADER]->(w:Concept)
WITH s, c, collect(w.id) AS wider
RETURN c.id AS id, c.name AS name, c.description AS description, c.aliases AS aliases, s.id AS taxonomy, wider
UNION ALL
MATCH (n:Need) WHERE n.id STARTS WITH ''
RETURN n.id AS id, n.name AS name, n.description AS description, n.aliases AS aliases, 'need' AS taxonomy, [] AS wider
UNION ALL
MATCH (k:PartyKind) WHERE k.id STARTS WITH ''
OPTIONAL MATCH (k)-[:BROADER]->(w:PartyKind)
WITH k, collect(w.id) AS wider
RETURN k.id AS id, k.name AS name, k.description AS description, k.aliases AS aliases, 'party-kind' AS taxonomy, wider`;

/** Every service with what it is found by: its words, who provides it, and what it is for. Index: service_id. */
export const SERVICE_DIRECTORY = `
MATCH (s:Service) WHERE s.id STARTS WITH ''
OPTIONAL MATCH (s)-[:PROVIDES|SERVES|IN_CATEGORY|FOR_AUDIENCE]-(n:Entity)
WITH s, collect(n {.id, .name, .description, .aliases, isBody: n:Organisation OR n:Partnership OR n:Programme}) AS neighbours
RETURN s {.id, .name, .description, .aliases, .forms, .entrances, .line} AS service, neighbours`;
