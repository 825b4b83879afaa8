import { found, standing } from "../common/fact.js";

/** Deepest chain of regions within regions that is followed. */
const DEPTH = "1..6";
const FACTS = "Membership|Coverage|Funding|AgreementParty|Referral";
const THINGS = "Party|Region|Service|Need|Agreement|Concept";
/** Parts that a party or region plays in a fact, and those that what it shares can play in it. */
const OWN = "PARTY|MEMBER_OF|COVERAGE_OF|IN_REGION|PAYER|RECIPIENT|THROUGH|FUNDING_FOR|SIGNATORY|ASKER|VIA|TO|WITHIN";
const ROLE = "PARTY|MEMBER_OF|COVERAGE_OF|IN_REGION|PAYER|RECIPIENT|THROUGH|FUNDING_FOR|PARTY_TO|ASKER|VIA|TO|WITHIN|FOR_NEED";
const DIRECT =
  "PART_OF|INSTANCE_OF|BROADER|LOCATED_IN|IN_AREA|IN_REGION|OVERLAPS|SUCCEEDED_BY|PRECEDED_BY|REPLICATED_FROM|PROVIDES|HAS_THEME|FOR_SECTOR|FOR_AUDIENCE|IN_CATEGORY|AGREEMENT_ABOUT";
/** An absence, a refusal or an end links nobody. */
const LINKS = (name: string) =>
  `NOT coalesce(${name}.status, '') IN ['left', 'absent', 'afwezig', 'beëindigd', 'failed', 'discouraged', 'ended', 'missing', 'declined']`;
const TYPE_ORDER = `CASE WHEN thing:Partnership THEN 0 WHEN thing:Programme THEN 1 WHEN thing:Organisation THEN 2 WHEN thing:Agreement THEN 3
  WHEN thing:Service THEN 4 WHEN thing:Need THEN 5 WHEN thing:Region THEN 6 WHEN thing:PartyKind THEN 7 ELSE 8 END`;

/** All that `holder` is linked with: by a fact, in which each has its part, or by relations alone. */
const LINKED = `
    MATCH (holder)<-[own:${OWN}]-(fact:${FACTS})-[role:${ROLE}]->(thing:${THINGS})
    WHERE type(own) <> type(role)
    RETURN thing, fact, type(own) AS as, type(role) AS predicate, true AS outgoing, [] AS path
  UNION ALL
    MATCH (holder)-[own:PROVIDES|IN_PROGRAMME]-(fact:Service)-[role:PROVIDES|IN_PROGRAMME|SERVES]-(thing:${THINGS})
    WHERE type(own) <> type(role)
    RETURN thing, fact, type(own) AS as, type(role) AS predicate, startNode(role) = fact AS outgoing, [] AS path
  UNION ALL
    MATCH (holder)<-[:SIGNATORY]-(:AgreementParty)-[:PARTY_TO]->(fact:Agreement)-[:AGREEMENT_ABOUT]->(thing:${THINGS})
    RETURN thing, fact, 'SIGNATORY' AS as, 'AGREEMENT_ABOUT' AS predicate, true AS outgoing, [] AS path
  UNION ALL
    MATCH (holder)-[relation:${DIRECT}]-(thing:${THINGS})
    WHERE coalesce(relation.on, $on) <= $on
    RETURN thing, null AS fact, null AS as, type(relation) AS predicate, startNode(relation) = holder AS outgoing, [relation] AS path
  UNION ALL
    MATCH (holder)<-[path:CONTAINS*${DEPTH}]-(thing:Region)
    RETURN thing, null AS fact, null AS as, 'CONTAINS' AS predicate, false AS outgoing, path
  UNION ALL
    MATCH (holder) (()-[path:CONTAINS]->(inner:Region WHERE inner.kind <> 'plaats')){${DEPTH.replace("..", ",")}} (thing)
    RETURN thing, null AS fact, null AS as, 'CONTAINS' AS predicate, true AS outgoing, path`;

/**
 * One row: those asked about, the first `$count` of which share, the others lack; and a page of what they share, by
 * type, name and id. Each is expanded once, a region with its public body, and they are joined on what they are linked
 * with; facts are read for one page. Index: entity_id.
 */
export const COMMON_GROUND = `
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (start:Entity {id: $ids[place]})
WITH place, start, [start] + COLLECT { MATCH (start)-[:GOVERNS]-(other:Party|Region) RETURN other } AS selves
ORDER BY place
WITH collect({place: place, start: start, selves: selves}) AS asked
WITH asked, reduce(all = [], one IN asked | all + one.selves) AS everyone
CALL (asked, everyone) {
  UNWIND asked AS one
  WITH one.place AS place, one.selves AS selves
  UNWIND selves AS holder
  WITH place, holder WHERE ${standing("holder")}
  CALL (holder) {${LINKED}
  }
  WITH place, holder, thing, fact, as, predicate, outgoing, path
  WHERE ${LINKS("fact")} AND ${standing("fact")} AND ${standing("thing")} AND NOT (thing:Agreement AND thing.status = 'declined') AND NOT thing IN everyone
  WITH thing, place, collect({holder: holder, fact: fact, as: as, predicate: predicate, outgoing: outgoing, path: path}) AS ways
  WITH thing, collect({place: place, ways: ways}) AS links
  WITH thing, links, size([link IN links WHERE link.place < $count]) AS having WHERE having = $count
  WITH thing, links, size(links) > $count AS elsewhere, ${TYPE_ORDER} AS rank
  ORDER BY rank, thing.name, thing.id
  WITH collect({rank: rank, thing: thing, key: [rank, thing.name, thing.id], links: links, elsewhere: elsewhere}) AS things
  RETURN [one IN things WHERE NOT one.elsewhere] AS things, size([one IN things WHERE one.elsewhere]) AS elsewhere
}
CALL (things) {
  UNWIND things AS one
  UNWIND one.links AS link
  UNWIND link.ways AS way
  RETURN collect(DISTINCT coalesce(way.fact.datasets, [relation IN way.path | relation.datasets])) AS datasets, collect(DISTINCT way.predicate) AS predicates,
    min(way.fact.observedEarliest) AS earliest, max(way.fact.observedLatest) AS latest
}
CALL (things) {
  UNWIND [one IN things WHERE $after IS NULL OR one.key > $after][0..$limit] AS one
  WITH one.rank AS rank, one.thing AS thing, one.links AS links
  RETURN collect({
    rank: rank, thing: ${found("thing")},
    links: [link IN links | {place: link.place, ways: [way IN link.ways | way {
      .as, .predicate, .outgoing, holder: [holder IN [way.holder] | ${found("holder")}][0], fact: [fact IN [way.fact] | ${found("fact")}][0],
      path: [relation IN way.path | {from: startNode(relation).id, citations: relation.citations}]
    }]}]
  }) AS page
}
CALL (asked) {
  UNWIND asked AS one
  WITH one.place AS place, one.start AS start, one.selves AS selves
  RETURN collect({
    start: ${found("start")}, selves: [self IN selves | self.id], takesPart: start:Party OR start:Region,
    known: any(self IN selves WHERE EXISTS { (self)<-[:${OWN}]-(:${FACTS}) } OR EXISTS { (self)-[:PROVIDES]->(:Service) })
  }) AS starts
}
RETURN starts, size(things) AS total, elsewhere, datasets, predicates, earliest, latest, page`;
