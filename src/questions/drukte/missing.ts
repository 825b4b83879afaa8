import type { Catalogue } from "../../graph/catalogue.js";
import { conceptReference, tableReference } from "../../tables/references.js";
import type { Seating, SetTable } from "../../tables/seating.js";
import { MissingKind, type MissingParty } from "./drukte.types.js";

/** The three that make a triple helix (Etzkowitz and Leydesdorff): where two sit, the third is missed. */
const SIDES = ["overheid", "ondernemers", "onderwijs"] as const;

/** Who and what is missing from tables, what sources state first, then sides of the helix, then themes; without sources yet. */
export function missingFrom(tables: readonly SetTable[], seating: Seating, themes: readonly string[], catalogue: Pick<Catalogue, "labelOf">): MissingParty[] {
  return [...tables.flatMap((one) => statedAbsent(one, seating)), ...tables.flatMap(missingSide), ...missingThemes(tables, themes, catalogue)];
}

const nothing = { at: null, helix: null, theme: null, fact: null, sources: [] };

function statedAbsent({ table }: SetTable, { judge }: Seating): MissingParty[] {
  const absent = table.seats.filter((seat) => seat.status === "absent" && judge.stands(seat));
  return absent.map(({ id, party }) => ({
    ...nothing,
    kind: MissingKind.STATED,
    at: tableReference(table),
    helix: party.helix,
    fact: { __typename: "Membership", id },
    explanation: `${party.name} zit volgens een bron niet aan ${table.name}.`,
  }));
}

function missingSide({ table, seated }: SetTable): MissingParty[] {
  const present = new Set(seated.map(({ party }) => party.helix));
  const absent = SIDES.filter((side) => !present.has(side));
  const [helix] = absent;
  if (absent.length !== 1 || helix === undefined) return [];
  const others = SIDES.filter((side) => side !== helix).join(" en ");
  return [
    {
      ...nothing,
      kind: MissingKind.HELIX,
      at: tableReference(table),
      helix,
      explanation: `Aan ${table.name} zitten ${others}; van ${helix} is niemand bekend.`,
    },
  ];
}

function missingThemes(tables: readonly SetTable[], themes: readonly string[], catalogue: Pick<Catalogue, "labelOf">): MissingParty[] {
  const present = new Set(tables.flatMap(({ table }) => table.themes));
  return themes
    .filter((slug) => !present.has(slug))
    .map((slug) => ({
      ...nothing,
      kind: MissingKind.THEME,
      theme: conceptReference("theme", slug, catalogue.labelOf("theme", slug)),
      explanation: `Voor het thema ${catalogue.labelOf("theme", slug)} is er elders wel een verband, hier is er geen bekend.`,
    }));
}
