import { found, standing, takesPart } from "../common/fact.js";

/** Cypher for: by the membership `fact` a party sits at a table on the day asked for, in the way of counting asked for. */
const SITS = `${takesPart("fact")} AND ($withSuccession OR fact.carriedOver IS NULL) AND ${standing("fact")}`;
/** Cypher for: a table that is there on the day, of a kind that counts. */
const COUNTS = `${standing("table")} AND ($kinds IS NULL OR table.kind IN $kinds)`;
/** Cypher for: whether two sources that name a kind of party mean the same bodies, neither says. */
const NAMED = (party: string) => `NOT ${party}:PartyKind AND ${standing(party)}`;
/** What an answer tells of a membership. */
const MEMBERSHIP = `fact {
  .id, .roles, .status, .citations, .carriedOver, .sinceEarliest, .sinceLatest, .untilEarliest, .untilLatest, .observedEarliest, .observedLatest
}`;

/** The party (the public body, when a region is named; null when the id names neither), and the tables at which it sits. */
const SEATS = `
MATCH (start:Entity {id: $party})
CALL (start) {
  OPTIONAL MATCH (start)<-[:GOVERNS]-(body:Organisation)
  WITH start, collect(body) AS bodies
  RETURN CASE WHEN start:Party THEN start ELSE head(bodies) END AS party
}
CALL (party) {
  MATCH (party)<-[:PARTY]-(fact:Membership)-[:MEMBER_OF]->(table:Party)
  WHERE ${standing("party")} AND ${SITS} AND ${COUNTS}
  WITH table, collect(fact) AS own
  RETURN collect({table: table, own: own}) AS seats
}`;

/**
 * One row: the party, its tables, and a page of the parties that sit with it, those that share most tables first. Only
 * the members of its own tables are read. Index: entity_id.
 */
export const INTERLOCKS = `${SEATS}
CALL (party, seats) {
  UNWIND seats AS seat
  WITH party, seat.table AS table
  MATCH (table)<-[:MEMBER_OF]-(fact:Membership)-[:PARTY]->(other:Party)
  WHERE other <> party AND ${SITS} AND ${standing("other")}
  WITH table, other, collect(fact) AS facts
  RETURN collect({table: table, other: other, facts: facts}) AS members
}
CALL (seats, members) {
  UNWIND seats AS seat
  WITH seat.table AS table, [one IN members WHERE one.table = seat.table | one.other] AS others
  RETURN sum(CASE WHEN all(other IN others WHERE other:PartyKind) THEN 1 ELSE 0 END) AS silent,
    sum(CASE WHEN any(other IN others WHERE other:PartyKind) OR table.memberCount > size(others) + 1 THEN 1 ELSE 0 END) AS vague,
    collect(DISTINCT table.kind) AS kinds
}
CALL (seats, members) {
  UNWIND [seat IN seats | seat.own] + [one IN members | one.facts] AS facts
  UNWIND facts AS fact
  RETURN collect(DISTINCT fact.datasets) AS datasets, min(fact.observedEarliest) AS earliest, max(fact.observedLatest) AS latest
}
CALL (party, members) {
  UNWIND members AS one
  WITH one.other AS other, one.table AS table, one.facts AS facts WHERE NOT party:PartyKind AND NOT other:PartyKind
  WITH other, collect({table: table, facts: facts}) AS shared
  WITH other, shared, -size(shared) AS rank
  ORDER BY rank, other.name, other.id
  RETURN collect({other: other, rank: rank, shared: shared, key: [rank, other.name, other.id]}) AS others
}
CALL (others) {
  UNWIND [one IN others WHERE $after IS NULL OR one.key > $after][0..$limit] AS one
  WITH one.other AS other, one.shared AS shared
  RETURN collect({other: ${found("other")}, shared: [one IN shared | {table: one.table.id, facts: [fact IN one.facts | ${MEMBERSHIP}]}]}) AS page
}
CALL (seats) {
  UNWIND seats AS seat
  WITH seat.table AS table, seat.own AS own
  RETURN collect({table: ${found("table")}, own: [fact IN own | ${MEMBERSHIP}]}) AS tables
}
RETURN ${found("party")} AS party, tables, silent, vague, kinds, datasets, earliest, latest, size(others) AS total, page`;

/**
 * One row: how many linking pins there are between the party's tables and any other, and the first of them: first the
 * party itself, then by name. Each member of its tables is expanded once. Index: entity_id.
 */
export const LINKING_PINS = `${SEATS}
CALL (party, seats) {
  UNWIND seats AS seat
  WITH party, seat.table AS table
  MATCH (table)<-[:MEMBER_OF]-(fact:Membership)-[:PARTY]->(pin:Party)
  WHERE NOT party:PartyKind AND ${SITS} AND ${NAMED("pin")}
  WITH party, pin, collect(DISTINCT table) AS here
  CALL (pin) {
    MATCH (pin)<-[:PARTY]-(fact:Membership)-[:MEMBER_OF]->(table:Party)
    WHERE ${SITS} AND ${COUNTS}
    RETURN collect(DISTINCT table) AS there
  }
  UNWIND here AS table
  UNWIND there AS other
  WITH party, pin, table, other WHERE table <> other
  WITH party, table, other, collect(pin) AS pins WHERE size(pins) = 1
  WITH party, table, other, pins[0] AS pin WHERE pin <> party OR table.id < other.id
  WITH pin, table, other
  ORDER BY pin <> party, pin.name, pin.id, table.name, table.id, other.name, other.id
  RETURN collect({pin: pin, table: table, other: other}) AS pins
}
CALL (pins) {
  UNWIND pins[0..$limit] AS one
  WITH one.pin AS pin, one.table AS table, one.other AS other
  RETURN collect({
    pin: ${found("pin")}, table: ${found("table")}, other: ${found("other")},
    here: [(pin)<-[:PARTY]-(fact:Membership)-[:MEMBER_OF]->(table) WHERE ${SITS} | ${MEMBERSHIP}],
    there: [(pin)<-[:PARTY]-(fact:Membership)-[:MEMBER_OF]->(other) WHERE ${SITS} | ${MEMBERSHIP}]
  }) AS page
}
RETURN size(pins) AS total, page AS pins`;
