import { z } from "zod";

/** What is no range at all was said to be none already. */
const isAscending = (range: string): boolean => {
  const [first = 0, last = first] = range.split("-").map(Number);
  return !(first > last);
};

/** `49`, `97-99`, or a list of these. */
const linesOne = z.union([
  z.number().int().positive(),
  z
    .string()
    .regex(/^[1-9]\d*(-[1-9]\d*)?$/, { error: "verwacht regels als 49 of 97-99" })
    .refine((range) => isAscending(range), { error: "eindigt voordat het begint" }),
]);
/** Line numbers as YAML writes them, counted from 1. */
export const linesSchema = z.union([linesOne, z.array(linesOne).min(1)], { error: "verwacht regels als 49, 97-99 of [31, 97-99]" });
export type LinesValue = z.infer<typeof linesSchema>;

/** The line ranges that a `lines` value means. */
export function rangesOf(lines: LinesValue): [number, number][] {
  return [lines].flat().map((one) => {
    const [first, last] = String(one).split("-").map(Number);
    return [first ?? 0, last ?? first ?? 0];
  });
}
