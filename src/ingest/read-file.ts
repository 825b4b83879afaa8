import { type ErrorCode, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { nl } from "zod/locales";
import type { Kind, RecordValues } from "./model/kind.js";
import type { Place, Problem } from "./problem.js";
import { readText } from "./read-text.js";

/** What zod says where a field says nothing of its own. */
export const dutch = nl().localeError;

/** What goes wrong most, in words that help. */
const SYNTAX: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: "de regel staat niet recht onder de vorige",
  BLOCK_AS_IMPLICIT_KEY: "een dubbele punt in een waarde; zet de waarde tussen aanhalingstekens",
  DUPLICATE_KEY: "dit veld staat er twee keer",
  MISSING_CHAR: "er ontbreekt een teken, zoals een aanhalingsteken, een haakje of een komma",
  MULTIPLE_DOCS: "meer dan één lijst in een bestand (---)",
  MULTILINE_IMPLICIT_KEY: "een veldnaam zonder dubbele punt, of een waarde die niet tussen aanhalingstekens staat",
  RESOURCE_EXHAUSTION: "te diep in elkaar genest",
  TAB_AS_INDENT: "een tab in plaats van spaties",
  TAG_RESOLVE_FAILED: "een type (met !) dat hier niet bestaat; schrijf de waarde zelf",
  UNEXPECTED_TOKEN: "een onverwacht teken; zet de waarde tussen aanhalingstekens",
};

/** One record of one file: validated values, and where each of them stands. */
export interface FileRecord {
  kind: Kind;
  values: RecordValues;
  placeOf(path: PropertyKey[]): Place;
}

/**
 * A YAML file as plain values, with a way to find the line of any of them; aliases are refused. By the schema `failsafe`
 * every value is text, as written: a number that is a name keeps its zeros.
 */
export function parseYaml(
  path: string,
  shownAs: string,
  problems: Problem[],
  schema?: "failsafe",
): { value: unknown; placeOf(path: PropertyKey[]): Place } | null {
  const text = readText(path, shownAs, problems);
  if (text === null) return null;
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, logLevel: "error", ...(schema && { schema }) });
  const at = (offset: number | undefined): Place => ({ file: shownAs, line: offset === undefined ? null : lines.linePos(offset).line });
  // What follows the first one follows from it; what the library only warns of it has read as something else.
  const [wrong] = [...parsed.errors, ...parsed.warnings];
  if (wrong) {
    problems.push({ ...at(wrong.pos[0]), message: `geen geldige YAML: ${SYNTAX[wrong.code] ?? wrong.message.split("\n")[0]}` });
    return null;
  }
  const placeOf = (steps: PropertyKey[]): Place => {
    for (let depth = steps.length; depth >= 0; depth--) {
      const found = parsed.getIn(steps.slice(0, depth), true);
      if (isNode(found)) return at(found.range?.[0]);
    }
    return at(0);
  };
  try {
    return { value: parsed.toJS({ maxAliasCount: 0 }), placeOf };
  } catch {
    problems.push({ ...at(0), message: "ankers en verwijzingen (& en *) zijn niet toegestaan; schrijf de waarde uit" });
    return null;
  }
}

/** Reads the records of one kind from one file; what is wrong is added to `problems`, all of it. */
export function readRecords(path: string, shownAs: string, kind: Kind, problems: Problem[]): FileRecord[] {
  const parsed = parseYaml(path, shownAs, problems);
  if (!parsed || parsed.value === null) return [];
  if (!Array.isArray(parsed.value)) {
    problems.push({ ...parsed.placeOf([]), message: "verwacht een lijst van gegevens, elk met een streepje ervoor" });
    return [];
  }
  return parsed.value.flatMap((item: unknown, index) => {
    const result = kind.schema.safeParse(item, { error: dutch });
    if (result.success) return [{ kind, values: result.data, placeOf: (steps: PropertyKey[]) => parsed.placeOf([index, ...steps]) }];
    for (const issue of result.error.issues) {
      const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
      problems.push({ ...parsed.placeOf([index, ...issue.path, ...unknown]), message: explain(issue, item), ...idOf(item) });
    }
    return [];
  });
}

function idOf(item: unknown): Pick<Problem, "record"> {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === "string" ? { record: id } : {};
}

/** What is wrong with a value that `item` holds, by its path. */
export function explain(issue: z.core.$ZodIssue, item: unknown): string {
  const path = issue.path.join(".");
  const field = path === "" ? "" : `${path}: `;
  if (issue.code === "unrecognized_keys") return `${field}onbekend veld ${issue.keys.join(", ")}`;
  const missing = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], item) === undefined;
  if (missing && path !== "") return `${field}ontbreekt, maar is verplicht`;
  if (issue.code === "invalid_value") return `${field}verwacht een van: ${issue.values.join(", ")}`;
  return `${field}${issue.message}`;
}
