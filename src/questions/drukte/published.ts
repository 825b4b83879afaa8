import type { Context } from "../../graph/context.js";
import { figures } from "../figures/figures.question.js";
import type { FigureClaim } from "../figures/figures.types.js";

/** Metrics by which others count structural drukte, and by which they measure how crowded people find it. */
const METRICS = { published: "aantal-samenwerkingsverbanden", perceived: "ervaren-bestuurlijke-drukte" } as const;
/** What figures about drukte as such are about. */
const DRUKTE = "theme-bestuurlijke-drukte";
/** Most figures of one thing. */
const MOST = 50;

/** What others published about what is asked for and about bestuurlijke drukte as such, each figure once; a statement a thing. */
export async function publishedDrukte(kind: keyof typeof METRICS, about: readonly string[], context: Context): Promise<FigureClaim[]> {
  const found = await Promise.all([...about, DRUKTE].map((one) => figures({ about: one, metric: METRICS[kind], first: MOST }, context)));
  return [...new Map(found.flatMap(({ nodes }) => nodes).map((claim) => [claim.id, claim])).values()];
}
