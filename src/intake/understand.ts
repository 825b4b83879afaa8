import { afterAnswers, type SignalAnswer } from "./answers.js";
import type { GraphKnowledge, Intake } from "./intake.js";
import type { Audience } from "./language/language.js";
import type { KnownNeed } from "./needs.js";
import { type NextQuestion, nextQuestion } from "./next-question.js";
import { type PlaceRecognised, recognisePlace } from "./places/recognise.js";
import { audienceOf, audiencesOf, columnsOf, type Probabilities } from "./rank/ranker.js";
import { shownSignals, tellingWords } from "./reasons.js";
import { splitsOf } from "./split.js";

/** A need that may stand behind the question, and what led to it. */
export interface NeedGuess {
  need: KnownNeed;
  /** Probability that it is (one of) the needs behind the question, 0 to 1. */
  score: number;
  /** Words of the question that speak for it, most telling first. */
  readonly words: readonly string[];
  /** Signals of it that the question shows or that were answered with yes. */
  signals: readonly string[];
}

/** What a question comes to. */
export interface Understanding {
  /** Most probable first; of a question with two needs these two first; none when it is not for this desk. */
  needs: readonly NeedGuess[];
  /** How many questions were put in one: that many needs stand first. */
  count: number;
  /** Whose question it is instead; null when it is for this desk. */
  elsewhere: { audience: Audience; probability: number } | null;
  place: PlaceRecognised;
  next: NextQuestion | null;
}

/**
 * From when a question is taken to be none for this desk, and what a need must be worth to be named; chosen on held-out
 * voices, and on the side of helping: who is sent away wrongly is worse off than who is asked one question too many.
 */
const ELSEWHERE_FROM = 0.85;
const NAMED_FROM = 0.02;
const MOST_NAMED = 5;
/** What each half of a text must be worth, and how much the whole must allow for its need, to be two questions. */
const HALF_FROM = 0.95;
const WHOLE_FROM = 0.00001;
/** How often, on held-out voices, a text that looked like two questions was. */
const TWO_COME_TRUE = 0.4;

/** The needs behind a question, whose it is, and where. The same question always comes to the same. */
export async function understand(
  question: string,
  intake: Intake,
  { needs, regions }: GraphKnowledge,
  { answers = [], given = [] }: { answers?: readonly SignalAnswer[]; given?: readonly string[] } = {},
): Promise<Understanding> {
  const place = recognisePlace(question, intake.gazetteer(regions), intake.isCommon, given);
  const text = withoutPlace(question, place);
  const whole = await afterAnswers(await intake.ranker.rank(text), answers, intake, needs);
  const elsewhere = elsewhereBy(whole, intake);
  if (elsewhere) return { needs: [], count: 0, elsewhere, place, next: null };
  const halves = answers.length > 0 ? null : await twoNeeds(text, whole, intake);
  const scored = halves ? whole.map((chance, i) => Math.max(chance, TWO_COME_TRUE * (halves.get(i) ?? 0))) : whole;
  const columns = columnsOf(intake.ranker);
  const isHalf = (id: string) => (halves?.has(columns.get(id) ?? -1) ? 1 : 0);
  const named = needs
    .map((need) => ({ need, score: scored[columns.get(need.id) ?? -1] ?? 0 }))
    .filter(({ score }) => score >= NAMED_FROM)
    .sort((a, b) => isHalf(b.need.id) - isHalf(a.need.id) || b.score - a.score || (a.need.id < b.need.id ? -1 : 1))
    .slice(0, MOST_NAMED);
  const guesses: NeedGuess[] = [];
  for (const { need, score } of named) {
    const confirmed = answers.filter(({ signal, yes }) => yes && need.signals.includes(signal)).map(({ signal }) => signal);
    const denied = answers.filter(({ yes }) => !yes).map(({ signal }) => signal);
    const shown = shownSignals(text, need, intake).filter((signal) => !denied.includes(signal));
    guesses.push({
      need,
      score,
      // Worked out only when it is asked for.
      get words() {
        return tellingWords(text, need.id, intake);
      },
      signals: [...new Set([...confirmed, ...shown])],
    });
  }
  const shown = guesses.flatMap(({ signals }) => signals);
  const next = halves ? null : await nextQuestion(whole, intake, needs, answers, shown);
  return { needs: guesses, count: halves ? 2 : Math.min(1, guesses.length), elsewhere: null, place, next };
}

function elsewhereBy(chances: Probabilities, { ranker, knowledge }: Intake): Understanding["elsewhere"] {
  const others = audiencesOf(ranker).map(({ slug, column }) => ({ slug, chance: chances[column] ?? 0 }));
  const probability = others.reduce((sum, { chance }) => sum + chance, 0);
  if (others.length === 0 || probability < ELSEWHERE_FROM) return null;
  const [likeliest] = [...others].sort((a, b) => b.chance - a.chance || (a.slug < b.slug ? -1 : 1));
  const audience = knowledge.audiences.find(({ slug }) => slug === likeliest?.slug);
  return audience ? { audience, probability } : null;
}

/** The two labels of a text that is two questions, each with its probability; null of one question. */
async function twoNeeds(text: string, whole: Probabilities, { ranker, knowledge }: Intake): Promise<Map<number, number> | null> {
  const possible = ranker.labels.filter((label, column) => audienceOf(label) === null && (whole[column] ?? 0) >= WHOLE_FROM);
  if (possible.length < 2) return null;
  const clearIn = async (part: string): Promise<Top | null> => {
    const half = top(await ranker.rank(part), ranker.labels);
    return half && half.chance >= HALF_FROM && (whole[half.column] ?? 0) >= WHOLE_FROM ? half : null;
  };
  let best: { sum: number; halves: Map<number, number> } | null = null;
  for (const [first, second] of splitsOf(text, knowledge.words.turns)) {
    const one = await clearIn(first);
    const other = one && (await clearIn(second));
    if (!one || !other || one.column === other.column) continue;
    const sum = one.chance + other.chance;
    if (sum > (best?.sum ?? 0)) best = { sum, halves: new Map([one, other].map(({ column, chance }) => [column, chance])) };
  }
  return best?.halves ?? null;
}

/** The likeliest label of a text, when it is a need. */
interface Top {
  column: number;
  chance: number;
}

function top(chances: Probabilities, labels: readonly string[]): Top | null {
  let column = -1;
  for (const [i, chance] of chances.entries()) if (column < 0 || chance > (chances[column] ?? 0)) column = i;
  return column < 0 || audienceOf(labels[column] ?? "") !== null ? null : { column, chance: chances[column] ?? 0 };
}

const withoutPlace = (text: string, { written }: PlaceRecognised): string => (written === null ? text : text.replace(written, " "));
