import { listed } from "../common/dutch.js";
import { FIGURE_STATUS, statedValue } from "../figures/stated-value.js";
import type { FoundClaim } from "../figures/to-claim.js";

/** What may explain a difference: in which words each figure says it, or null where it does not. */
const REASONS: [name: string, of: (claim: FoundClaim) => string | null][] = [
  ["waarover zij gaan", ({ about }) => listed(about.map(({ name }) => name))],
  ["het jaar van de bron", ({ figure }) => figure.observedAt?.slice(0, 4) ?? null],
  ["de datum waarvoor zij gelden", ({ figure }) => figure.date ?? null],
  ["wat precies is geteld", ({ figure }) => figure.scope ?? null],
  ["de eenheid", ({ figure }) => figure.unit],
  ["de aard van het cijfer", ({ figure }) => (figure.status ? (FIGURE_STATUS[figure.status] ?? figure.status) : null)],
];

/** On what claims differ, and what may explain it, in Dutch; that it does, no source says. */
export function explainConflict(claims: readonly FoundClaim[]): string {
  const values = listed([...new Set(claims.map(({ figure }) => statedValue(figure)))]);
  const reasons = REASONS.flatMap(([name, of]) => {
    const said = [...new Set(claims.map((claim) => of(claim) ?? "niet genoemd"))];
    return said.length > 1 ? [`${name} (${said.join(" / ")})`] : [];
  });
  const counting = claims.flatMap(({ figure }) => figure.definition ?? []).length;
  const method = counting > 0 ? [`de manier van tellen (${counting === 1 ? "één bron licht die toe" : `${counting} cijfers lichten die toe`})`] : [];
  const all = [...reasons, ...method];
  const why =
    all.length > 0
      ? `Zij verschillen ook in ${listed(all)}; of dat het verklaart, zegt geen bron.`
      : "Wat het verschil verklaart, is uit de bronnen niet op te maken.";
  return `De bronnen noemen ${values}. ${why}`;
}
