import { concept, concepts, date, integer, label, number, oneOf, optional, ref, refs, successors, text, texts } from "./field.js";
import { kind } from "./kind.js";

/** Labels that can stand wherever a party can. */
export const PARTIES = ["Organisation", "PartyKind", "Partnership", "Programme"] as const;
/** What can be worked for, paid, or be the subject of a figure or lesson. */
export const ANYTHING = ["Entity"] as const;
const HELIX: [string, ...string[]] = ["overheid", "ondernemers", "onderwijs", "maatschappij"];
const PARTY = { labels: ["Party"], dated: true };
const helix = optional(oneOf(HELIX, "Kant van de quadruple helix."));
const partOf = optional(refs({ type: "PART_OF", to: PARTIES }, "Waar het deel van is."));
const areas = optional(refs({ type: "areas", to: ["Region"] }, "Gebieden waarin het werkt; kort voor een werkgebied (coverage)."));
const themes = optional(concepts("theme", "Thema's.", "HAS_THEME"));
const audiences = optional(concepts("audience", "Voor wie.", "FOR_AUDIENCE"));
const categories = optional(concepts("category", "Categorieën van ondersteuning.", "IN_CATEGORY"));

/** Fields that programmes and services share with needs. */
export const shared = { audiences, categories, themes, areas };

export const region = kind(
  "Region",
  "regions",
  {
    kind: optional(concept("region-kind", "Soort regio.", "HAS_KIND")),
    code: optional(text("Officiële code: GM0193, PV23.")),
    population: optional(integer("Aantal inwoners.")),
    latitude: optional(number("Breedtegraad van het middelpunt.")),
    longitude: optional(number("Lengtegraad van het middelpunt.")),
    geometry: optional(text("Grens: GeoJSON MultiPolygon in WGS 84, als tekst.")),
    memberCount: optional(integer("Aantal gemeenten, als alleen dat bekend is.")),
    note: optional(text("Wat er over dit gebied niet bekend is.")),
    contains: optional(refs({ type: "CONTAINS", to: ["Region"] }, "Gebieden die hierin liggen.")),
    within: optional(refs({ type: "CONTAINS", to: ["Region"], incoming: true }, "Gebieden waarin dit ligt.")),
    overlaps: optional(refs({ type: "OVERLAPS", to: ["Region"] }, "Gebieden die dit deels overlappen.")),
    successors: optional(successors(["Region"])),
  },
  { dated: true },
);

export const organisation = kind(
  "Organisation",
  "organisations",
  {
    kind: optional(concept("organisation-kind", "Soort organisatie.", "HAS_KIND")),
    helix,
    website: optional(text("Openbare website.")),
    identifierKeys: optional(texts("Kenmerken in registers, als `kvk:12345678`.")),
    governs: optional(refs({ type: "GOVERNS", to: ["Region"] }, "Gebied waarvan dit het openbaar bestuur is.")),
    locatedIn: optional(refs({ type: "LOCATED_IN", to: ["Region"] }, "Waar het gevestigd is.")),
    instanceOf: optional(refs({ type: "INSTANCE_OF", to: ["PartyKind"] }, "Soorten partij waarvan dit er een is.")),
    partOf,
    areas,
    carriesOut: optional(refs({ type: "CARRIED_OUT_BY", to: ["Partnership"], incoming: true }, "Regelingen en verbanden die dit uitvoert.")),
    successors: optional(successors(["Organisation"])),
  },
  { ...PARTY, prefixes: ["organisation", "gemeente", "provincie"] },
);

export const partyKind = kind(
  "PartyKind",
  "party-kinds",
  {
    helix,
    count: optional(integer("Hoeveel, als de bron dat zegt.")),
    area: optional(ref({ type: "IN_AREA", to: ["Region"] }, "Waar zij van zijn.")),
    organisationKind: optional(concept("organisation-kind", "Soort organisatie, als deze soort partij alle organisaties daarvan zijn.")),
    broader: optional(refs({ type: "BROADER", to: ["PartyKind"] }, "Ruimere soort.")),
    instanceOf: optional(refs({ type: "INSTANCE_OF", to: ["PartyKind"] }, "Soorten partij waarvan dit er een is.")),
  },
  { labels: ["Party"], prefixes: ["party-kind"] },
);

export const partnership = kind(
  "Partnership",
  "partnerships",
  {
    kind: optional(concept("partnership-kind", "Soort samenwerkingsverband.", "HAS_KIND")),
    legalForm: optional(concept("legal-form", "Rechtsvorm.")),
    commitment: optional(text("Hoe bindend, in een eigen woord.")),
    scale: optional(concept("scale", "Schaal.")),
    memberCount: optional(integer("Aantal leden, als alleen dat bekend is.")),
    themes,
    policyAreas: optional(concepts("register-policy-area", "Beleidsterreinen volgens het register.", "HAS_POLICY_AREA")),
    carriedOutBy: optional(refs({ type: "CARRIED_OUT_BY", to: ["Organisation"] }, "Wie het uitvoert.")),
    areas,
    partOf,
    instanceOf: optional(refs({ type: "INSTANCE_OF", to: ["PartyKind"] }, "Soorten partij waarvan dit er een is.")),
    predecessors: optional(refs({ type: "PRECEDED_BY", to: PARTIES }, "Waar het uit is voortgekomen.")),
    successors: optional(successors(["Partnership"])),
  },
  PARTY,
);

export const programme = kind(
  "Programme",
  "programmes",
  {
    kind: optional(concept("programme-kind", "Soort programma.", "HAS_KIND")),
    status: optional(text("Status, in een eigen woord.")),
    order: optional(integer("Plaats onder de fasen of edities, vanaf 1.")),
    categories,
    themes,
    sectors: optional(concepts("sector", "Sectoren.", "FOR_SECTOR")),
    audiences,
    areas,
    partOf: optional(refs({ type: "PART_OF", to: ANYTHING }, "Waar het een fase, editie of deel van is.")),
    predecessors: optional(refs({ type: "PRECEDED_BY", to: PARTIES }, "Waar het uit is voortgekomen.")),
    replicatedFrom: optional(refs({ type: "REPLICATED_FROM", to: ["Programme"] }, "Waarvan het is overgenomen.")),
    instanceOf: optional(refs({ type: "INSTANCE_OF", to: ["PartyKind"] }, "Soorten partij waarvan dit er een is.")),
  },
  PARTY,
);

export const document = kind("Document", "documents", {
  publisher: text("Wie het uitgaf."),
  year: integer("Jaar van uitgave."),
  published: date("Datum van uitgave, zo precies als bekend."),
  digest: text("SHA-256 van de gelezen tekst."),
  lineCount: integer("Aantal regels van de gelezen tekst."),
  language: text("Taal, BCP 47."),
  licence: optional(text("Licentie van de tekst, als die vermeld is.")),
});

export const register = kind("Register", "registers", {
  publisher: text("Wie het bijhoudt."),
  licence: text("Licentie van de gegevens."),
  website: optional(text("Waar het te vinden is.")),
});

export const numbered = { number: optional(label("Nummer of letter in het document.")), page: optional(integer("Bladzijde.")) };
