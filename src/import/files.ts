import { readdirSync } from "node:fs";
import { StopError } from "../bootstrap/step.mjs";

/** The files below a path whose names end in one of these, in the order of their names. Throws `StopError` when there is none. */
export function filesBelow(path: string, ...endings: [string, ...string[]]): string[] {
  try {
    const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) => endings.some((ending) => file.endsWith(ending)));
    if (files.length > 0) return files.sort();
  } catch (error) {
    throw new StopError(`${path} cannot be read: ${(error as Error).message}`);
  }
  throw new StopError(`There is no ${endings[0].slice(1).toUpperCase()} file in ${path}.`);
}
