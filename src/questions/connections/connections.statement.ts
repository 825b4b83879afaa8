import { standing } from "../common/fact.js";

/** A thing with more relations than this is a hub: what it links, it links with nearly everything. */
export const HUB = 100;
/** From an end with more relations than this nothing is followed; paths come to it from the other end. */
export const HUGE = 1_000;
/** A fact with more relations than this (a covenant that hundreds signed) says little of any two of its ends. */
const CROWD = 50;
/** Kinds of region that hold nearly everything: to lie or work in the same one links nothing. */
const WIDE = ["europa", "buitenland", "land", "landsdeel", "provincie"];

/** Relations that are steps by themselves. */
const STRUCTURE =
  "GOVERNS|SUCCEEDED_BY|PRECEDED_BY|PART_OF|INSTANCE_OF|BROADER|CONTAINS|PROVIDES|IN_PROGRAMME|SERVES|LOCATED_IN|IN_AREA|OVERLAPS|REPLICATED_FROM";
/** Those that outlive their older end. */
export const DESCENT = ["SUCCEEDED_BY", "PRECEDED_BY", "REPLICATED_FROM"];
/** Ends of one fact that are a step apart, from the first to the second. */
const PAIRS = [
  "PARTY MEMBER_OF",
  "COVERAGE_OF IN_REGION",
  "PAYER RECIPIENT",
  "PAYER FUNDING_FOR",
  "PAYER THROUGH",
  "THROUGH RECIPIENT",
  "THROUGH FUNDING_FOR",
  "RECIPIENT FUNDING_FOR",
  "ASKER VIA",
  "ASKER TO",
  "VIA TO",
  "TO FOR_NEED",
];
const ENDS = [...new Set(PAIRS.flatMap((pair) => pair.split(" ")))].join("|");
const list = (values: readonly string[]): string => `[${values.map((value) => `'${value}'`).join(", ")}]`;

/** The fact says no absence and is not over; one that is known to have ended after the day still stood. */
const LINKS = `NOT coalesce(fact.status, '') IN ['absent', 'afwezig', 'declined', 'failed', 'missing', 'discouraged']
      AND (NOT coalesce(fact.status, '') IN ['ended', 'beëindigd', 'left'] OR coalesce(fact.untilEarliest, '') >= $on)
      AND ${standing("fact")} AND COUNT { (fact)--() } <= ${CROWD}`;
/** A hand-over ends with the programme that it happens in. */
const IN_ENDED = "EXISTS { (fact)-[:WITHIN]->(:Programme)-[:PART_OF*0..3]->(programme:Programme) WHERE programme.untilLatest < $on }";
const TO_A_THING = "(other:Party OR other:Region OR other:Service OR other:Need) AND other <> thing";
const STAND = `${standing("thing")} AND ${standing("other")}`;
const BEGAN = "coalesce(relation.on, $on) <= $on AND coalesce(thing.sinceEarliest, $on) <= $on AND coalesce(other.sinceEarliest, $on) <= $on";

/**
 * One row for each of the ids: what it names (null when nothing), and its links on a day, each a relation or a fact
 * with another thing; as little of them as a search needs. A huge thing gives none. The
 * ids come in a map: of a list alone every order of size would be planned anew. Index: entity_id.
 */
export const LINKS_OF = `
UNWIND $asked.ids AS id
OPTIONAL MATCH (thing:Entity {id: id})
CALL (thing) {
  WITH thing WHERE COUNT { (thing)--() } <= ${HUGE}
  CALL (thing) {
    MATCH (thing)-[relation:${STRUCTURE}]-(other)
    WHERE ${TO_A_THING} AND CASE WHEN type(relation) IN ${list(DESCENT)} THEN ${BEGAN} ELSE ${STAND} END
    RETURN other, type(relation) AS kind, startNode(relation) = thing AS outgoing, null AS fact, relation
  UNION ALL
    MATCH (thing)<-[near:${ENDS}]-(fact:Membership|Coverage|Funding|Referral)-[far:${ENDS}]->(other)
    WITH thing, other, fact, type(near) + ' ' + type(far) AS there, type(far) + ' ' + type(near) AS back
    WHERE (there IN ${list(PAIRS)} OR back IN ${list(PAIRS)}) AND ${TO_A_THING} AND ${LINKS} AND ${STAND} AND NOT ${IN_ENDED}
    RETURN other, CASE WHEN there IN ${list(PAIRS)} THEN there ELSE back END AS kind, there IN ${list(PAIRS)} AS outgoing, fact, null AS relation
  UNION ALL
    MATCH (thing)<-[:SIGNATORY]-(:AgreementParty)-[:PARTY_TO]->(fact:Agreement)<-[:PARTY_TO]-(:AgreementParty)-[:SIGNATORY]->(other)
    WHERE ${TO_A_THING} AND ${LINKS} AND ${STAND}
    RETURN DISTINCT other, 'SIGNATORY SIGNATORY' AS kind, true AS outgoing, fact, null AS relation
  UNION ALL
    MATCH (thing)<-[:SIGNATORY]-(:AgreementParty)-[:PARTY_TO]->(fact:Agreement)-[:AGREEMENT_ABOUT]->(other)
    WHERE ${TO_A_THING} AND ${LINKS} AND ${STAND}
    RETURN DISTINCT other, 'SIGNATORY AGREEMENT_ABOUT' AS kind, true AS outgoing, fact, null AS relation
  UNION ALL
    MATCH (thing)<-[:AGREEMENT_ABOUT]-(fact:Agreement)<-[:PARTY_TO]-(:AgreementParty)-[:SIGNATORY]->(other)
    WHERE ${TO_A_THING} AND ${LINKS} AND ${STAND}
    RETURN DISTINCT other, 'SIGNATORY AGREEMENT_ABOUT' AS kind, false AS outgoing, fact, null AS relation
  }
  RETURN collect({
    kind: kind, outgoing: outgoing, fact: fact.id, status: fact.status, on: relation.on,
    citations: coalesce(relation.citations, []), datasets: coalesce(fact.datasets, relation.datasets),
    other: {id: other.id, relations: COUNT { (other)--() }, isKind: other:PartyKind, isWide: other:Region AND coalesce(other.kind, '') IN ${list(WIDE)}}
  }) AS links
}
RETURN CASE WHEN thing IS NOT NULL THEN {
  id: thing.id, name: thing.name, relations: COUNT { (thing)--() }, isKind: thing:PartyKind, isWide: thing:Region AND coalesce(thing.kind, '') IN ${list(WIDE)},
  isThing: thing:Party OR thing:Region OR thing:Service OR thing:Need
} END AS thing, links`;
