const DAYS = ".sinceEarliest, .sinceLatest, .untilEarliest, .untilLatest, .observedEarliest, .observedLatest, .since, .until";
const typed = (name: string): string => `__typename: [label IN labels(${name}) WHERE NOT label IN ['Entity', 'Party']][0]`;

/** A row a service, by id, with the ids of what it is for, who offers it and what it is given under. Index: service_id. */
export const SERVICES = `
MATCH (service:Service) WHERE service.id STARTS WITH ''
WITH service ORDER BY service.id
RETURN service {.id, .name, .line, .forms, .entrances, .cost, .capacity, .next, .observedAt, ${DAYS}, ${typed("service")}} AS node,
  service.citations AS citations, service.datasets AS datasets,
  COLLECT { MATCH (service)-[:SERVES]->(need:Need) RETURN need.id ORDER BY need.id } AS needs,
  COLLECT { MATCH (service)-[:IN_CATEGORY]->(category:Concept) RETURN category.notation ORDER BY category.order } AS categories,
  COLLECT { MATCH (service)-[:FOR_AUDIENCE]->(audience:Concept) RETURN audience.notation ORDER BY audience.notation } AS audiences,
  COLLECT { MATCH (service)<-[:PROVIDES]-(provider:Party) RETURN provider.id ORDER BY provider.id } AS providers,
  COLLECT {
    MATCH path = (service)-[:IN_PROGRAMME]->(:Programme)-[:PART_OF*0..3]->(programme:Programme)
    WITH programme, min(length(path)) AS steps RETURN programme.id ORDER BY steps, programme.id
  } AS programmes,
  COLLECT {
    MATCH (service)<-[:CRITERION_OF]-(criterion:Criterion)
    WITH criterion ORDER BY criterion.order, criterion.id
    RETURN criterion {.attribute, .min, .max, .unit, .values}
  } AS conditions,
  COUNT { MATCH (service)-[:IN_PROGRAMME*0..1]->(about)<-[:FIGURE_ABOUT]-(figure:Figure) WHERE figure.status = 'result' RETURN DISTINCT figure } AS results`;

/**
 * A row for each service, programme or party of which the id is given: where it works, what it governs, the area that a
 * kind of party is of, and the parties that are of this kind. Index: entity_id.
 */
export const HOLDERS = `
UNWIND $ids AS id
MATCH (holder:Entity {id: id})
RETURN holder {.id, .name, .kind, .order, ${DAYS}, ${typed("holder")}} AS node, holder.organisationKind AS bodies,
  COLLECT {
    MATCH (holder)<-[:COVERAGE_OF]-(fact:Coverage)-[:IN_REGION]->(area:Region)
    WITH fact, area ORDER BY fact.id
    RETURN {fact: fact {.id, .status, .citations, ${DAYS}}, area: area {.id, .name, .kind, __typename: 'Region'}}
  } + COLLECT {
    MATCH (holder)-[:GOVERNS|IN_AREA]->(area:Region)
    WITH area ORDER BY area.id
    RETURN {fact: null, area: area {.id, .name, .kind, __typename: 'Region'}}
  } AS ways,
  COLLECT { MATCH (holder:PartyKind)<-[:INSTANCE_OF]-(instance:Party) RETURN instance.id ORDER BY instance.id } AS instances`;

/** A row a need, by id. Index: need_id. */
export const NEEDS = `
MATCH (need:Need) WHERE need.id STARTS WITH ''
RETURN need {.id, .name, __typename: 'Need'} AS node, coalesce(need.vague, false) AS vague,
  COLLECT { MATCH (need)-[:IN_CATEGORY]->(category:Concept) RETURN category.notation ORDER BY category.order } AS categories
ORDER BY need.id`;

/** A row an area of which the id is given, with the ids of the regions that lie in it, itself included. Index: entity_id. */
export const INSIDE = `
UNWIND $ids AS id
MATCH (area:Entity {id: id})
RETURN id, COLLECT { MATCH (area)-[:CONTAINS*0..6]->(part:Region) RETURN DISTINCT part.id } AS inside`;

/** A row a region, places left out, with what holds and governs it. Index: region_id. */
export const REGIONS = `
MATCH (region:Region) WHERE region.id STARTS WITH '' AND region.kind <> 'plaats'
RETURN region.id AS id, region.kind AS kind, region.latitude AS latitude, region.longitude AS longitude,
  region.sinceEarliest AS sinceEarliest, region.untilLatest AS untilLatest,
  COLLECT { MATCH (region)<-[:CONTAINS]-(wider:Region) RETURN wider.id } AS within,
  COLLECT { MATCH (region)<-[:GOVERNS]-(body:Organisation) RETURN body.id } AS bodies`;

/** The slugs of the categories of support, in their order. Index: conceptscheme_id. */
export const CATEGORIES = `
MATCH (:ConceptScheme {id: 'scheme-category'})<-[:IN_SCHEME]-(category:Concept)
RETURN category.notation AS slug ORDER BY category.order, slug`;
