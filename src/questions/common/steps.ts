import { BadInputError } from "./errors.js";

/** Steps that are tried when `maxSteps` is left out, and the most it may be. */
const DEFAULT_STEPS = 4;
const MAX_STEPS = 6;

/** Checks how many steps a path may have. Throws `BadInputError`. */
export function checkedSteps(maxSteps: number | null | undefined): number {
  const steps = maxSteps ?? DEFAULT_STEPS;
  if (steps < 1 || steps > MAX_STEPS) throw new BadInputError("maxSteps", `moet tussen 1 en ${MAX_STEPS} liggen`);
  return steps;
}
