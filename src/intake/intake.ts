import { keptFor } from "../kept-with.js";
import { type Knowledge, ordinaryWords } from "./knowledge.js";
import { NO_LANGUAGE } from "./language/language.js";
import type { KnownNeed } from "./needs.js";
import { Gazetteer, type KnownRegion } from "./places/gazetteer.js";
import type { Probabilities, Ranker } from "./rank/ranker.js";

/** What the graph says of what a question may be about; it changes with a load. */
export interface GraphKnowledge {
  regions: readonly KnownRegion[];
  needs: readonly KnownNeed[];
}

/** Knows the language of the questions: what learnt from the examples, and the names of places. */
export class Intake {
  private readonly ordinary: ReadonlySet<string>;
  private readonly ranked = new Map<string, Probabilities>();

  constructor(
    readonly knowledge: Knowledge,
    readonly ranker: Ranker,
  ) {
    this.ordinary = ordinaryWords(knowledge);
  }

  /** Whether a seed taught it anything. */
  get isTaught(): boolean {
    return this.ranker.labels.length > 0;
  }

  /** The names of places, as long as the regions are the same. */
  readonly gazetteer = keptFor((regions: readonly KnownRegion[]) => new Gazetteer(regions, this.knowledge.places, this.ordinary));

  /** Whether a word is one of ordinary language. */
  readonly isCommon = (word: string): boolean => Object.hasOwn(this.knowledge.common, word);

  /** What the words of the vocabulary themselves point to: the same few hundred every time. */
  async rankedOnce(text: string): Promise<Probabilities> {
    const known = this.ranked.get(text) ?? (await this.ranker.rank(text));
    this.ranked.set(text, known);
    return known;
  }
}

/** For a seed without a language: understands nothing, and says so. */
export const UNTAUGHT = new Intake(
  { audiences: [], words: NO_LANGUAGE.words, places: NO_LANGUAGE.places, common: {} },
  { name: "none", labels: [], rank: () => new Float64Array(), weigh: () => [] },
);
