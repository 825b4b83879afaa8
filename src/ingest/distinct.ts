import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Contribution } from "./expand.js";
import { idSchema, textSchema } from "./model/field.js";
import { linesSchema } from "./model/lines.js";
import { didYouMean, type Problem } from "./problem.js";
import { dutch, explain, parseYaml } from "./read-file.js";

const pairsSchema = z.array(z.strictObject({ id: idSchema, between: z.tuple([idSchema, idSchema]), because: textSchema, lines: linesSchema.optional() }));

/** Two ids of things that look alike and are not the same. */
export type DistinctPair = readonly [string, string];

/**
 * Reads every `distinct.yaml`: pairs that look alike and are not the same, each with the reason, for whoever looks for
 * doubles. They say nothing of the world, so they stay out of the graph; what they name must exist.
 */
export function readDistinct(root: string, contributions: readonly Contribution[], problems: Problem[]): DistinctPair[] {
  const ids = new Set(contributions.map(({ id }) => id));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => basename(file) === "distinct.yaml");
  return files.flatMap((file) => {
    const parsed = parseYaml(join(root, file), join(basename(root), file), problems);
    if (!parsed) return [];
    const pairs = pairsSchema.safeParse(parsed.value, { error: dutch });
    if (!pairs.success) {
      problems.push(...pairs.error.issues.map((issue) => ({ ...parsed.placeOf(issue.path), message: explain(issue, parsed.value) })));
      return [];
    }
    for (const [i, { between }] of pairs.data.entries()) {
      for (const id of between.filter((one) => !ids.has(one)))
        problems.push({ ...parsed.placeOf([i, "between"]), message: `between: ${id} bestaat niet.${didYouMean(id, [...ids])}` });
    }
    return pairs.data.map(({ between }) => between);
  });
}
