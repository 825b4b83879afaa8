import type { SignalAnswer } from "./answers.js";
import { yesTo } from "./answers.js";
import type { Intake } from "./intake.js";
import type { KnownNeed } from "./needs.js";
import { columnsOf, type Probabilities } from "./rank/ranker.js";

/** The one thing to ask next: a signal of the vocabulary, how to ask for it, and which needs the answer tells apart. */
export interface NextQuestion {
  signal: string;
  text: string;
  separates: readonly string[];
}

/** Needs that are asked between, the least of what they must be worth together, and when nothing is left to ask. */
const MOST_CANDIDATES = 5;
const WORTH_ASKING = 0.04;
const SURE = 0.9;

/**
 * The signal whose answer is expected to take away most doubt among the probable needs; null when one of them is sure, or
 * when all their signals were answered. What the text itself already shows is not asked again.
 */
export async function nextQuestion(
  probable: Probabilities,
  intake: Intake,
  needs: readonly KnownNeed[],
  answers: readonly SignalAnswer[],
  shown: readonly string[],
): Promise<NextQuestion | null> {
  if (probable.some((chance) => chance >= SURE)) return null;
  const columns = columnsOf(intake.ranker);
  const candidates = needs
    .map((need) => ({ need, column: columns.get(need.id) ?? -1 }))
    .map((one) => ({ ...one, chance: probable[one.column] ?? 0 }))
    .filter(({ chance }) => chance >= WORTH_ASKING)
    .sort((a, b) => b.chance - a.chance || (a.need.id < b.need.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  if (candidates.length < 2) return null;
  const known = new Set([...answers.map(({ signal }) => signal), ...shown]);
  const doubts = normal(candidates.map(({ chance }) => chance));
  let best: { signal: string; gain: number; chances: number[] } | null = null;
  for (const signal of candidates.flatMap(({ need }) => need.signals)) {
    if (known.has(signal)) continue;
    const all = await yesTo(signal, intake, needs);
    const chances = candidates.map(({ column }) => all[column] ?? 0);
    const gain = gainOf(doubts, chances);
    if (!best || gain > best.gain) best = { signal, gain, chances };
  }
  if (!best) return null;
  const { signal, chances } = best;
  const likely = candidates.filter((_, i) => (chances[i] ?? 0) >= 0.5);
  const others = candidates.filter((one) => !likely.includes(one));
  return { signal, text: asked(signal), separates: [...likely, ...others.slice(0, 2)].map(({ need }) => need.id) };
}

/** A signal says what an adviser sees of an entrepreneur: "Kent alleen de eigen bank". */
function asked(signal: string): string {
  return `Klopt dit voor de ondernemer: "${signal.replace(/[.?!]$/, "")}"?`;
}

/** Bits of doubt that an answer is expected to take away. */
function gainOf(doubts: readonly number[], chances: readonly number[]): number {
  const yes = doubts.map((doubt, i) => doubt * (chances[i] ?? 0));
  const no = doubts.map((doubt, i) => doubt * (1 - (chances[i] ?? 0)));
  const share = yes.reduce((sum, one) => sum + one, 0);
  return entropy(doubts) - share * entropy(normal(yes)) - (1 - share) * entropy(normal(no));
}

const entropy = (chances: readonly number[]): number => -chances.reduce((sum, one) => sum + (one > 0 ? one * Math.log2(one) : 0), 0);

function normal(chances: readonly number[]): number[] {
  const sum = chances.reduce((total, one) => total + one, 0);
  return chances.map((one) => (sum > 0 ? one / sum : 0));
}
