import { z } from "zod";

/** The register's files are read as text: what is written as nothing is nothing. */
const absent = (value: unknown): unknown => (value === "null" || value === "~" || value === "" ? undefined : value);
const maybe = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(absent, schema.optional());
const text = z.string().trim().min(1);
/** The register writes 1900-01-01 where it does not know. */
const day = z.iso.date({ error: "verwacht een datum als 2026-05-16" }).transform((date) => (date === "1900-01-01" ? undefined : date));
const roo = text.regex(/^\d+$/, { error: "verwacht een nummer in het register" });

/** The address of a body; that of a gemeente or provincie ends in its code. */
const tooi = text
  .refine((address) => !/\/gemeente\//.test(address) || /\/gm\d{4}$/i.test(address), { error: "geen code van een gemeente; verwacht gm en vier cijfers" })
  .refine((address) => !/\/provincie\//.test(address) || /\/pv\d{2}$/i.test(address), { error: "geen code van een provincie; verwacht pv en twee cijfers" });

/** Another record of the register, as a record refers to it. */
const reference = z.object({ naam: text, roo_id: roo, tooi: maybe(tooi) });
export type Reference = z.infer<typeof reference>;

const name = z.object({ value: text, abbr: maybe(text), valid_from: maybe(text), valid_until: maybe(day) });
const record = z.object({
  id: text.regex(/^org:[a-z0-9]+(-[a-z0-9]+)*$/, { error: "geen geldige sleutel; verwacht org:soort-naam" }),
  identifiers: z.object({
    tooi: maybe(tooi),
    roo_id: maybe(roo),
    oin: maybe(text),
    kvk: maybe(text),
    organisatiecode: maybe(text),
    ictu: maybe(text),
  }),
  names: z.array(name).min(1, { error: "geen naam" }),
  valid_until: maybe(day),
  roo_start_datum: maybe(day),
  sources: z.array(z.object({ id: text, retrieved: z.iso.date() })).min(1, { error: "geen bron" }),
});

export const gemeente = record.extend({
  type: z.literal("gemeente"),
  geography: maybe(z.object({ aantal_inwoners: maybe(z.coerce.number().int().min(0)), bevat_plaatsen: maybe(z.array(text)) })),
  successor_id: maybe(text),
});
export const provincie = record.extend({ type: z.literal("provincie") });
export const waterschap = record.extend({ type: z.literal("waterschap"), successor_id: maybe(text) });
/** What carries a regeling out; the register calls it a gemeenschappelijke regeling too. */
export const body = record.extend({
  type: z.literal("gemeenschappelijke-regeling"),
  hoort_bij_gemeenschappelijke_regeling: maybe(reference),
  contact: maybe(z.object({ website: maybe(text) })),
});

const LEGAL_FORMS: Record<string, string> = {
  OL: "openbaar-lichaam",
  BVO: "bedrijfsvoeringsorganisatie",
  GO: "gemeenschappelijk-orgaan",
  RZM: "regeling-zonder-meer",
  CR: "centrumregeling",
};
const legalForm = z
  .object({ afkorting: z.enum(Object.keys(LEGAL_FORMS), { error: `onbekende samenwerkingsvorm; verwacht ${Object.keys(LEGAL_FORMS).join(", ")}` }) })
  .transform(({ afkorting }) => LEGAL_FORMS[afkorting] ?? "");
const version = maybe(z.object({ roo_id: roo }));

export const regeling = record.extend({
  type: z.literal("gemeenschappelijke-regeling"),
  policy_areas: maybe(z.array(z.object({ naam: text, tooi: maybe(text) }))),
  gr_meta: z.object({
    citeertitel: maybe(text),
    samenwerkingsvorm: maybe(legalForm),
    regionaal_samenwerkingsorgaan: maybe(reference),
    datum_inwerkingtreding: maybe(day),
    datum_uitwerkingtreding: maybe(day),
    next_version: version,
    previous_version: version,
    /** Each is checked by itself: one that is wrong does not take the others with it. */
    deelnemende_organisaties: maybe(z.array(z.unknown())),
  }),
});

/** A percentage with a decimal comma, as a share. */
const share = z
  .string()
  .regex(/^\d+(,\d+)?$/, { error: "verwacht een percentage als 16,33" })
  .transform((percentage) => Math.round(Number(percentage.replace(",", ".")) * 100) / 10_000)
  .refine((part) => part <= 1, { error: "meer dan honderd procent" });

/** One participant of a regeling. */
export const participant = z.object({
  ...reference.shape,
  toetredings_datum: maybe(day),
  uittredings_datum: maybe(day),
  verdeelsleutel: maybe(share),
  bestuursorganen: maybe(z.array(z.object({ naam: text }))),
});
export type Participant = z.infer<typeof participant>;

export type Gemeente = z.infer<typeof gemeente>;
export type Provincie = z.infer<typeof provincie>;
export type Waterschap = z.infer<typeof waterschap>;
export type Body = z.infer<typeof body>;
export type Regeling = z.infer<typeof regeling>;
export type RegisterRecord = Gemeente | Provincie | Waterschap | Body | Regeling;

/** Where a record ends before it begins, and the two days; null when it does not. */
export function endsTooSoon(record: RegisterRecord): { path: PropertyKey[]; since: string; end: string } | null {
  const path = "gr_meta" in record ? ["gr_meta", "datum_uitwerkingtreding"] : ["names", 0, "valid_until"];
  const since = "gr_meta" in record ? record.gr_meta.datum_inwerkingtreding : record.roo_start_datum;
  const end = "gr_meta" in record ? record.gr_meta.datum_uitwerkingtreding : record.names[0]?.valid_until;
  return since !== undefined && end !== undefined && end < since ? { path, since, end } : null;
}
