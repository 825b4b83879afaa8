import { found, standing } from "../common/fact.js";
import { REGION_OF_START } from "../common/region-or-party.js";

/** A kind or programme with more members than this is not followed down to each of them. */
const CROWD = 50;

/** A hand-over is stated for no region, for the one asked for, or for one that lies in it or around it. */
const IS_HERE = `all(at IN [(referral)-[:IN_REGION]->(at:Region) | at] WHERE at.id IN $asked.around
    OR $region IN COLLECT { MATCH (at)<-[:CONTAINS*0..6]-(wider:Region) RETURN wider.id })`;

/** The public body of a named region; anything else is itself. */
const bodyOf = (start: string, name: string): string => `CALL (${start}) {
  OPTIONAL MATCH (${start})<-[:GOVERNS]-(body:Organisation)
  WITH ${start}, collect(body) AS bodies
  RETURN CASE WHEN ${start}:Region THEN coalesce(head(bodies), ${start}) ELSE ${start} END AS ${name}
}`;

/**
 * One row: what the ids name (null when nothing): both ends, the need, and the region with all it lies in; a region
 * as an end stands for its public body. Indexes: entity_id, need_id.
 */
export const ASKED = `
OPTIONAL MATCH (begin:Entity {id: $from})
OPTIONAL MATCH (end:Entity {id: $to})
OPTIONAL MATCH (need:Need {id: $need})
OPTIONAL MATCH (start:Entity {id: $region})
${REGION_OF_START}
${bodyOf("begin", "from")}
${bodyOf("end", "to")}
CALL (region) {
  OPTIONAL MATCH (region)<-[:CONTAINS*1..6]-(wider:Region)
  RETURN collect(DISTINCT wider.id) AS around
}
RETURN ${found("from")} AS from, from:Party AS isFromParty, ${found("to")} AS to, to:Party OR to:Service AS isToReached,
  ${found("need")} AS need, start IS NOT NULL AS regionExists, ${found("region")} AS region, around`;

/**
 * One row: the hand-overs held at each stop, or at what is the same, part of it, or offers it (`hops`); `by` says
 * which end holds them: VIA and ASKER forwards, TO backwards, FOR_NEED at a need. With them the routes that they are a
 * step of, and all steps of those; what is `known` is not read again. `areas` is the region of a hand-over with all that it lies in. Lists
 * come in a map: of a list alone every order of size would be planned anew. Index: entity_id.
 */
export const HAND_OVERS = `
UNWIND $asked.stops AS one
MATCH (thing:Entity {id: one.id})
CALL (thing, one) {
  RETURN thing AS place, null AS hop
UNION ALL
  MATCH (thing)-[hop:INSTANCE_OF|BROADER|PART_OF|PROVIDES|SERVES]-(place:Party|Service)
  WHERE CASE WHEN type(hop) = 'SERVES' THEN thing:Need AND ${standing("place")}
    WHEN type(hop) = 'PROVIDES' THEN 'TO' IN one.by OR startNode(hop) = place
    ELSE startNode(hop) = thing OR COUNT { (thing)<-[:INSTANCE_OF|BROADER|PART_OF]-() } <= ${CROWD} END
  RETURN place, hop
}
OPTIONAL MATCH (place)<-[held:VIA|ASKER|TO|FOR_NEED]-(referral:Referral)
WHERE type(held) IN one.by AND ($onlyFor = '' OR all(id IN [(referral)-[:FOR_NEED]->(need:Need) | need.id] WHERE id = $onlyFor))
  AND ($region = '' OR ${IS_HERE})
WITH collect(DISTINCT referral) AS held, collect(DISTINCT hop) AS hops
CALL (held) {
  UNWIND held AS referral
  MATCH (referral)<-[:STEP_REFERRAL]-(:RouteStep)-[:STEP_OF]->(route:Route)
  WITH DISTINCT route
  MATCH (route)<-[:STEP_OF]-(step:RouteStep)-[:STEP_REFERRAL]->(next:Referral)
  WITH route, next ORDER BY route.id, step.order
  WITH route, collect(next) AS steps
  RETURN collect({id: route.id, steps: [one IN steps | one.id]}) AS routes, collect(steps) AS described
}
CALL (held, described) {
  UNWIND reduce(all = held, steps IN described | all + steps) AS referral
  WITH DISTINCT referral WHERE NOT referral.id IN $asked.known
  MATCH (referral)-[:ASKER]->(asker:Party)
  OPTIONAL MATCH (referral)-[:IN_REGION]->(at:Region)
  WITH referral, asker, at, [(referral)-[:VIA]->(via) | via] AS via, [(referral)-[:TO]->(to) | to] AS to,
    COLLECT { MATCH (referral)-[:WITHIN]->(:Programme)-[:PART_OF*0..3]->(within:Programme) RETURN within } AS programmes
  WITH referral, asker, at, via, to, [referral] + via + to + programmes AS parts
  RETURN collect({
    id: referral.id, status: referral.status, via: [one IN via | one.id], to: [one IN to | one.id],
    need: head([(referral)-[:FOR_NEED]->(need) | need.id]), question: head([(referral)-[:ON_QUESTION]->(question) | question.id]),
    within: head([(referral)-[:WITHIN]->(within) | within.id]), region: at.id,
    areas: COLLECT { MATCH (at)<-[:CONTAINS*0..6]-(wider:Region) RETURN DISTINCT wider.id },
    asker: {id: asker.id, helix: asker.helix, isKind: asker:PartyKind, kinds: [(asker)-[:INSTANCE_OF|BROADER]->(kind) | kind.id]},
    hasBegun: all(one IN parts WHERE coalesce(one.sinceEarliest, $on) <= $on), hasEnded: any(one IN parts WHERE one.untilLatest < $on),
    endsAfter: coalesce(referral.untilEarliest, '') >= $on,
    datasets: referral.datasets
  }) AS handOvers
}
RETURN handOvers, routes,
  [hop IN hops | {kind: type(hop), from: startNode(hop).id, to: endNode(hop).id, citations: hop.citations, datasets: hop.datasets}] AS hops`;
