import type { Found } from "../common/fact.js";

/** How a relation reads in Dutch, from its start to its end. */
const VERBS: Record<string, string> = {
  AGREEMENT_ABOUT: "gaat over",
  ASKER: "is een vraag van",
  BROADER: "valt onder",
  CONFLICTS_WITH: "spreekt tegen",
  CONFUSED_FROM: "hoort bij",
  CONFUSED_WITH: "wordt verward met",
  CONTAINS: "bevat",
  COVERAGE_OF: "is een werkgebied van",
  CRITERION_OF: "is een voorwaarde van",
  EXACT_MATCH: "is hetzelfde begrip als",
  FIGURE_ABOUT: "zegt iets over",
  FOR_AUDIENCE: "is voor",
  FOR_NEED: "is voor de behoefte",
  FOR_SECTOR: "is voor de sector",
  FUNDING_FOR: "is geld voor",
  GOVERNS: "bestuurt",
  HAS_KIND: "is van de soort",
  HAS_THEME: "heeft als thema",
  INSTANCE_OF: "is een van de",
  IN_AREA: "is van",
  IN_CATEGORY: "valt in de categorie",
  IN_DOCUMENT: "staat in",
  IN_PART: "staat in",
  IN_PROGRAMME: "wordt geboden binnen",
  IN_REGION: "speelt in",
  IN_SCHEME: "staat in de begrippenlijst",
  LESSON_ABOUT: "gaat over",
  LISTS: "noemt",
  LOCATED_IN: "is gevestigd in",
  MEASURES: "meet",
  MEMBER_OF: "is een deelname aan",
  ON_QUESTION: "begint met de vraag",
  OVERLAPS: "overlapt deels",
  PARTY: "is een deelname van",
  PARTY_TO: "is partij bij",
  PART_OF: "is deel van",
  PAYER: "wordt betaald door",
  POINTS_TO: "wijst op de behoefte",
  PRECEDED_BY: "komt voort uit",
  PROVIDES: "biedt",
  RECIPIENT: "gaat naar",
  REPLICATED_FROM: "is overgenomen van",
  SERVES: "is voor de behoefte",
  SIGNATORY: "is ondertekening door",
  STEP_OF: "is een stap van",
  STEP_REFERRAL: "is de overdracht",
  SUCCEEDED_BY: "is opgegaan in",
  THROUGH: "loopt via",
  TO: "gaat naar",
  VIA: "wordt overgedragen door",
  WITHIN: "gebeurt binnen",
};

/** What a status makes of a fact: an absence or a wish is not read as a fact. */
const STATUSES: Record<string, string> = {
  absent: "afwezig",
  asked: "gevraagd",
  declined: "afgewezen",
  discouraged: "afgeraden",
  ended: "beëindigd",
  failed: "mislukt",
  intended: "beoogd",
  left: "vertrokken",
  missing: "ontbreekt",
  planned: "gepland",
  requested: "gevraagd",
  wanted: "gewenst",
};

/** A relation as a Dutch sentence, with the status of a fact at either end; the entity's own record says what it is. */
export function sentenceOf(predicate: string, outgoing: boolean, entity: Found, other: Found | null): string {
  if (!other) return `${entity.name}: ${ownRecord(entity)}`;
  const [from, to] = outgoing ? [entity, other] : [other, entity];
  return `${from.name}${statusOf(from)} ${VERBS[predicate] ?? predicate} ${to.name}${statusOf(to)}.`;
}

function statusOf({ status }: Found): string {
  if (!status || status === "member" || status === "actief" || status === "usual" || status === "agreed") return "";
  return ` (${STATUSES[status] ?? status})`;
}

function ownRecord(entity: Found): string {
  const { value, min, max, amount, unit, currency, about, description } = entity;
  const number = value ?? amount ?? (min === undefined && max === undefined ? undefined : [min ?? "", max ?? ""].join("–"));
  const said = [description ?? about, number === undefined ? undefined : `${number} ${unit ?? currency ?? ""}`.trim(), statusOf(entity).trim() || undefined];
  const parts = said.filter((part) => typeof part === "string");
  return parts.length > 0 ? parts.join(" ") : "wordt genoemd.";
}
