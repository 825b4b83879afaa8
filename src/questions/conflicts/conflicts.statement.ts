import { found } from "../common/fact.js";
import { ALL_FIGURES, claim, FIGURES_ABOUT } from "../figures/figures.statement.js";

/** Longest chain of contradictions that is followed from one claim to another. */
const CHAIN = "0..12";

/** A page of the groups that the figures in `every` are in, each group once, by metric and least id. */
const GROUPS = `
CALL (every) {
  UNWIND every AS figure
  WITH figure WHERE EXISTS { (figure)-[:CONFLICTS_WITH]-(:Figure) }
  MATCH (figure)-[:CONFLICTS_WITH*${CHAIN}]-(other:Figure)
  WITH DISTINCT figure, other
  ORDER BY other.id
  WITH figure, collect(other) AS claims
  WITH DISTINCT claims, claims[0].metric AS metric, claims[0].id AS least
  ORDER BY metric, least
  RETURN collect({claims: claims, key: [metric, least]}) AS groups
}
CALL (groups) {
  UNWIND groups AS one
  UNWIND one.claims AS figure
  UNWIND figure.datasets AS dataset
  RETURN collect(DISTINCT dataset) AS datasets, collect(DISTINCT figure.metric) AS metrics
}
CALL (groups) {
  UNWIND [one IN groups WHERE $after IS NULL OR one.key > $after][0..$limit] AS one
  CALL (one) {
    UNWIND one.claims AS figure
    RETURN collect(${claim("figure")}) AS claims
  }
  RETURN collect(claims) AS page
}
RETURN ${found("start")} AS about, size(every) AS known, size(groups) AS total, datasets, metrics, page`;

/** One row: the entity, how many figures are about it, and a page of the conflicts that these are in. Index: entity_id. */
export const CONFLICTS_ABOUT = `
MATCH (start:Entity {id: $about})
${FIGURES_ABOUT}
${GROUPS}`;

/** One row: a page of all conflicts. Index: figure_id. */
export const CONFLICTS_EVERYWHERE = `
${ALL_FIGURES}
${GROUPS}`;
