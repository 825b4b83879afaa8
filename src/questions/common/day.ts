import { BadInputError } from "./errors.js";

/** The day an answer holds for: `on` when it is a real date of our era, today when it is left out. Throws `BadInputError`. */
export function dayAsked(on: string | null | undefined, today: string): string {
  if (on === null || on === undefined) return today;
  const isDate = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on)) && new Date(on).toISOString().startsWith(on);
  if (!isDate) throw new BadInputError("on", `"${on.slice(0, 40)}" is geen datum; verwacht bijvoorbeeld 2016-01-01`);
  return on;
}
