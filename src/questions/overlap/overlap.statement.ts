import { found, standing, takesPart } from "../common/fact.js";
import { REGION_OF_START } from "../common/region-or-party.js";
import { themesOf } from "../common/themes.js";

/** Deepest chain of regions within regions that is followed. */
const DEPTH = "1..6";
/** Neither the fact, nor what it is about, nor who takes part had ended, or was still to begin. */
const STANDS = `${standing("fact")} AND ${standing("thing")} AND ${standing("body")}`;
const COVERS = `MATCH (area)<-[:IN_REGION]-(fact:Coverage)-[:COVERAGE_OF]->(thing) WHERE NOT coalesce(fact.status, '') IN ['afwezig', 'beëindigd']`;
const TAKES_PART = `MATCH (body)<-[:PARTY]-(fact:Membership)-[:MEMBER_OF]->(thing) WHERE ${takesPart("fact")}`;

/** Among things that touch a region for the same reason, tables come first, services last. */
const TYPE_ORDER = "CASE WHEN thing:Partnership THEN 0 WHEN thing:Programme THEN 1 WHEN thing:Organisation THEN 2 WHEN thing:PartyKind THEN 3 ELSE 4 END";

/**
 * One row: the region (null when the id names something that governs none), the number of things that touch it, that of
 * those without a theme when some are asked for, and a page of them in order of their strongest reason (nearer areas first), type, name and id. Index: entity_id.
 */
export const OVERLAP = `
MATCH (start:Entity {id: $region})
${REGION_OF_START}
CALL (region) {
  OPTIONAL MATCH (body:Organisation)-[:GOVERNS]->(region)
  RETURN collect(body) AS bodies
}
CALL (region, bodies) {
  CALL (region, bodies) {
    UNWIND bodies AS body
    ${TAKES_PART}
    RETURN thing, fact, CASE WHEN thing:Programme THEN 1 ELSE 0 END AS reason, 0 AS steps, body, null AS area
  UNION ALL
    WITH region AS area
    ${COVERS}
    RETURN thing, fact, 2 AS reason, 0 AS steps, null AS body, area
  UNION ALL
    UNWIND bodies AS body
    MATCH (body)<-[:PAYER]-(fact:Funding)-[:FUNDING_FOR|RECIPIENT]->(thing:Party)
    WHERE thing <> body AND NOT coalesce(fact.status, '') IN ['requested', 'declined', 'ended']
    WITH DISTINCT thing, fact, body
    RETURN thing, fact, 3 AS reason, 0 AS steps, body, null AS area
  UNION ALL
    MATCH (region)-[:CONTAINS*${DEPTH}]->(:Region)<-[:GOVERNS]-(body:Organisation)
    WITH DISTINCT body
    ${TAKES_PART}
    RETURN thing, fact, 4 AS reason, 0 AS steps, body, null AS area
  UNION ALL
    MATCH path = (region)-[:CONTAINS*${DEPTH}]->(area:Region)
    WITH area, min(length(path)) AS steps
    ${COVERS}
    RETURN thing, fact, 5 AS reason, steps, null AS body, area
  UNION ALL
    MATCH path = (region)<-[:CONTAINS*${DEPTH}]-(area:Region)
    WITH area, min(length(path)) AS steps
    ${COVERS}
    RETURN thing, fact, 6 AS reason, steps, null AS body, area
  UNION ALL
    MATCH (region)-[:OVERLAPS]-(area:Region)
    WITH DISTINCT area
    ${COVERS}
    RETURN thing, fact, 7 AS reason, 0 AS steps, null AS body, area
  }
  WITH thing, fact, reason, steps, body, area
  WHERE ${STANDS}
    AND ($kinds IS NULL OR thing.kind IN $kinds)
  ORDER BY reason, steps, fact.id
  WITH thing, collect({reason: reason, steps: steps, fact: ${found("fact")}, body: ${found("body")}, area: ${found("area")}}) AS via
  CALL (thing) {
    WITH thing WHERE $themes IS NOT NULL
    MATCH ${themesOf("thing")}
    RETURN collect(DISTINCT theme.notation) AS themes
  }
  WITH thing, via, themes, via[0].reason * 100 + via[0].steps * 10 + ${TYPE_ORDER} AS rank
  ORDER BY rank, thing.name, thing.id
  WITH CASE WHEN $themes IS NULL OR any(theme IN themes WHERE theme IN $themes) THEN {rank: rank, thing: ${found("thing")}, via: via} END AS chosen,
    CASE WHEN $themes IS NOT NULL AND size(themes) = 0 THEN thing END AS themeless
  RETURN collect(chosen) AS things, count(themeless) AS withoutTheme
}
WITH region, withoutTheme, size(things) AS total, [one IN things WHERE $after IS NULL OR [one.rank, one.thing.name, one.thing.id] > $after][0..$limit] AS page
RETURN ${found("region")} AS region, total, withoutTheme, page AS things`;
