import { z } from "zod";
import { children, flag, integer, optional, ref, refs, text, textSchema, texts } from "./field.js";
import { kind } from "./kind.js";
import { shared } from "./things.js";

export const conceptScheme = kind("ConceptScheme", "concept-schemes", {}, { prefixes: ["scheme"] });

/** A concept's id is its scheme and its notation; the prefix is therefore checked against the scheme, not here. */
export const conceptKind = kind(
  "Concept",
  "concepts",
  {
    scheme: ref({ type: "IN_SCHEME", to: ["ConceptScheme"], prefix: "scheme-" }, "Begrippenlijst."),
    order: optional(integer("Plaats in de lijst, vanaf 1.")),
    broader: optional(refs({ type: "BROADER", to: ["Concept"] }, "Ruimer begrip.")),
    exactMatch: optional(refs({ type: "EXACT_MATCH", to: ["Concept"] }, "Hetzelfde begrip in een andere lijst.")),
  },
  { prefixes: [] },
);

const confusedWith = z.strictObject({ need: textSchema, because: textSchema });

export const need = kind("Need", "needs", {
  signals: texts("Wat een adviseur hoort of ziet."),
  vague: optional(flag("true als wie deze behoefte heeft haar nog niet kan verwoorden, of niet weet bij wie: dan gaat de eerste lijn voor.")),
  categories: shared.categories,
  audiences: shared.audiences,
  confusedWith: optional(
    children("Confusion", confusedWith, "Waarmee het wordt verward, en hoe het te onderscheiden.", (entry) => entry as Record<string, unknown>),
  ),
});

export const confusion = kind(
  "Confusion",
  null,
  {
    owner: ref({ type: "CONFUSED_FROM", to: ["Need"] }, "De behoefte."),
    need: ref({ type: "CONFUSED_WITH", to: ["Need"], prefix: "need-" }, "Waarmee."),
    because: text("Het onderscheid."),
  },
  { merges: false, named: false },
);

export const question = kind("Question", "questions", {
  needs: refs({ type: "POINTS_TO", to: ["Need"], prefix: "need-" }, "Behoeften die erachter kunnen zitten."),
  audiences: shared.audiences,
});
