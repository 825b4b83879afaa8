import type { Catalogue } from "../../graph/catalogue.js";
import type { NeedGuess } from "../../intake/understand.js";
import type { Named } from "../../support/support.js";
import type { FindPartnerAnswer, NeedCandidate } from "./find-partner.types.js";
import { referenceTo } from "./reference-to.js";

/** What an answer says of a question in words, when a need was asked for by its id. */
export const ASKED_BY_NEED = { place: null, placeCandidates: [], nextQuestion: null, offTopic: false, elsewhere: null } satisfies Partial<FindPartnerAnswer>;

/** The need that the client named itself. */
export function askedNeed(need: Named, { needs }: Catalogue): NeedCandidate {
  const { id, name } = need;
  const confusedWith = [...(needs.find((one) => one.id === id)?.confusedWith ?? [])];
  return { id, name, score: 1, reason: "Deze behoefte is gevraagd.", words: [], signals: [], confusedWith, need };
}

/** A need that was heard in a question; which words led to it is worked out when it is selected. */
export function heardNeed(guess: NeedGuess): NeedCandidate {
  const { need, score, signals } = guess;
  return {
    id: need.id,
    name: need.name,
    score,
    get reason() {
      return reasonOf(guess);
    },
    get words() {
      return [...guess.words];
    },
    signals: [...signals],
    confusedWith: [...need.confusedWith],
    need: referenceTo("Need", need.id),
  };
}

function reasonOf({ words, signals }: NeedGuess): string {
  const quoted = words.map((word) => `"${word}"`);
  const heard = quoted.length > 0 ? [`Woorden die hierop wijzen: ${quoted.join(", ")}.`] : [];
  const shown = signals.map((signal) => `Signaal: ${signal}.`);
  const reasons = [...heard, ...shown];
  return reasons.length > 0 ? reasons.join(" ") : "Het bericht als geheel lijkt op wat ondernemers met deze behoefte schrijven.";
}
