import { found } from "../questions/common/fact.js";
import { REGION_OF_START } from "../questions/common/region-or-party.js";

/**
 * A row for each id of a region or of the public body that governs it, in order: with the regions around it (steps up,
 * and who governs them), those inside it, and the kinds of those inside that a body governs. Index: entity_id.
 */
export const PLACES = `
UNWIND range(0, size($ids) - 1) AS asked
OPTIONAL MATCH (start:Entity {id: $ids[asked]})
${REGION_OF_START}
WITH asked, start, region AS place
CALL (place) {
  MATCH path = (place)<-[:CONTAINS*0..6]-(area:Region)
  WITH area, min(length(path)) AS distance
  RETURN collect({id: area.id, distance: distance, bodies: COLLECT { MATCH (area)<-[:GOVERNS]-(body:Organisation) RETURN ${found("body")} ORDER BY body.id }}) AS around
}
CALL (place) {
  MATCH (place)-[:CONTAINS*1..6]->(area:Region)
  WITH DISTINCT area
  RETURN collect(area.id) AS inside, collect(DISTINCT CASE WHEN EXISTS { (area)<-[:GOVERNS]-(:Organisation) } THEN area.kind END) AS kindsInside
}
RETURN asked, start IS NOT NULL AS exists, ${found("place")} AS region, around, inside, kindsInside
ORDER BY asked`;
