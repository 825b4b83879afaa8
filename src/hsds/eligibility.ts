import { decimal } from "../questions/common/dutch.js";

/** A condition of a service as the graph keeps it. */
export interface Criterion {
  attribute: string;
  min?: number;
  max?: number;
  unit?: string;
  values?: string[];
}

/** What HSDS says of who a service is for. */
export interface Eligibility {
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
}

/** Conditions of HSDS's own: the age of a person, in years. */
const AGES = new Set(["leeftijd", "leeftijd-ondernemer-jaren"]);

/** Who a service is for: whom the source names, and on which conditions. */
export function toEligibility(audiences: readonly string[], criteria: readonly Criterion[]): Eligibility {
  const sentences = [
    ...(audiences.length > 0 ? [`Voor: ${audiences.join(", ")}.`] : []),
    ...(criteria.length > 0 ? [`Voorwaarden: ${criteria.map(conditionText).join("; ")}.`] : []),
  ];
  const age = criteria.find(({ attribute, unit }) => AGES.has(attribute) && unit === "jaar");
  return {
    ...(sentences.length > 0 ? { eligibility_description: sentences.join(" ") } : {}),
    ...(age?.min === undefined ? {} : { minimum_age: age.min }),
    ...(age?.max === undefined ? {} : { maximum_age: age.max }),
  };
}

/** A condition in Dutch: `bedrag ten hoogste 2.500 EUR`. */
export function conditionText({ attribute, min, max, unit, values }: Criterion): string {
  const bounds = [...(min === undefined ? [] : [`ten minste ${decimal(min)}`]), ...(max === undefined ? [] : [`ten hoogste ${decimal(max)}`])].join(" en ");
  const measured = bounds && unit ? `${bounds} ${unit}` : bounds;
  const what = attribute === "kenmerk" ? "" : attribute.replace(/-jaren$/, "").replaceAll("-", " ");
  return [what, measured, (values ?? []).join(", ")].filter((part) => part !== "").join(" ");
}
