import { z } from "zod";
import { edtfSchema, type Field, idSchema, textSchema } from "./field.js";
import { type LinesValue, linesSchema } from "./lines.js";

/** A kind of record: its node label, the file it stands in, and its fields. */
export interface Kind {
  /** Node label and GraphQL type. */
  label: string;
  /** Labels beside its own: `Party` for whoever can be a member. */
  labels: readonly string[];
  /** File name without `.yaml`; null for records that only stand inside others. */
  file: string | null;
  /** What an id starts with. */
  prefixes: readonly string[];
  /** An entity merges over datasets; a claim (relation-node) has exactly one. */
  merges: boolean;
  /** False where the name may be derived from what the record connects. */
  named: boolean;
  /** Whether it has a start and an end. */
  dated: boolean;
  fields: Record<string, Field>;
  /** Validates one record as YAML writes it. */
  schema: z.ZodType<RecordValues>;
}

/** A validated record: the common fields, and those of its kind by name. */
export interface RecordValues {
  id?: string | undefined;
  name?: string | undefined;
  aliases?: string[] | undefined;
  description?: string | undefined;
  observedAt?: string | undefined;
  lines?: LinesValue | undefined;
  part?: string | undefined;
  sources?: SourceValue[] | undefined;
  since?: string | undefined;
  until?: string | undefined;
  [field: string]: unknown;
}

/** A citation is kept as one line. */
const recordSchema = textSchema.refine((text) => /^.+$/.test(text), { error: "moet op één regel staan" });
const sourceSchema = z.union([
  z.strictObject({ document: idSchema, lines: linesSchema, part: idSchema.optional() }),
  z.strictObject({ register: idSchema, record: recordSchema, retrieved: z.iso.date({ error: "verwacht een datum als 2026-05-16" }) }),
]);
export type SourceValue = z.infer<typeof sourceSchema>;

const DATED = {
  since: edtfSchema.optional().describe("Begin, in EDTF: 2014, 2014-05, 2014~; weglaten is onbekend."),
  until: z
    .union([z.literal(".."), edtfSchema])
    .optional()
    .describe("Einde, in EDTF; `..` als de bron zegt dat er geen einde is; weglaten is onbekend."),
};

function common(named: boolean) {
  return {
    id: named
      ? idSchema.describe("Vast en leesbaar: soort-naam.")
      : idSchema.optional().describe("Vast en leesbaar: soort-naam; mag weg, dan volgt het uit de inhoud."),
    name: textSchema.optional().describe("Naam zoals de bron die schrijft, of een korte eigen zin."),
    aliases: z.array(textSchema).optional().describe("Afkortingen, spellingen, oude namen."),
    description: textSchema.optional().describe("Wat het is, in één eigen zin."),
    observedAt: edtfSchema.optional().describe("Datum van waarneming, als die niet die van het document is."),
    lines: linesSchema.optional().describe("Regels in het document van deze map: 49, 97-99 of [31, 97-99]."),
    part: idSchema.optional().describe("Tabel, figuur of bijlage waarin het staat."),
    sources: z.array(sourceSchema).optional().describe("Bronnen buiten het document van deze map."),
  };
}

/** Declares a kind; what is not said is the usual: an undated entity with a name, that is no party. */
export function kind(
  label: string,
  file: string | null,
  fields: Record<string, Field>,
  options: Partial<Pick<Kind, "labels" | "prefixes" | "merges" | "named" | "dated">> = {},
): Kind {
  const named = options.named ?? true;
  const dated = options.dated ?? false;
  const own = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]));
  const schema = z.strictObject({ ...common(named), ...(dated ? DATED : {}), ...own }) as unknown as z.ZodType<RecordValues>;
  return {
    label,
    file,
    fields,
    named,
    dated,
    schema,
    labels: options.labels ?? [],
    prefixes: options.prefixes ?? [label.toLowerCase()],
    merges: options.merges ?? true,
  };
}
