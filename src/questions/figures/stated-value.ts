import { decimal } from "../common/dutch.js";
import type { FoundFigure } from "./to-claim.js";

/** Words for what a figure is, where its source says so. */
export const FIGURE_STATUS: Record<string, string> = {
  target: "doel",
  result: "resultaat",
  estimate: "schatting",
  hypothesis: "veronderstelling",
  count: "telling",
};

/** A value with its unit, as a reader would write it: words of the source that stand for a number between quotation marks. */
export function statedValue({ metric, value, min, max, text, unit }: FoundFigure): string {
  // A year is written without a dot.
  if (metric === "datum" && value !== undefined) return `${value}`;
  if (value !== undefined) return `${decimal(value)} ${unit}`;
  if (min !== undefined && max !== undefined) return `${decimal(min)} tot ${decimal(max)} ${unit}`;
  if (min !== undefined) return `ten minste ${decimal(min)} ${unit}`;
  if (max !== undefined) return `ten hoogste ${decimal(max)} ${unit}`;
  return `“${text ?? unit}”`;
}
