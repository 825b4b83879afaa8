import type { ElsewhereFile, QuestionsFile } from "./format.js";
import type { Example } from "./language.js";

/** The messages of one need. */
export function examplesOf({ need, voices }: QuestionsFile): Example[] {
  return voices.flatMap(({ by, voice, questions }) =>
    questions.map(({ text, place = null, also = [], acceptable = [] }) => ({ text, needs: [need, ...also], acceptable, audience: null, place, by, voice })),
  );
}

/** The messages of somebody else than an entrepreneur. */
export function elsewhereOf({ audience, voices }: ElsewhereFile): Example[] {
  return voices.flatMap(({ by, voice, questions }) =>
    questions.map(({ text, place = null }) => ({ text, needs: [], acceptable: [], audience, place, by, voice })),
  );
}
