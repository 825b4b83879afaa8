import type { Context } from "../../graph/context.js";
import type { FigureClaim } from "../figures/figures.types.js";

/** Metrics that others count structural drukte by, and those by which they measure how crowded people find it. */
export const METRICS = { published: ["aantal-samenwerkingsverbanden"], perceived: ["ervaren-bestuurlijke-drukte"] } as const;

/** What others published about what is asked for, or about bestuurlijke drukte as such. */
export async function publishedDrukte(_kind: keyof typeof METRICS, _about: readonly string[], _context: Context): Promise<FigureClaim[]> {
  return [];
}
