import { found } from "../common/fact.js";

/** Longest chain of successors, or of versions, that is followed either way. */
const CHAIN = "1..20";

/**
 * One row: the entity with its other self (a region and its public body are one), all its dated facts with their dates
 * alone, how many of each kind are not dated, what took its place or it took, and which sources describe it.
 * The numbers are places in `TimelineKind`. Index: entity_id.
 */
export const TIMELINE = `
MATCH (start:Entity {id: $id})
WITH start, [start] + COLLECT { MATCH (start)-[:GOVERNS]-(other:Party|Region) RETURN other } AS selves
CALL (selves) {
  UNWIND selves AS self
  CALL (self) {
    RETURN 0 AS kind, self AS fact
  UNION ALL
    MATCH (self)<-[:PART_OF]-(fact:Party)
    RETURN 0 AS kind, fact
  UNION ALL
    MATCH (self)<-[:PARTY|MEMBER_OF]-(fact:Membership)
    RETURN 2 AS kind, fact
  UNION ALL
    MATCH (self)<-[:COVERAGE_OF|IN_REGION]-(fact:Coverage)
    RETURN 3 AS kind, fact
  UNION ALL
    MATCH (self)-[:PROVIDES|IN_PROGRAMME]-(fact:Service)
    RETURN 4 AS kind, fact
  UNION ALL
    MATCH (self)<-[:PAYER|RECIPIENT|THROUGH|FUNDING_FOR]-(fact:Funding)
    RETURN 5 AS kind, fact
  UNION ALL
    MATCH (self)<-[:SIGNATORY]-(:AgreementParty)-[:PARTY_TO]->(fact:Agreement)
    RETURN 6 AS kind, fact
  UNION ALL
    MATCH (self)<-[:AGREEMENT_ABOUT|IN_REGION]-(fact:Agreement)
    RETURN 6 AS kind, fact
  UNION ALL
    MATCH (self)<-[:ASKER|VIA|TO|WITHIN|IN_REGION]-(fact:Referral)
    RETURN 7 AS kind, fact
  UNION ALL
    MATCH (self)<-[:FIGURE_ABOUT]-(fact:Figure)
    RETURN 8 AS kind, fact
  }
  WITH DISTINCT kind, fact, fact IN selves AS isSelf WHERE $kinds IS NULL OR kind IN $kinds
  WITH kind, fact, isSelf, fact.since IS NULL AND coalesce(fact.until, '..') = '..' AND (kind <> 8 OR fact.date IS NULL) AS undated
  WITH kind, collect(CASE WHEN undated THEN null ELSE fact {
      .id, .status, .datasets, .since, .sinceEarliest, .sinceLatest, .until, .untilEarliest, .untilLatest, .date, .dateEarliest, .dateLatest
    } END) AS facts, count(CASE WHEN undated AND NOT isSelf THEN 1 END) AS undated
  RETURN collect({kind: kind, facts: facts, undated: undated}) AS dated
}
CALL (selves) {
  UNWIND selves AS self
  MATCH (self)-[steps:SUCCEEDED_BY*${CHAIN}]->()
  UNWIND steps AS step
  RETURN collect(DISTINCT step) AS later
}
CALL (selves) {
  UNWIND selves AS self
  MATCH (self)<-[steps:SUCCEEDED_BY*${CHAIN}]-()
  UNWIND steps AS step
  RETURN collect(DISTINCT step) AS earlier
}
CALL (selves) {
  UNWIND selves AS self
  UNWIND self.citations AS citation
  WITH split(split(citation, '#')[0], '/')[0] AS id, collect(DISTINCT citation) AS citations
  MATCH (source:Entity {id: id})
  RETURN collect({id: id, published: source.published, citations: citations}) AS described
}
RETURN ${found("start")} AS entity, [self IN selves | self.id] AS selves, dated, described,
  [step IN later + [one IN earlier WHERE NOT one IN later] | {
    from: startNode(step).id, to: endNode(step).id, on: step.on, inferred: step.inferred, citations: step.citations, datasets: step.datasets
  }] AS successions`;

/** A row for each of some facts: the fact, and what or whom it is between, each by its part in it. Index: entity_id. */
export const EVENTS = `
UNWIND $ids AS id
MATCH (fact:Entity {id: id})
CALL (fact) {
  CALL (fact) {
    MATCH (fact)-[part:PARTY|MEMBER_OF|COVERAGE_OF|IN_REGION|PAYER|RECIPIENT|THROUGH|FUNDING_FOR|ASKER|VIA|TO|WITHIN|FIGURE_ABOUT|AGREEMENT_ABOUT]->(end:Entity)
    RETURN type(part) AS part, end
  UNION
    MATCH (fact:Service)<-[:PROVIDES]-(end:Party)
    RETURN 'PROVIDES' AS part, end
  UNION
    MATCH (fact:Agreement)<-[:PARTY_TO]-(:AgreementParty)-[:SIGNATORY]->(end:Party)
    RETURN 'SIGNATORY' AS part, end
  }
  WITH part, end
  ORDER BY part, end.id
  RETURN collect({part: part, end: ${found("end")}}) AS ends
}
RETURN ${found("fact")} AS fact, ends
UNION ALL
UNWIND $things AS id
MATCH (fact:Entity {id: id})
RETURN ${found("fact")} AS fact, [] AS ends`;
