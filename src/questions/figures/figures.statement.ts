import { found } from "../common/fact.js";

/** Cypher that binds `every` to the figures about `start`: a region and its public body are one, and of a metric it is those that measure it. */
export const FIGURES_ABOUT = `CALL (start) {
  UNWIND [start] + COLLECT { MATCH (start)-[:GOVERNS]-(other:Party|Region) RETURN other } AS self
  MATCH (self)<-[:FIGURE_ABOUT|MEASURES]-(figure:Figure)
  RETURN collect(DISTINCT figure) AS every
}`;

/** Cypher for a figure with what it is about, its metric, and what contradicts it; `name` is the variable it is bound to. */
export function claim(name: string): string {
  return `{
    figure: ${found(name)},
    about: COLLECT { MATCH (${name})-[:FIGURE_ABOUT]->(thing:Entity) WITH thing ORDER BY thing.id RETURN ${found("thing")} },
    metric: head([(${name})-[:MEASURES]->(metric:Concept) | ${found("metric")}]),
    conflicts: COLLECT { MATCH (${name})-[:CONFLICTS_WITH]-(other:Figure) WITH DISTINCT other ORDER BY other.id RETURN ${found("other")} }
  }`;
}

/** A page of the figures in `every`, by metric, newest first: the day that each holds for, or else on which it was stated. */
const PAGE = `
WITH start, every, [figure IN every WHERE $metric IS NULL OR figure.metric = $metric] AS asked
CALL (asked) {
  UNWIND asked AS figure
  WITH figure, -toInteger(replace(coalesce(figure.dateLatest, figure.observedLatest, '0'), '-', '')) AS newest
  ORDER BY figure.metric, newest, figure.name, figure.id
  RETURN collect({figure: figure, newest: newest, key: [figure.metric, newest, figure.name, figure.id]}) AS sorted
}
CALL (asked) {
  UNWIND asked AS figure
  UNWIND figure.datasets AS dataset
  RETURN collect(DISTINCT dataset) AS datasets
}
CALL (sorted) {
  UNWIND [one IN sorted WHERE $after IS NULL OR one.key > $after][0..$limit] AS one
  WITH one.figure AS figure, one.newest AS newest
  RETURN collect({newest: newest, claim: ${claim("figure")}}) AS page
}
RETURN ${found("start")} AS about, size(every) AS known, size(asked) AS total, datasets, page`;

/** One row: the entity, how many figures are about it, and a page of those of the metric asked for. Index: entity_id. */
export const FIGURES_OF_ENTITY = `
MATCH (start:Entity {id: $about})
${FIGURES_ABOUT}
${PAGE}`;

/** One row: a page of the figures of one metric. Index: concept_id. */
export const FIGURES_OF_METRIC = `
CALL () {
  MATCH (:Concept {id: 'metric-' + $metric})<-[:MEASURES]-(figure:Figure)
  RETURN collect(figure) AS every
}
WITH null AS start, every
${PAGE}`;

/** Cypher that binds `every` to all figures; none is asked about. */
export const ALL_FIGURES = `CALL () {
  MATCH (figure:Figure) WHERE figure.id STARTS WITH ''
  RETURN collect(figure) AS every
}
WITH null AS start, every`;

/** One row: a page of all figures. Index: figure_id. */
export const FIGURES_EVERYWHERE = `
${ALL_FIGURES}
${PAGE}`;
