/** Folds a text for comparison: lower case, no accents, no apostrophes. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/['’‘`´]/g, "")
    .toLowerCase();
}

/** The part of an id after its prefix: `'s-Hertogenbosch` gives `s-hertogenbosch`. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A name without case, accents, hyphens and spaces: `Food Valley` and `food-valley` give `foodvalley`. */
export function joined(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
