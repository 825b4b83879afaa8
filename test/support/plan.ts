import type { Neo4jDatabase, Parameters } from "../../src/database/database.js";
import { hitsOf } from "../../src/database/request-database.js";

/** A step of a plan, as the driver gives it. */
export interface Step {
  operatorType: string;
  dbHits?: number;
  children: Step[];
}

/** A step and all below it. */
export function stepsOf(step: Step): Step[] {
  return [step, ...step.children.flatMap(stepsOf)];
}

/** How often a statement goes to the store: what it costs, whatever the machine. */
export async function dbHits(database: Neo4jDatabase, statement: string, parameters: Parameters): Promise<number> {
  const { summary } = await database.run(`PROFILE ${statement}`, parameters);
  if (!summary.profile) throw new Error("no profile");
  return hitsOf(summary.profile);
}
