import { z } from "zod";
import {
  children,
  concept,
  concepts,
  day,
  flag,
  idSchema,
  integer,
  label,
  number,
  oneOf,
  optional,
  ref,
  refs,
  share,
  text,
  textSchema,
  texts,
} from "./field.js";
import { kind } from "./kind.js";
import { linesSchema } from "./lines.js";
import { ANYTHING, numbered, PARTIES, shared } from "./things.js";

const CLAIM = { merges: false };
const WORKS = ["Party", "Service"] as const;
const region = optional(ref({ type: "IN_REGION", to: ["Region"] }, "Waar."));
const need = { type: "FOR_NEED", to: ["Need"], prefix: "need-" } as const;

export const coverage = kind(
  "Coverage",
  "coverages",
  {
    of: ref({ type: "COVERAGE_OF", to: WORKS }, "Wie of wat er werkt."),
    region: ref({ type: "IN_REGION", to: ["Region"] }, "Waar."),
    role: optional(concept("coverage-role", "Rol in het gebied.")),
    status: optional(oneOf(["actief", "gepland", "gewenst", "beëindigd", "afwezig"], "Stand van zaken.")),
  },
  { ...CLAIM, named: false, dated: true },
);

export const membership = kind(
  "Membership",
  "memberships",
  {
    party: ref({ type: "PARTY", to: PARTIES }, "Wie."),
    in: ref({ type: "MEMBER_OF", to: ["Partnership", "Programme"] }, "Waarin."),
    roles: optional(concepts("role", "Rollen.")),
    status: oneOf(["member", "asked", "intended", "left", "absent"], "member, asked, intended, left of absent (afwezig is ook een feit)."),
    organ: optional(text("Orgaan van de partij dat deelneemt.")),
    share: optional(share("Aandeel in de kosten, 0 tot 1.")),
    carriedOver: optional(flag("true als de bron een voorganger van de partij noemt, die is opgeheven.")),
    carriedOverFrom: optional(refs({ type: "CARRIED_OVER_FROM", to: ["Membership"] }, "De deelname van die voorganger.")),
  },
  { ...CLAIM, named: false, dated: true },
);

const criterion = z.strictObject({
  attribute: textSchema,
  min: z.number().optional(),
  max: z.number().optional(),
  unit: textSchema.optional(),
  values: z.array(z.union([textSchema, z.number()]).transform(String)).optional(),
  lines: linesSchema.optional(),
});

export const service = kind(
  "Service",
  "services",
  {
    providers: refs({ type: "PROVIDES", to: PARTIES, incoming: true }, "Wie het biedt."),
    needs: optional(refs({ type: "SERVES", to: ["Need"], prefix: "need-" }, "Behoeften waarvoor het is.")),
    noNeed: optional(flag("true als de bron geen behoefte noemt.")),
    line: optional(oneOf(["eerste", "tweede"], "Eerste of tweede lijn.")),
    forms: optional(concepts("form", "Vormen van ondersteuning.")),
    entrances: optional(concepts("entrance", "Ingangen.")),
    cost: optional(text("Wat het kost, en voor wie.")),
    capacity: optional(text("Hoeveel het aankan.")),
    next: optional(text("Wat erna gebeurt.")),
    categories: shared.categories,
    audiences: shared.audiences,
    areas: shared.areas,
    programme: optional(ref({ type: "IN_PROGRAMME", to: ["Programme"] }, "Programma waarbinnen het wordt geboden.")),
    eligibility: optional(
      children("Criterion", criterion, "Wie er gebruik van mag maken; alle voorwaarden gelden.", (entry, order) => ({ ...(entry as object), order })),
    ),
  },
  { dated: true },
);

export const criterionKind = kind(
  "Criterion",
  null,
  {
    owner: ref({ type: "CRITERION_OF", to: ["Service"] }, "De dienst."),
    order: integer("Plaats."),
    attribute: text("Kenmerk."),
    min: optional(number("Ondergrens.")),
    max: optional(number("Bovengrens.")),
    unit: optional(text("Eenheid.")),
    values: optional(texts("Waarden.")),
  },
  { ...CLAIM, named: false },
);

export const referral = kind(
  "Referral",
  "referrals",
  {
    asker: ref({ type: "ASKER", to: PARTIES }, "Wiens vraag het is."),
    via: optional(refs({ type: "VIA", to: PARTIES }, "Wie overdraagt.")),
    to: optional(refs({ type: "TO", to: WORKS }, "Aan wie of wat; weglaten als het ontbreekt.")),
    need: optional(ref(need, "De behoefte achter de vraag.")),
    question: optional(ref({ type: "ON_QUESTION", to: ["Question"] }, "De vraag waarmee het begint.")),
    trigger: optional(text("Aanleiding.")),
    condition: optional(text("Voorwaarde.")),
    status: oneOf(["usual", "agreed", "wanted", "failed", "discouraged", "ended", "missing"], "usual, agreed, wanted, failed, discouraged, ended of missing."),
    region,
    programme: optional(ref({ type: "WITHIN", to: ["Programme"] }, "Programma of fase waarin het gebeurt.")),
  },
  { ...CLAIM, dated: true },
);

export const route = kind(
  "Route",
  "routes",
  {
    steps: children("RouteStep", idSchema, "De overdrachten, in volgorde.", (entry, order) => ({ referral: entry, order })),
    programme: optional(ref({ type: "WITHIN", to: ["Programme"] }, "Programma waarbij het hoort.")),
  },
  CLAIM,
);

export const routeStep = kind(
  "RouteStep",
  null,
  {
    owner: ref({ type: "STEP_OF", to: ["Route"] }, "De route."),
    referral: ref({ type: "STEP_REFERRAL", to: ["Referral"] }, "De overdracht."),
    order: integer("Plaats."),
  },
  { ...CLAIM, named: false, prefixes: ["route-step"] },
);

const signatory = z.strictObject({ party: idSchema, role: textSchema.optional(), lines: linesSchema.optional() });

export const agreement = kind(
  "Agreement",
  "agreements",
  {
    about: text("Wat is afgesproken, in eigen woorden."),
    status: oneOf(["agreed", "requested", "declined", "intended"], "agreed, requested, declined of intended."),
    parties: children("AgreementParty", signatory, "De partijen, elk met hun rol.", (entry) => entry as Record<string, unknown>),
    subjects: optional(refs({ type: "AGREEMENT_ABOUT", to: ANYTHING }, "Waarover het gaat.")),
    region,
  },
  { ...CLAIM, dated: true },
);

export const agreementParty = kind(
  "AgreementParty",
  null,
  {
    owner: ref({ type: "PARTY_TO", to: ["Agreement"] }, "De afspraak."),
    party: ref({ type: "SIGNATORY", to: PARTIES }, "De partij."),
    role: optional(concept("role", "Rol.")),
  },
  { ...CLAIM, named: false, prefixes: ["agreement-party"] },
);

export const funding = kind(
  "Funding",
  "fundings",
  {
    payers: optional(refs({ type: "PAYER", to: PARTIES }, "Wie betaalt.")),
    recipients: optional(refs({ type: "RECIPIENT", to: PARTIES }, "Wie ontvangt.")),
    through: optional(refs({ type: "THROUGH", to: PARTIES }, "Via wie het loopt.")),
    for: optional(refs({ type: "FUNDING_FOR", to: ANYTHING }, "Waarvoor het is.")),
    partOf: optional(refs({ type: "PART_OF", to: ["Funding"] }, "Bedrag waar het deel van is.")),
    amount: optional(number("Bedrag.")),
    amountMin: optional(number("Ondergrens van het bedrag.")),
    amountMax: optional(number("Bovengrens van het bedrag.")),
    inKind: optional(text("Middelen anders dan geld.")),
    currency: optional(text("Munt, ISO 4217.")),
    basis: oneOf(["total", "per-year", "per-inhabitant", "per-inhabitant-per-year", "per-participant", "unknown"], "Grondslag van het bedrag."),
    share: optional(share("Deel van het geheel, 0 tot 1.")),
    portion: optional(text("Deel van het geheel in woorden, als de bron geen getal geeft: grotendeels, deels.")),
    status: optional(oneOf(["granted", "planned", "requested", "paid", "estimated", "ended", "declined"], "Stand van zaken.")),
  },
  { ...CLAIM, dated: true },
);

export const figure = kind(
  "Figure",
  "figures",
  {
    about: refs({ type: "FIGURE_ABOUT", to: ANYTHING }, "Waarover het iets zegt."),
    metric: concept("metric", "Grootheid.", "MEASURES"),
    value: optional(number("Waarde.")),
    min: optional(number("Ondergrens.")),
    max: optional(number("Bovengrens.")),
    text: optional(text("Waarde die geen getal is.")),
    unit: text("Eenheid."),
    scope: optional(text("Wat precies is geteld.")),
    date: optional(day("Datum of tijdvak waarvoor het geldt.")),
    status: optional(oneOf(["target", "result", "estimate", "hypothesis", "count"], "target, result, estimate, hypothesis of count.")),
    definition: optional(text("Hoe het is geteld.")),
    conflictsWith: optional(refs({ type: "CONFLICTS_WITH", to: ["Figure"] }, "Cijfers die dit tegenspreken.")),
  },
  CLAIM,
);

export const lesson = kind(
  "Lesson",
  "lessons",
  { about: optional(refs({ type: "LESSON_ABOUT", to: ANYTHING }, "Waarover het gaat.")), theme: concept("theme", "Thema.", "HAS_THEME") },
  CLAIM,
);

const listed = z.strictObject({
  item: idSchema,
  column: textSchema.optional(),
  number: z.union([textSchema, z.number()]).transform(String).optional(),
  page: z.number().int().optional(),
  lines: linesSchema.optional(),
});

export const part = kind(
  "Part",
  "parts",
  {
    kind: concept("part-kind", "Soort onderdeel.", "HAS_KIND"),
    ...numbered,
    listings: optional(children("Listing", listed, "Wat erin staat, in volgorde.", (entry, order) => ({ ...(entry as object), order }))),
  },
  CLAIM,
);

export const listing = kind(
  "Listing",
  null,
  {
    owner: ref({ type: "IN_PART", to: ["Part"] }, "Het onderdeel."),
    item: ref({ type: "LISTS", to: ANYTHING }, "Wat er staat."),
    column: optional(text("Kolom.")),
    number: optional(label("Nummer.")),
    page: optional(integer("Bladzijde.")),
    order: integer("Plaats."),
  },
  { ...CLAIM, named: false },
);
