import { found, standing } from "../questions/common/fact.js";
import { REGION_OF_START } from "../questions/common/region-or-party.js";

/**
 * A row for each id of a region or of the public body that governs it, in order, and after it one for each of its
 * neighbours: the nearest regions of the same kind in a region that holds both. With the regions around it (steps up,
 * and who governs them), those inside it, and the kinds of bodies that govern these. Index: entity_id.
 */
export const PLACES = `
UNWIND range(0, size($ids) - 1) AS asked
OPTIONAL MATCH (start:Entity {id: $ids[asked]})
${REGION_OF_START}
CALL (region) {
  WITH region WHERE $neighbours > 0
  MATCH (region)<-[:CONTAINS]-(:Region)-[:CONTAINS]->(other:Region)
  WHERE other <> region AND other.kind = region.kind AND ${standing("other")}
  WITH DISTINCT other, point.distance(
    point({latitude: region.latitude, longitude: region.longitude}), point({latitude: other.latitude, longitude: other.longitude})) AS metres
  ORDER BY metres, other.name, other.id LIMIT toInteger($neighbours)
  RETURN collect(other) AS others
}
UNWIND range(0, size(others)) AS nth
WITH asked, nth, start, CASE nth WHEN 0 THEN region ELSE others[nth - 1] END AS place
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
RETURN asked, nth, start IS NOT NULL AS exists, ${found("place")} AS region, around, inside, kindsInside
ORDER BY asked, nth`;
