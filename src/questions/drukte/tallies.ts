import type { Catalogue } from "../../graph/catalogue.js";
import type { SetTable } from "../../tables/seating.js";
import type { Tally } from "../common/measure.types.js";
import { type Counted, tally } from "./drukte.count.js";
import type { DrukteAnswer } from "./drukte.types.js";

/** The tables of an answer counted by kind, legal form, theme, level, and how binding they are. */
export function talliesOf(
  chosen: readonly SetTable[],
  catalogue: Pick<Catalogue, "labelOf">,
): Pick<DrukteAnswer, "byKind" | "byLegalForm" | "byTheme" | "byScale" | "byCommitment"> {
  const by = (scheme: string, valuesOf: (one: SetTable) => readonly string[]) =>
    tally(chosen, valuesOf).map((one) => toTally(one, (slug) => catalogue.labelOf(scheme, slug)));
  return {
    byKind: by("partnership-kind", ({ table }) => [table.kind]),
    byLegalForm: by("legal-form", ({ table }) => stated(table.legalForm)),
    byTheme: by("theme", ({ table }) => table.themes),
    byScale: by("scale", ({ table }) => stated(table.scale)),
    byCommitment: tally(chosen, ({ table }) => stated(table.commitment)).map((one) => toTally(one, (slug) => slug)),
  };
}

const stated = (value: string | null): string[] => (value === null ? [] : [value]);

const toTally = ({ slug, ...counts }: Counted, labelOf: (slug: string) => string): Tally => ({
  slug,
  name: slug === null ? "onbekend" : labelOf(slug),
  ...counts,
});
