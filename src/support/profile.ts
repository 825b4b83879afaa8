import { nearest } from "../nearest.js";
import { BadInputError } from "../questions/common/errors.js";

/** What is known of the entrepreneur and the firm; what is not is left out. */
export interface Profile {
  employees?: number | null;
  ageYears?: number | null;
  sector?: string | null;
  phase?: string | null;
  amount?: number | null;
  legalForm?: string | null;
}

const NUMBERS = ["employees", "ageYears", "amount"] as const;
const TEXTS = ["sector", "phase", "legalForm"] as const;
const LONGEST = 100;
const LARGEST = 1e12;

/** Checks a profile; `sectors` are the slugs that a sector may be. Throws `BadInputError`. */
export function checkedProfile(profile: Profile | null | undefined, sectors: readonly string[]): Profile {
  const given = profile ?? {};
  for (const field of NUMBERS) {
    const value = given[field];
    if (value != null && !(value >= 0 && value <= LARGEST)) throw new BadInputError(`profile.${field}`, "verwacht een getal van 0 of meer");
  }
  for (const field of TEXTS) {
    const value = given[field];
    if (value != null && (value.trim() === "" || value.length > LONGEST)) throw new BadInputError(`profile.${field}`, `verwacht 1 tot ${LONGEST} tekens`);
  }
  const sector = given.sector?.trim().toLowerCase();
  if (sector && !sectors.includes(sector)) {
    const meant = nearest(sector, sectors);
    throw new BadInputError("profile.sector", `"${sector}" staat niet in de begrippenlijst.${meant ? ` Bedoelt u "${meant}"?` : ""}`);
  }
  return given;
}
