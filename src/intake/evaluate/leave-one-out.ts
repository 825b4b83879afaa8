import type { GraphKnowledge } from "../intake.js";
import { Intake } from "../intake.js";
import { knowledgeOf, lessonOf } from "../knowledge.js";
import type { Language } from "../language/language.js";
import type { Ranker } from "../rank/ranker.js";
import type { Judged } from "./figures.js";
import { judge } from "./judge.js";
import { labelledBy } from "./labelled.js";

/** Makes a ranker of a language. */
export type RankerOf = (texts: readonly string[], labels: readonly string[], language: Language) => Ranker | Promise<Ranker>;

/**
 * Has every message understood by a ranker that learnt from the messages of all others, but nothing from who wrote it:
 * writers with less than one message in a hundred are left in.
 */
export async function leaveOneOut(
  language: Language,
  graph: GraphKnowledge,
  rankerOf: RankerOf,
  progress: (writer: string) => void = () => undefined,
): Promise<Judged[]> {
  const writers = [...new Set(language.examples.map(({ by }) => by))].sort();
  const judged: Judged[] = [];
  for (const writer of writers) {
    const own = language.examples.filter(({ by }) => by === writer);
    if (own.length * 100 < language.examples.length) continue;
    const rest = { ...language, examples: language.examples.filter(({ by }) => by !== writer) };
    const lessons = rest.examples.map(lessonOf);
    const ranker = await rankerOf(
      lessons.map(({ text }) => text),
      lessons.map(({ label }) => label),
      rest,
    );
    judged.push(...(await judge(labelledBy(own), new Intake(knowledgeOf(rest), ranker), graph)));
    progress(writer);
  }
  return judged;
}
