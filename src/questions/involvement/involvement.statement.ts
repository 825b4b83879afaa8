import { found, standing } from "../common/fact.js";

/**
 * One row: the party (the public body, when a region is named; null when the id names neither), the number of facts
 * in which it plays a part, and a page of them by part, name and id. Index: entity_id.
 */
export const INVOLVEMENT = `
MATCH (start:Entity {id: $party})
CALL (start) {
  OPTIONAL MATCH (start)<-[:GOVERNS]-(body:Organisation)
  WITH start, collect(body) AS bodies
  RETURN CASE WHEN start:Party THEN start ELSE head(bodies) END AS party
}
CALL (party) {
  CALL (party) {
    MATCH (party)<-[:PARTY]-(fact:Membership)-[:MEMBER_OF]->(other)
    RETURN 0 AS part, fact, fact.roles AS roles, fact.status AS status, collect(other) AS others
  UNION ALL
    MATCH (party)<-[:MEMBER_OF]-(fact:Membership)-[:PARTY]->(other)
    RETURN 1 AS part, fact, fact.roles AS roles, fact.status AS status, collect(other) AS others
  UNION ALL
    MATCH (party)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(other)
    RETURN 2 AS part, fact, [role IN [fact.role] WHERE role IS NOT NULL] AS roles, fact.status AS status, collect(other) AS others
  UNION ALL
    MATCH (party)-[:PROVIDES]->(fact:Service)
    RETURN 3 AS part, fact, [] AS roles, fact.line AS status, [(fact)-[:SERVES]->(need) | need] AS others
  UNION ALL
    MATCH (party)<-[:PAYER]-(fact:Funding)
    RETURN 4 AS part, fact, [] AS roles, fact.status AS status, COLLECT { MATCH (fact)-[:RECIPIENT|FUNDING_FOR]->(other) RETURN DISTINCT other } AS others
  UNION ALL
    MATCH (party)<-[:RECIPIENT]-(fact:Funding)
    RETURN 5 AS part, fact, [] AS roles, fact.status AS status, [(fact)-[:PAYER]->(other) | other] AS others
  UNION ALL
    MATCH (party)<-[:THROUGH]-(fact:Funding)
    RETURN 6 AS part, fact, [] AS roles, fact.status AS status, [(fact)-[:PAYER|RECIPIENT]->(other) | other] AS others
  UNION ALL
    MATCH (party)<-[:SIGNATORY]-(own:AgreementParty)-[:PARTY_TO]->(fact:Agreement)
    RETURN 7 AS part, fact, [role IN [own.role] WHERE role IS NOT NULL] AS roles, fact.status AS status, [(fact)<-[:PARTY_TO]-(:AgreementParty)-[:SIGNATORY]->(other) WHERE other <> party | other] AS others
  UNION ALL
    MATCH (party)<-[:ASKER]-(fact:Referral)
    RETURN 8 AS part, fact, [] AS roles, fact.status AS status, [(fact)-[:VIA|TO]->(other) | other] AS others
  UNION ALL
    MATCH (party)<-[:VIA]-(fact:Referral)
    RETURN 9 AS part, fact, [] AS roles, fact.status AS status, [(fact)-[:ASKER|TO]->(other) | other] AS others
  UNION ALL
    MATCH (party)<-[:TO]-(fact:Referral)
    RETURN 10 AS part, fact, [] AS roles, fact.status AS status, [(fact)-[:ASKER|VIA]->(other) | other] AS others
  UNION ALL
    MATCH (party)<-[:FIGURE_ABOUT]-(fact:Figure)
    RETURN 11 AS part, fact, [] AS roles, fact.status AS status, [] AS others
  }
  WITH part, fact, roles, status, others
  WHERE ($roles IS NULL OR any(role IN roles WHERE role IN $roles))
    AND ${standing("fact")}
    AND (part <> 0 OR all(other IN others WHERE ${standing("other")}))
  ORDER BY part, fact.name, fact.id
  RETURN collect({part: part, fact: ${found("fact")}, roles: roles, status: status, others: [other IN others | ${found("other")}]}) AS facts
}
WITH party, size(facts) AS total, [one IN facts WHERE $after IS NULL OR [one.part, one.fact.name, one.fact.id] > $after][0..$limit] AS page
RETURN ${found("party")} AS party, total, page AS facts`;
