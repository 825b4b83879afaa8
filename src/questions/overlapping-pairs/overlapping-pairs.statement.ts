import { counts, found, standing, takesPart } from "../common/fact.js";
import { REGION_OF_START } from "../common/region-or-party.js";
import { onTheme, themesOf } from "../common/themes.js";

/** Binds each partnership in which the public body of the region takes part, or one of a region in it. */
const OF_REGION = `MATCH (region)-[:CONTAINS*0..6]->(:Region)<-[:GOVERNS]-(body:Organisation)
  WITH DISTINCT body WHERE ${standing("body")}
  MATCH (body)<-[:PARTY]-(fact:Membership)-[:MEMBER_OF]->(partnership:Partnership) WHERE ${takesPart("fact")} AND ${standing("fact")} AND ${counts("fact")}
  WITH DISTINCT partnership`;

/** Binds who takes part in a partnership, and by which fact. */
const MEMBERS = `MATCH (partnership)<-[:MEMBER_OF]-(fact:Membership)-[:PARTY]->(party)
    WHERE ${takesPart("fact")} AND ${standing("fact")} AND ${standing("party")} AND ${counts("fact")}`;

/** What a pair is sorted by: closest first, then who share most, then ids; `pair` holds places instead of ids. */
const KEY = "[pair[0], pair[1], ids[pair[2]], ids[pair[3]]]";

/**
 * Expands each partnership once, join on the party, keep the pairs that are close enough, and
 * read names and facts for one page of them. A partnership is a place in the list by id; of a party `tables` holds the
 * places it sits at. What is close is kept as one number a pair, and the page picked from it by insertion: rows to sort
 * would each be counted with all lists beside them, more memory than a transaction may have.
 */
const PAIRS_OF_REGION = `
CALL (region) {
  ${OF_REGION}
  WITH partnership WHERE ($kinds IS NULL OR partnership.kind IN $kinds) AND ${standing("partnership")} AND ${onTheme("partnership")}
  WITH partnership ORDER BY partnership.id
  CALL (partnership) {
    ${MEMBERS}
    RETURN collect(DISTINCT party) AS parties, collect(DISTINCT fact.datasets) AS datasets
  }
  RETURN collect(partnership) AS partnerships, collect(partnership.id) AS ids, collect(parties) AS members, collect(size(parties)) AS sizes,
    collect(DISTINCT datasets) AS datasets, collect(DISTINCT partnership.kind) AS kinds,
    min(partnership.observedEarliest) AS earliest, max(partnership.observedLatest) AS latest,
    sum(CASE WHEN size(parties) > 0 AND (partnership.memberCount > size(parties) OR any(party IN parties WHERE party:PartyKind)) THEN 1 ELSE 0 END) AS vague
}
CALL (members) {
  UNWIND range(0, size(members) - 1) AS place
  UNWIND members[place] AS party
  WITH party, collect(place) AS places WHERE size(places) > 1 AND NOT party:PartyKind
  RETURN collect(places) AS tables
}
CALL (sizes, tables) {
  UNWIND range(0, size(tables) - 1) AS party
  UNWIND tables[party] AS first
  WITH first, collect(party) AS own
  CALL (sizes, tables, first, own) {
    UNWIND own AS party
    UNWIND [place IN tables[party] WHERE place > first AND toFloat(sizes[place]) / sizes[first] >= $minJaccard
      AND toFloat(sizes[first]) / sizes[place] >= $minJaccard] AS second
    WITH second, count(*) AS shared WHERE toFloat(shared) / (sizes[first] + sizes[second] - shared) >= $minJaccard
    RETURN collect(shared * size(sizes) + second) AS codes
  }
  RETURN collect({first: first, codes: codes}) AS close, sum(size(codes)) AS total
}
WITH *, reduce(page = [], one IN close | reduce(best = page,
  pair IN [pair IN [code IN one.codes | [
    -toFloat(code / size(sizes)) / (sizes[one.first] + sizes[code % size(sizes)] - code / size(sizes)), -(code / size(sizes)), one.first, code % size(sizes)
  ]] WHERE $after IS NULL OR ${KEY} > $after] |
  CASE WHEN size(best) >= $limit AND pair > best[-1] THEN best
  ELSE ([other IN best WHERE other < pair] + [pair] + [other IN best WHERE other > pair])[..$limit] END)) AS page`;

/** Reads what is shown of a page of pairs, whose last two values are places in a list of partnerships. */
const SHOWN = `
CALL (page, partnerships) {
  UNWIND page AS pair
  UNWIND pair[-2..] AS place
  WITH DISTINCT place, partnerships[place] AS partnership
  RETURN collect({
    place: place, partnership: ${found("partnership")},
    themes: COLLECT { MATCH ${themesOf("partnership")} RETURN DISTINCT ${found("theme")} },
    links: [(partnership)-[link:PART_OF|PRECEDED_BY|SUCCEEDED_BY]->(other:Partnership) | {predicate: type(link), to: other.id}]
  }) AS sides
}
CALL (sides, partnerships) {
  UNWIND sides AS side
  WITH side.place AS place, partnerships[side.place] AS partnership
  ${MEMBERS}
  WITH party, place, collect(fact) AS facts
  WITH party, collect({place: place, facts: facts}) AS at
  WITH party, at, size(at) > 1 AS shared, head([(party)-[:GOVERNS]->(area:Region) WHERE area.kind IN ['gemeente', 'voormalige-gemeente'] | area]) AS area
  RETURN collect({
    party: CASE WHEN shared THEN ${found("party")} ELSE party {.id} END,
    isKind: party:PartyKind,
    gemeente: CASE WHEN shared THEN ${found("area")} ELSE area {.id} END,
    at: [one IN at | {place: one.place, facts: CASE WHEN shared THEN [fact IN one.facts | fact {
      .status, .citations, .sinceEarliest, .sinceLatest, .untilEarliest, .untilLatest, .observedEarliest, .observedLatest
    }] ELSE [] END}]
  }) AS parties
}`;

/** One row, region null when the id names something that governs none: the partnerships of one region compared. Index: entity_id. */
export const PAIRS_WITHIN = `
MATCH (start:Entity {id: $within})
${REGION_OF_START}
${PAIRS_OF_REGION}
${SHOWN}
RETURN ${found("region")} AS region, size(ids) AS considered, size([size IN sizes WHERE size = 0]) AS silent, vague,
  datasets, kinds, earliest, latest, size(tables) > 0 AS sharing, total, [pair IN page | pair[2..]] AS pairs, sides, parties`;

/** One row: what is shown of pairs that are known already, as places in a list of ids. Index: partnership_id. */
export const PAIRS_SHOWN = `
UNWIND $ids AS id
MATCH (partnership:Partnership {id: id})
WITH partnership ORDER BY partnership.id
WITH collect(partnership) AS partnerships, $pairs AS page
${SHOWN}
RETURN page AS pairs, sides, parties`;
