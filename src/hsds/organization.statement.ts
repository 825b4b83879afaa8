import { bodies, PARTY, upholders } from "./parties.js";

/** Rows in the order of the ids: the party, the kinds it is one of, and the services it provides. Index: entity_id. */
export const ORGANIZATIONS = `
UNWIND $ids AS id
MATCH (p:Entity {id: id})
RETURN ${PARTY} AS party,
  COLLECT { MATCH (p)-[:INSTANCE_OF]->(k:PartyKind) RETURN k.id ORDER BY k.id } AS kinds,
  COLLECT {
    MATCH (p)-[:PROVIDES]->(s:Service)
    CALL (s) { RETURN ${upholders("s")}, ${bodies("s", "p.id")} AS providers }
    RETURN {service: s {.*}, programmesAbove: programmesAbove, offeredBy: offeredBy, providers: providers} ORDER BY s.id
  } AS services`;
