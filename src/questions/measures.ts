import type { MeasureDefinition } from "./common/measure.types.js";
import { COMMON_GROUND_DEFINITION } from "./common-ground/common-ground.definition.js";
import { COMPARE_SUPPORT_DEFINITION } from "./compare-support/compare-support.definition.js";
import { CONFLICTS_DEFINITION } from "./conflicts/conflicts.definition.js";
import { CONGRUENCE_DEFINITION } from "./congruence/congruence.definition.js";
import { CONNECTIONS_DEFINITION } from "./connections/connections.definition.js";
import { DRUKTE_DEFINITION } from "./drukte/drukte.definition.js";
import { DRUKTE_RANKING_DEFINITIONS } from "./drukte-ranking/drukte-ranking.definition.js";
import { DUPLICATE_SUPPORT_DEFINITION } from "./duplicate-support/duplicate-support.definition.js";
import { GAPS_DEFINITION } from "./gaps/gaps.definition.js";
import { GEMEENTE_PAIRS_DEFINITION } from "./gemeente-pairs/gemeente-pairs.definition.js";
import { INTERLOCKS_DEFINITION } from "./interlocks/interlocks.definition.js";
import { OVERLAPPING_PAIRS_DEFINITION } from "./overlapping-pairs/overlapping-pairs.definition.js";
import { TIMELINE_DEFINITION } from "./timeline/timeline.definition.js";
import { WHAT_IF_DEFINITION } from "./what-if/what-if.definition.js";

/** The definitions of all measures, by id. */
export const MEASURES: readonly MeasureDefinition[] = [
  COMMON_GROUND_DEFINITION,
  CONNECTIONS_DEFINITION,
  CONGRUENCE_DEFINITION,
  DRUKTE_DEFINITION,
  ...Object.values(DRUKTE_RANKING_DEFINITIONS),
  GEMEENTE_PAIRS_DEFINITION,
  OVERLAPPING_PAIRS_DEFINITION,
  WHAT_IF_DEFINITION,
  CONFLICTS_DEFINITION,
  INTERLOCKS_DEFINITION,
  TIMELINE_DEFINITION,
  GAPS_DEFINITION,
  DUPLICATE_SUPPORT_DEFINITION,
  COMPARE_SUPPORT_DEFINITION,
];

/** `docs/measures.md`: every definition as a page to read and cite. */
export function measuresPage(measures: readonly MeasureDefinition[] = MEASURES): string {
  const intro =
    "What each measure means. The texts are those that an answer carries as its `definition`, in the language of its readers; `npm run schema` writes this page from them.";
  return `${["# Measures", intro, ...measures.map(section)].join("\n\n")}\n`;
}

function section({ id, name, formula, unit, kindScheme, source, caveats }: MeasureDefinition): string {
  const kinds = kindScheme ? `slugs of \`${kindScheme}\`` : "values of an enum or names of relations";
  return [
    `## ${name}`,
    [`Id: \`${id}\``, `Unit: ${unit ?? "none"}`, `Kinds counted: ${kinds}`, `Source: ${source}`].map((line) => `- ${line}`).join("\n"),
    `**Formula.** ${formula}`,
    `**Caveats.**\n\n${caveats.map((caveat) => `- ${caveat}`).join("\n")}`,
  ].join("\n\n");
}
