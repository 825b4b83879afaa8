import { bodies, PARTY, upholders } from "./parties.js";

/**
 * Rows in the order of the ids: the service with all that HSDS says of it. An area is its own (level 0), else its programme's (1), else
 * its provider's or what the provider governs (2), as where a partner is asked for. Index: service_id.
 */
export const SERVICES = `
UNWIND $ids AS id
MATCH (s:Service {id: id})
RETURN s {.*} AS service,
  ${bodies("s", PARTY)} AS providers,
  COLLECT { MATCH (s)<-[:PROVIDES]-(k:PartyKind) RETURN k.id ORDER BY k.id } AS providerKinds,
  COLLECT { MATCH (s)-[:SERVES]->(n:Need) RETURN n.id ORDER BY n.id } AS needs,
  COLLECT { MATCH (s)-[:IN_CATEGORY]->(c:Concept) RETURN c.id ORDER BY c.id } AS categories,
  COLLECT { MATCH (s)-[:FOR_AUDIENCE]->(c:Concept) RETURN c.id ORDER BY c.id } AS audiences,
  COLLECT { MATCH (s)<-[:CRITERION_OF]-(c:Criterion) RETURN c {.*} ORDER BY c.order } AS criteria,
  COLLECT { MATCH (s)-[:IN_PROGRAMME]->(p:Programme) RETURN p {.*} ORDER BY p.id } AS programmes,
  ${upholders("s")},
  COLLECT {
    MATCH (s)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area:Region)
    RETURN {level: 0, fact: fact {.*}, area: area {.id, .name, .code, .kind}, holder: null} AS reach
    UNION
    MATCH (s)-[:IN_PROGRAMME]->(:Programme)-[:PART_OF*0..3]->(holder:Programme)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area:Region)
    RETURN {level: 1, fact: fact {.*}, area: area {.id, .name, .code, .kind}, holder: holder {.id, .name}} AS reach
    UNION
    MATCH (s)<-[:PROVIDES]-(holder:Party)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area:Region)
    RETURN {level: 2, fact: fact {.*}, area: area {.id, .name, .code, .kind}, holder: holder {.id, .name}} AS reach
    UNION
    MATCH (s)<-[:PROVIDES]-(holder:Party)-[:GOVERNS]->(area:Region)
    RETURN {level: 2, fact: null, area: area {.id, .name, .code, .kind}, holder: holder {.id, .name}} AS reach
  } AS reaches`;
