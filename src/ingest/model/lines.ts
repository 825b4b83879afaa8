import { z } from "zod";

/** What is no range at all was said to be none already. */
const isAscending = (range: string): boolean => {
  const [first = 0, last = first] = range.split("-").map(Number);
  return !(first > last);
};

const NO_LINES = "verwacht regels als 49, 97-99 of [31, 97-99]";
/** More lines than any document has. */
const MAX_LINE = 9_999_999;
/** `49`, `97-99`, or a list of these. */
const linesOne = z.union(
  [
    z.number().int().positive({ error: NO_LINES }).max(MAX_LINE, { error: NO_LINES }),
    z
      .string()
      .regex(/^[1-9]\d{0,6}(-[1-9]\d{0,6})?$/, { error: "verwacht regels als 49 of 97-99" })
      .refine((range) => isAscending(range), { error: "eindigt voordat het begint" }),
  ],
  { error: NO_LINES },
);
/** Line numbers as YAML writes them, counted from 1. */
export const linesSchema = z.union([linesOne, z.array(linesOne).min(1, { error: NO_LINES })], { error: NO_LINES });
export type LinesValue = z.infer<typeof linesSchema>;

/** The line ranges that a `lines` value means. */
export function rangesOf(lines: LinesValue): [number, number][] {
  return [lines].flat().map((one) => {
    const [first, last] = String(one).split("-").map(Number);
    return [first ?? 0, last ?? first ?? 0];
  });
}
