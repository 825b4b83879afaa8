/**
 * Pattern from a thing to each of its themes, bound as `theme`: those stated of it, wider ones, and those that match one of
 * these or one of its policy areas in a register.
 */
export const themesOf = (thing: string): string =>
  `(${thing})-[:HAS_THEME|HAS_POLICY_AREA]->(:Concept)-[:BROADER*0..3]->(:Concept)-[:EXACT_MATCH*0..1]-(theme:Concept)-[:IN_SCHEME]->(:ConceptScheme {id: 'scheme-theme'})`;

/** Cypher for: what `thing` is bound to has one of `$themes`; of null any will do. */
export const onTheme = (thing: string): string => `($themes IS NULL OR EXISTS { MATCH ${themesOf(thing)} WHERE theme.notation IN $themes })`;
