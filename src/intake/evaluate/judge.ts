import type { GraphKnowledge, Intake } from "../intake.js";
import { understand } from "../understand.js";
import type { Judged } from "./figures.js";
import type { Labelled } from "./labelled.js";

/** Has labelled messages understood, one after the other. */
export async function judge(asked: readonly Labelled[], intake: Intake, graph: GraphKnowledge): Promise<Judged[]> {
  const names = new Map(graph.regions.map(({ id, name }) => [id, name]));
  const judged: Judged[] = [];
  for (const one of asked) {
    const found = await understand(one.text, intake, graph);
    const gemeente = found.place.place?.gemeente ?? null;
    judged.push({ asked: one, found, gemeente: gemeente === null ? null : (names.get(gemeente) ?? null) });
  }
  return judged;
}
