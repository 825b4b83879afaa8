import type { Context } from "../../graph/context.js";
import type { SignalAnswer as Answer } from "../../intake/answers.js";
import { signalLike } from "../../intake/answers.js";
import { nearest } from "../../nearest.js";
import { checkedProfile, type Profile } from "../../support/profile.js";
import { BadInputError } from "../common/errors.js";
import { checkedId } from "../common/region-or-party.js";
import { findPartner } from "./find-partner.question.js";
import type { FindPartnerAnswer } from "./find-partner.types.js";
import type { SignalAnswer } from "./understanding.types.js";
import { answerInWords } from "./understood.js";

/** Arguments of `findPartner`: a question in words, or a need. */
export interface AskedArguments {
  question?: string | null;
  need?: string | null;
  region?: string | null;
  profile?: Profile | null;
  answers?: SignalAnswer[] | null;
  on?: string | null;
  first?: number | null;
}

/** Longest question in words, in characters, and most answers that are sent with it. */
const LONGEST_QUESTION = 5_000;
const MOST_ANSWERS = 50;

/** Which needs stand behind a question, or the one that is named, and who handles them here. Errors: NOT_FOUND, BAD_INPUT. */
export async function askedPartner({ question, need, region, profile, answers, on, first }: AskedArguments, context: Context): Promise<FindPartnerAnswer> {
  const [inWords, byNeed] = [question ?? null, need ?? null];
  if (byNeed !== null && inWords === null)
    return findPartner({ need: byNeed, region: region ?? null, profile: profile ?? null, on: on ?? null, first: first ?? null }, context);
  if (inWords === null || byNeed !== null)
    throw new BadInputError(
      "question",
      `geef een vraag in woorden of het id van een behoefte (\`need\`), ${inWords === null ? "één van beide" : "niet allebei"}`,
    );
  const asked = {
    question: checkedQuestion(inWords),
    region: region == null ? null : checkedId("region", region),
    profile: checkedProfile(profile, context.catalogue.slugsOf("sector")),
    answers: checkedAnswers(answers ?? [], context),
    on: on ?? null,
    first: first ?? null,
  };
  return answerInWords(asked, context);
}

function checkedQuestion(question: string): string {
  const length = question.trim().length;
  if (length === 0) throw new BadInputError("question", "is leeg; verwacht wat de ondernemer schreef of zei");
  if (length > LONGEST_QUESTION) throw new BadInputError("question", `is te lang; ten hoogste ${LONGEST_QUESTION} tekens`);
  return question;
}

function checkedAnswers(answers: readonly SignalAnswer[], { catalogue: { needs } }: Context): Answer[] {
  if (answers.length > MOST_ANSWERS) throw new BadInputError("answers", `ten hoogste ${MOST_ANSWERS} antwoorden`);
  const known = answers.map(({ signal, yes }) => {
    const written = signalLike(signal, needs);
    if (written !== null) return { signal: written, yes };
    const all = needs.flatMap(({ signals }) => signals);
    const meant = nearest(signal.slice(0, 200), all);
    throw new BadInputError("answers", `"${signal.slice(0, 100)}" is geen signaal uit de begrippenlijst.${meant ? ` Bedoelt u "${meant}"?` : ""}`);
  });
  // The last answer to the same signal counts.
  return [...new Map(known.map((one) => [one.signal, one])).values()].sort((a, b) => (a.signal < b.signal ? -1 : 1));
}
