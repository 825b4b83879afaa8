/** Rows in the order of the ids: the party, the kinds it is one of, and what it is part of. Index: entity_id. */
export const ORGANIZATIONS = `
UNWIND $ids AS id
MATCH (p:Entity {id: id})
RETURN p {.*, __typename: [label IN labels(p) WHERE NOT label IN ['Entity', 'Party']][0]} AS party,
  COLLECT { MATCH (p)-[:INSTANCE_OF]->(kind:PartyKind) RETURN kind.id } AS kinds,
  COLLECT { MATCH (p)-[:PART_OF]->(wider:Party) RETURN wider.id } AS above`;
