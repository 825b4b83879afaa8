import { fold } from "../ingest/slug.js";
import type { Intake } from "./intake.js";
import type { KnownNeed } from "./needs.js";
import type { Probabilities } from "./rank/ranker.js";

/** What was learnt by asking back: a signal of the vocabulary, and whether the entrepreneur shows it. */
export interface SignalAnswer {
  signal: string;
  yes: boolean;
}

/** How often a signal is recognised by who has the need it is of, and by others at least and, beside what its words suggest, at most. */
const OWN = 0.85;
const LEAST = 0.05;
const LIKE = 0.6;

/** How probable it is that somebody with each of the labels would say yes to a signal. */
export async function yesTo(signal: string, intake: Intake, needs: readonly KnownNeed[]): Promise<Float64Array> {
  const alike = await intake.rankedOnce(signal);
  const owners = new Set(needs.filter(({ signals }) => signals.includes(signal)).map(({ id }) => id));
  return Float64Array.from(intake.ranker.labels, (label, i) => (owners.has(label) ? OWN : LEAST + (LIKE - LEAST) * (alike[i] ?? 0)));
}

/** What is probable after the answers: each label by how well it agrees with them. The order of the answers does not matter. */
export async function afterAnswers(
  before: Probabilities,
  answers: readonly SignalAnswer[],
  intake: Intake,
  needs: readonly KnownNeed[],
): Promise<Probabilities> {
  if (answers.length === 0) return before;
  const after = Float64Array.from(before);
  for (const { signal, yes } of answers) {
    const agrees = await yesTo(signal, intake, needs);
    for (const [i, chance] of agrees.entries()) after[i] = (after[i] ?? 0) * (yes ? chance : 1 - chance);
  }
  const sum = after.reduce((total, one) => total + one, 0);
  return sum > 0 ? after.map((one) => one / sum) : after;
}

/** A signal as the vocabulary writes it, however it was sent; null when there is no such signal. */
export function signalLike(sent: string, needs: readonly KnownNeed[]): string | null {
  const key = fold(sent).trim();
  return needs.flatMap(({ signals }) => signals).find((signal) => fold(signal) === key) ?? null;
}
