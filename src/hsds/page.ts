import { z } from "zod";
import { BadInputError } from "../questions/common/errors.js";
import type { HsdsPage } from "./hsds.types.js";

/** Most records on a page. */
export const MAX_PER_PAGE = 100;
const MAX_TEXT = 200;

const whole = (max: number, fallback: number) => {
  const error = `verwacht een heel getal van 1 tot en met ${max}`;
  return z
    .string({ error })
    .regex(/^[1-9]\d{0,6}$/, { error })
    .transform(Number)
    .refine((value) => value <= max, { error })
    .default(fallback);
};
const text = z
  .string({ error: "verwacht één waarde" })
  .min(1, { error: "is leeg" })
  .max(MAX_TEXT, { error: `is langer dan ${MAX_TEXT} tekens` });
const truth = z
  .enum(["true", "false"], { error: "verwacht true of false" })
  .transform((value) => value === "true")
  .default(false);

/** Every parameter of the feed, as the standard's API names them; `on` is beside the standard. */
const parameters = z.object({
  page: whole(1_000_000, 1),
  per_page: whole(MAX_PER_PAGE, 20),
  full: truth,
  on: text.optional(),
  search: text.optional(),
  organization_id: text.optional(),
  taxonomy_id: text.optional(),
  taxonomy_term_id: text.optional(),
  parent_id: text.optional(),
});
export type Asked = z.infer<typeof parameters>;
export type Parameter = keyof Asked;

/** Reads the parameters that a path knows. A parameter that it does not know is refused: who asks for less must not be given all. Throws `BadInputError`. */
export function readParameters(query: Record<string, unknown>, known: readonly Parameter[]): Asked {
  const stranger = Object.keys(query).find((name) => !known.some((one) => one === name));
  if (stranger !== undefined) throw new BadInputError(stranger.slice(0, 40), explainStranger(stranger, known));
  const result = parameters.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadInputError(String(issue?.path[0] ?? "parameters"), issue?.message ?? "is ongeldig");
}

function explainStranger(name: string, known: readonly Parameter[]): string {
  const rest = known.length > 0 ? `wel bekend: ${known.join(", ")}` : "hier zijn er geen";
  if (name === "modified_after") return `van een record is niet bekend wanneer het wijzigde; vraag met If-None-Match of de lijst nog geldt (${rest})`;
  return `deze parameter is hier niet bekend; ${rest}`;
}

/** The page asked for, of so many in all, in the standard's envelope. */
export function toPage<Item>(contents: Item[], total: number, { page, per_page }: Pick<Asked, "page" | "per_page">): HsdsPage<Item> {
  const pages = Math.ceil(total / per_page);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}
