import { decimal, listed } from "../questions/common/dutch.js";
import type { Profile } from "./profile.js";
import type { Condition } from "./support.js";

/** What must still be asked to know whether a service is open to this entrepreneur. */
export interface ToAsk {
  attribute: string;
  question: string;
}

/** Whether somebody may use a service: why not, or what must still be asked. */
export interface Eligibility {
  /** Conditions that are not met, in Dutch; empty when none is known not to be. */
  failed: string[];
  /** Conditions that are met, in Dutch. */
  met: string[];
  toAsk: ToAsk[];
}

/** What a condition measures, where a profile can say it, and how it is asked. */
const ATTRIBUTES: Record<string, { field: keyof Profile; question: string }> = {
  medewerkers: { field: "employees", question: "Hoeveel medewerkers heeft het bedrijf?" },
  "leeftijd-bedrijf-jaren": { field: "ageYears", question: "Hoeveel jaar bestaat het bedrijf?" },
  sector: { field: "sector", question: "In welke sector werkt het bedrijf?" },
  fase: { field: "phase", question: "In welke fase zit het bedrijf?" },
  bedrag: { field: "amount", question: "Om welk bedrag in euro gaat het?" },
  rechtsvorm: { field: "legalForm", question: "Welke rechtsvorm heeft het bedrijf?" },
};

/** Judges all conditions of a service by what is known of the entrepreneur; `sectors` are those of the vocabulary. */
export function eligibilityOf(conditions: readonly Condition[], profile: Profile, sectors: readonly string[]): Eligibility {
  const judged: Eligibility = { failed: [], met: [], toAsk: [] };
  for (const condition of conditions) {
    const known = ATTRIBUTES[condition.attribute];
    const value = known ? (profile[known.field] ?? null) : null;
    const verdict = value === null ? null : meets(condition, value, sectors);
    if (verdict === null) judged.toAsk.push({ attribute: condition.attribute, question: ask(condition, known?.question) });
    else (verdict ? judged.met : judged.failed).push(`open voor ${phrase(condition)}`);
  }
  return judged;
}

/** Null when the source's words cannot be compared with what is known. */
function meets({ attribute, min, max, values }: Condition, value: number | string, sectors: readonly string[]): boolean | null {
  if (typeof value === "number") return min == null && max == null ? null : value >= (min ?? -Infinity) && value <= (max ?? Infinity);
  const wanted = (values ?? []).map(folded);
  if (wanted.includes(folded(value))) return true;
  // Of a sector in the source's own words nobody can say that another is none of it.
  const isListed = attribute !== "sector" || wanted.every((one) => sectors.includes(one));
  return wanted.length > 0 && isListed ? false : null;
}

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, "-");

function ask(condition: Condition, question: string | undefined): string {
  if (question) return `${question} Dit is ${phrase(condition, "voor")}.`;
  if (condition.attribute === OWN_WORDS) return `Geldt dit voor de ondernemer: ${listed(condition.values ?? [])}?`;
  return `Voldoet de ondernemer hieraan: ${phrase(condition, "")}?`;
}

/** An attribute that a source describes in words of its own. */
const OWN_WORDS = "kenmerk";
const COUNTED = new Set(["medewerkers", "leeftijd-bedrijf-jaren", "bedrag"]);
const OF: Record<string, string> = { "leeftijd-bedrijf-jaren": "bedrijven van", medewerkers: "bedrijven met", bedrag: "bedragen van" };

/** A condition as a phrase: `bedrijven met 10 tot en met 250 fte`, `sector maakindustrie`. */
export function phrase({ attribute, min, max, unit, values }: Condition, before = ""): string {
  const lead = before ? `${before} ` : "";
  if (values && values.length > 0) return `${lead}${attribute === OWN_WORDS ? "" : `${attribute.replaceAll("-", " ")} `}${listed(values)}`;
  const of = COUNTED.has(attribute) ? OF[attribute] : attribute.replaceAll("-", " ");
  const bounds =
    min != null && max != null ? `${decimal(min)} tot en met ${decimal(max)}` : min != null ? `ten minste ${decimal(min)}` : `ten hoogste ${decimal(max ?? 0)}`;
  return `${lead}${of} ${bounds}${unit ? ` ${unit}` : ""}`;
}
