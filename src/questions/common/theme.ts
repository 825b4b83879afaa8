/** Cypher that leads from a partnership to its themes: those stated, those that match one, and those that its policy areas in a register, or wider ones, match. */
export const TO_THEME =
  "-[:HAS_THEME|HAS_POLICY_AREA]->(:Concept)-[:BROADER*0..3]->(:Concept)-[:EXACT_MATCH*0..1]-(theme:Concept)-[:IN_SCHEME]->(:ConceptScheme {id: 'scheme-theme'})";

/** Cypher for: the partnership that `name` is bound to has one of `$themes`; of null any will do. */
export function onTheme(name: string): string {
  return `($themes IS NULL OR EXISTS { MATCH (${name})${TO_THEME} WHERE theme.notation IN $themes })`;
}
