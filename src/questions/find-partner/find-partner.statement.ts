import { found, standing } from "../common/fact.js";
import { REGION_OF_START } from "../common/region-or-party.js";

/**
 * One row: the need and the region (null when the id names none; the region is the one governed, when a public body is
 * named), and every service for the need with its providers and, when a region is asked for, the facts by which it
 * reaches that region: its own areas, else its programme's, else its provider's or the area a provider governs. A
 * service of which no source names an area is there too, said so. Steps up from the region are counted in `distance`; one down in a narrower region is -1. Index: entity_id.
 */
export const FIND_PARTNER = `
OPTIONAL MATCH (need:Need {id: $need})
OPTIONAL MATCH (start:Entity {id: $region})
${REGION_OF_START}
CALL (region) {
  OPTIONAL MATCH path = (region)<-[:CONTAINS*0..6]-(area:Region)
  WITH area, min(length(path)) AS distance WHERE area IS NOT NULL
  RETURN collect({area: area, distance: distance}) AS around
}
CALL (region) {
  OPTIONAL MATCH (region)-[:CONTAINS*1..6]->(area:Region)
  RETURN collect(DISTINCT {area: area, distance: -1}) AS inside
}
WITH need, start, region, around + [one IN inside WHERE one.area IS NOT NULL] AS reach
CALL (need, region, reach) {
  MATCH (need)<-[:SERVES]-(service:Service)<-[:PROVIDES]-(provider:Party)
  OPTIONAL CALL (service, provider) {
    MATCH (service)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area) RETURN 0 AS level, fact, area, service AS holder
    UNION
    MATCH (service)-[:IN_PROGRAMME]->(:Programme)-[:PART_OF*0..3]->(holder:Programme)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area) RETURN 1 AS level, fact, area, holder
    UNION
    MATCH (provider)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area) RETURN 2 AS level, fact, area, provider AS holder
    UNION
    MATCH (provider)-[:GOVERNS]->(area) RETURN 2 AS level, null AS fact, area, provider AS holder
  }
  WITH service, provider, min(level) AS best, collect(CASE WHEN area IS NOT NULL THEN {level: level, fact: fact {.*}, areaId: area.id, area: ${found("area")}, holder: ${found("holder")}} END) AS areas
  WITH service, provider, size(areas) = 0 AS anywhere, [one IN areas WHERE one.level = best AND (one.fact IS NULL OR
    NOT coalesce(one.fact.status, '') IN ['afwezig', 'beëindigd', 'gewenst'] AND ${standing("one.fact")})] AS areas
  WHERE ${standing("service")} AND ${standing("provider")}
    AND NOT EXISTS { (service)-[:IN_PROGRAMME]->(:Programme)-[:PART_OF*0..3]->(ended:Programme) WHERE NOT (${standing("ended")}) }
  WITH service, provider, anywhere, [one IN areas | head([step IN reach WHERE step.area.id = one.areaId | one {.fact, .area, .holder, .level, distance: step.distance}])] AS reached
  WITH service, provider, anywhere, [one IN reached WHERE one IS NOT NULL] AS reached
  WHERE region IS NULL OR anywhere OR size(reached) > 0
  RETURN collect({
    areaUnknown: anywhere, service: ${found("service")}, provider: ${found("provider")},
    reached: reached
  }) AS offers
}
CALL (need) {
  MATCH (need)<-[:SERVES]-(service:Service)<-[:PROVIDES]-(:Party)
  RETURN count(DISTINCT service) AS anywhere
}
RETURN ${found("need")} AS need, start IS NOT NULL AS regionExists, ${found("region")} AS region, offers, anywhere`;
