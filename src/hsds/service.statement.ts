/**
 * Rows in the order of the ids: the service, its neighbours (who provides it, its terms, its conditions, its programmes) with how they are
 * linked, and all programmes that it stands or falls with. Index: service_id.
 */
export const SERVICES = `
UNWIND $ids AS id
MATCH (s:Service {id: id})
RETURN s {.*} AS service,
  COLLECT {
    MATCH (s)-[r:PROVIDES|SERVES|IN_CATEGORY|FOR_AUDIENCE|CRITERION_OF|IN_PROGRAMME]-(n:Entity)
    RETURN {
      link: type(r),
      node: n {.*, __typename: [label IN labels(n) WHERE NOT label IN ['Entity', 'Party']][0]},
      above: COLLECT { MATCH (n)-[:PART_OF]->(wider:Party) RETURN wider.id }
    } AS neighbour
  } AS neighbours,
  COLLECT { MATCH (s)-[:IN_PROGRAMME]->(:Programme)-[:PART_OF*0..3]->(held:Programme) RETURN held {.*} AS programme } AS programmesAbove`;

/**
 * How services reach areas, as where a partner is asked for: by their own coverage (level 0), else their programme's (1), else their
 * provider's or what the provider governs (2). Index: service_id.
 */
export const REACHES = `
UNWIND $ids AS id
MATCH (s:Service {id: id})
CALL (s) {
  MATCH (s)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area:Region)
  RETURN 0 AS level, fact, area, null AS holder
  UNION
  MATCH (s)-[:IN_PROGRAMME]->(:Programme)-[:PART_OF*0..3]->(holder:Programme)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area:Region)
  RETURN 1 AS level, fact, area, holder
  UNION
  MATCH (s)<-[:PROVIDES]-(holder:Party)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area:Region)
  RETURN 2 AS level, fact, area, holder
  UNION
  MATCH (s)<-[:PROVIDES]-(holder:Party)-[:GOVERNS]->(area:Region)
  RETURN 2 AS level, null AS fact, area, holder
}
RETURN s.id AS service, level, fact {.*} AS fact, area {.id, .name, .code, .kind} AS area, holder {.id, .name} AS holder`;
