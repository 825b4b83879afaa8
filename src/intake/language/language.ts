import type { PlacesFile, WordsFile } from "./format.js";

/** A message whose meaning is known, to learn from. */
export interface Example {
  text: string;
  /** Ids of the needs behind it; none when it is not for this desk. */
  needs: readonly string[];
  acceptable: readonly string[];
  /** Whose question it is instead; null when it is an entrepreneur's. */
  audience: string | null;
  place: string | null;
  /** Who wrote it, and in which voice. */
  by: string;
  voice: string;
}

/** Who else asks this desk something. */
export interface Audience {
  slug: string;
  name: string;
  explanation: string;
  /** Slugs of scheme `audience` under which the graph keeps services for them. */
  audiences: readonly string[];
}

/** What a seed knows of how people put things. */
export interface Language {
  examples: readonly Example[];
  audiences: readonly Audience[];
  words: WordsFile;
  places: PlacesFile;
}

/** The folder of a seed that holds its language. */
export const LANGUAGE_FOLDER = ["vocabulary", "language"] as const;

/** A seed that knows nothing of language. */
export const NO_LANGUAGE: Language = {
  examples: [],
  audiences: [],
  words: { synonyms: [], sectors: [], legalForms: [], turns: [], silent: [] },
  places: {
    before: [],
    towards: [],
    passing: [],
    moving: [],
    from: [],
    here: [],
    elsewhere: [],
    beforeVerbs: [],
    articles: [],
    ordinary: [],
    capital: [],
    greetings: [],
    preferred: {},
    provincies: {},
    regions: {},
    gemeenten: {},
  },
};
