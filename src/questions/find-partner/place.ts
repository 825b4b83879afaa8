import type { NamedPlace } from "../../intake/places/gazetteer.js";
import type { PlaceRecognised } from "../../intake/places/recognise.js";
import { found } from "../common/fact.js";
import { REGION_OF_START } from "../common/region-or-party.js";
import { referenceTo } from "./reference-to.js";
import type { PlaceNamed } from "./understanding.types.js";

/** The place that a question names, or those it may mean. */
export function placesOf({ written, place, candidates }: PlaceRecognised): { place: PlaceNamed | null; placeCandidates: PlaceNamed[] } {
  const named = (one: NamedPlace): PlaceNamed => ({
    text: written ?? "",
    name: one.name,
    region: referenceTo("Region", one.region),
    gemeente: one.gemeente === null ? null : referenceTo("Region", one.gemeente),
  });
  return { place: place && named(place), placeCandidates: candidates.map(named) };
}

/** One row: whether there is something with the id, the region it is or governs, and the ids of the regions that one lies in. Index: entity_id. */
export const REGION_GIVEN = `
OPTIONAL MATCH (start:Entity {id: $region})
${REGION_OF_START}
RETURN start IS NOT NULL AS exists, ${found("region")} AS region, COLLECT { MATCH (region)<-[:CONTAINS*1..3]-(wider:Region) RETURN DISTINCT wider.id } AS around`;
