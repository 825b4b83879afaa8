import { fold } from "../../ingest/slug.js";
import { wordsOf } from "../text/words.js";
import type { Example } from "./language.js";

/** How often the words of ordinary language occur in the examples, written without a capital and not where a place stands. */
export function commonWords(examples: readonly Pick<Example, "text" | "place">[], before: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const leadsToPlace = new Set(before.map(fold));
  for (const { text, place } of examples) {
    const words = wordsOf(withoutPlace(text, place));
    for (const [i, { written, folded }] of words.entries()) {
      const isPlain = !/^\p{Lu}/u.test(written) && !leadsToPlace.has(words[i - 1]?.folded ?? "");
      if (isPlain) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return counts;
}

/** A message without the place it names: where somebody is says nothing of what he needs. */
export function withoutPlace(text: string, place: string | null): string {
  return place ? text.replace(place, " ") : text;
}
