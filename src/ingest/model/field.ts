import { z } from "zod";
import { type LinesValue, linesSchema } from "./lines.js";
import { EDTF_FORM, spanOf } from "./period.js";

/** What a property of a node or relationship may hold. */
export type Value = string | number | boolean | string[];

/** A relationship that a record asks for; `outgoing` from the record's own node. */
export interface LinkDraft {
  type: string;
  outgoing: boolean;
  other: string;
  targets: readonly string[];
  path: PropertyKey[];
  properties: Record<string, Value>;
  /** Where this relation is stated, when the record says so; else where the record is. */
  lines?: LinesValue;
}

/** A record inside a record (an entry of a list, a criterion), to be expanded by its own kind. */
export interface ChildDraft {
  kind: string;
  values: Record<string, unknown>;
  path: PropertyKey[];
}

/** What one record becomes in the graph. */
export interface Draft {
  properties: Record<string, Value>;
  links: LinkDraft[];
  children: ChildDraft[];
}

/** One field of a kind: how YAML may write it, and what it becomes in the graph. */
export interface Field {
  schema: z.ZodType;
  apply(value: unknown, draft: Draft, name: string): void;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ID = /^([a-z]+(-[a-z0-9]+)+|[A-Z]{2}[0-9]{2,4})$/;
/** Longest id that can be asked for. */
export const MAX_ID = 200;
const NO_ID = "geen geldig id; verwacht `soort-naam` in kleine letters, of een code als GM0193";
const NO_SLUG = "geen geldige begripsnaam; verwacht kleine letters, cijfers en koppeltekens";
/** An id as the data writes it: `kind-slug`, or the official code of a region. */
export const idSchema = z.string().regex(ID, { error: NO_ID });
const slugSchema = z.string().regex(SLUG, { error: NO_SLUG });
/** Letters, signs, tabs and line ends; no control characters, and no half ones. */
const TEXT = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u;
export const textSchema = z
  .string({ error: "verwacht tekst" })
  .trim()
  .min(1, { error: "mag niet leeg zijn; laat weg wat onbekend is" })
  .refine((text) => TEXT.test(text), { error: "bevat tekens die geen tekst zijn" });
const NO_DATE = "geen datum in EDTF; verwacht bijvoorbeeld 2014, 2014-05, 2014-05-19 of 2014~";
/** A date in EDTF; unknown is left out. */
export const edtfSchema = z
  .union([z.string().regex(EDTF_FORM, { error: NO_DATE }), z.number().int().min(1000, { error: NO_DATE }).max(9999, { error: NO_DATE })], { error: NO_DATE })
  .transform(String)
  .refine((text) => spanOf(text) !== null, { error: NO_DATE });

function property(schema: z.ZodType, toValue: (value: unknown) => Value = (value) => value as Value): Field {
  return {
    schema,
    apply(value, draft, name) {
      draft.properties[name] = toValue(value);
    },
  };
}

/** Marks a field that a record may leave out. */
export function optional(field: Field): Field {
  return { schema: field.schema.optional(), apply: field.apply };
}

export const text = (meaning: string): Field => property(textSchema.describe(meaning));
export const texts = (meaning: string): Field => property(z.array(textSchema).describe(meaning));
export const number = (meaning: string): Field => property(z.number({ error: "verwacht een getal" }).describe(meaning));
export const share = (meaning: string): Field => property(z.number().min(0).max(1).describe(meaning));
const NO_COUNT = "verwacht een geheel getal van 0 tot en met 2147483647";
/** A count or a place in an order; the API gives no larger ones. */
export const integer = (meaning: string): Field => property(z.int32({ error: NO_COUNT }).min(0, { error: NO_COUNT }).describe(meaning));
export const flag = (meaning: string): Field => property(z.boolean().describe(meaning));
export const date = (meaning: string): Field => property(edtfSchema.describe(meaning));
/** A date on which something holds, with the days that it can mean, so that it can be sorted and compared. */
export const day = (meaning: string): Field => ({
  schema: edtfSchema.describe(meaning),
  apply(value, draft, name) {
    const span = spanOf(value as string);
    Object.assign(draft.properties, { [name]: value }, span && { [`${name}Earliest`]: span.earliest, [`${name}Latest`]: span.latest });
  },
});
/** A number or word as the document writes it; kept as text. */
export const label = (meaning: string): Field => property(z.union([textSchema, z.number()]).transform(String).describe(meaning));
export const oneOf = (values: [string, ...string[]], meaning: string): Field => property(z.enum(values).describe(meaning));

/** What one reference of several is written as: the id alone, or with the lines that state this relation. */
function cited(id: z.ZodType<string>, otherwise: string) {
  const withLines = z.strictObject({ id, lines: linesSchema.describe("Regels waarin juist dit verband staat.") });
  return z.union([id, withLines], { error: ({ input }) => (typeof input === "string" ? otherwise : "verwacht een id, of { id: …, lines: 97-99 }") });
}
type Cited = string | { id: string; lines: LinesValue };
const idOf = (written: Cited): string => (typeof written === "string" ? written : written.id);
const linesOf = (written: Cited): Pick<LinkDraft, "lines"> => (typeof written === "string" ? {} : { lines: written.lines });

/** The slug of a concept in a scheme; kept as a property, and as a relationship when a type is given. */
export function concept(scheme: string, meaning: string, type?: string): Field {
  return {
    schema: slugSchema.meta({ description: meaning, concept: scheme }),
    apply(value, draft, name) {
      draft.properties[name] = value as string;
      draft.links.push(conceptLink(scheme, value as string, [name], type));
    },
  };
}

/** Slugs of concepts in a scheme. */
export function concepts(scheme: string, meaning: string, type?: string): Field {
  return {
    schema: z.array(cited(slugSchema.meta({ concept: scheme }), NO_SLUG)).describe(meaning),
    apply(value, draft, name) {
      const written = value as Cited[];
      draft.properties[name] = written.map(idOf);
      written.forEach((one, i) => {
        draft.links.push(conceptLink(scheme, one, [name, i], type));
      });
    },
  };
}

/** An empty type asks only that the concept exists. */
function conceptLink(scheme: string, written: Cited, path: PropertyKey[], type = ""): LinkDraft {
  return { type, outgoing: true, other: `${scheme}-${idOf(written)}`, targets: ["Concept"], path, properties: {}, ...linesOf(written) };
}

/** How a reference becomes a relationship. */
export interface Edge {
  type: string;
  to: readonly string[];
  /** True when the relationship points to the record that names it. */
  incoming?: boolean;
  /** Prefix that turns what is written into an id: needs are written as `juiste-loket-vinden`. */
  prefix?: string;
}

/** The id of one other record. */
export function ref(edge: Edge, meaning: string): Field {
  return {
    schema: (edge.prefix ? slugSchema : idSchema).meta({ description: meaning, reference: edge.to.join(" of ") }),
    apply(value, draft, name) {
      draft.links.push(linkTo(edge, value as string, [name]));
    },
  };
}

/** The ids of other records. */
export function refs(edge: Edge, meaning: string): Field {
  return {
    schema: z.array(cited((edge.prefix ? slugSchema : idSchema).meta({ reference: edge.to.join(" of ") }), edge.prefix ? NO_SLUG : NO_ID)).describe(meaning),
    apply(value, draft, name) {
      (value as Cited[]).forEach((one, i) => {
        draft.links.push(linkTo(edge, one, [name, i]));
      });
    },
  };
}

function linkTo(edge: Edge, written: Cited, path: PropertyKey[]): LinkDraft {
  return { type: edge.type, outgoing: !edge.incoming, other: (edge.prefix ?? "") + idOf(written), targets: edge.to, path, properties: {}, ...linesOf(written) };
}

/** Successors with the date of succession: `[{to: GM0575, on: 2019-01-01}]`; `inferred` when no source names them. */
export function successors(to: readonly string[]): Field {
  const entry = z.strictObject({ to: idSchema, on: edtfSchema.optional(), inferred: z.literal(true).optional() });
  return {
    schema: z.array(entry).describe("Waarin het is opgegaan, en wanneer."),
    apply(value, draft, name) {
      (value as z.infer<typeof entry>[]).forEach((successor, i) => {
        const properties: Record<string, Value> = {
          ...(successor.on === undefined ? {} : { on: successor.on }),
          ...(successor.inferred === undefined ? {} : { inferred: true }),
        };
        draft.links.push({ type: "SUCCEEDED_BY", outgoing: true, other: successor.to, targets: to, path: [name, i, "to"], properties });
      });
    },
  };
}

/** Records inside this record; each becomes a node of its own kind that points back. */
export function children(kind: string, entry: z.ZodType, meaning: string, toValues: (entry: unknown, order: number) => Record<string, unknown>): Field {
  return {
    schema: z.array(entry).describe(meaning),
    apply(value, draft, name) {
      (value as unknown[]).forEach((item, i) => {
        draft.children.push({ kind, values: toValues(item, i + 1), path: [name, i] });
      });
    },
  };
}
