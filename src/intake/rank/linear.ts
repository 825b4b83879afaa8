import { LRUCache } from "lru-cache";
import { featuresOf } from "../text/features.js";
import type { Synonyms } from "../text/synonyms.js";
import { wordsOf } from "../text/words.js";
import type { Probabilities, Ranker, Weighed } from "./ranker.js";
import { type Learning, type Softmax, score, toProbabilities, train } from "./softmax.js";
import { type SparseVector, type Vocabulary, vectorOf, vocabularyOf } from "./vectors.js";

/** How outspoken the model may be so that its probabilities come true on voices it never heard; see `npm run intake -- validate`. */
export const TEMPERATURE = 0.45;

/** Texts as numbers that are kept: those of the questions that are being answered. */
const VECTORS_KEPT = 16;

/** Multinomial logistic regression over stems, pairs of stems, letters within words, and synonyms. */
export class LinearRanker implements Ranker {
  readonly name = "linear";
  /** A text is ranked, and then weighed for each label that is named. */
  private readonly vectors = new LRUCache<string, SparseVector>({
    max: VECTORS_KEPT,
    memoMethod: (text) => vectorOf(featuresOf(wordsOf(text), this.synonyms), this.vocabulary),
  });

  constructor(
    readonly vocabulary: Vocabulary,
    readonly model: Softmax,
    private readonly synonyms: Synonyms,
    private readonly temperature: number = TEMPERATURE,
  ) {}

  get labels(): readonly string[] {
    return this.model.labels;
  }

  /** Learns from texts and the label of each. */
  static train(texts: readonly string[], labels: readonly string[], synonyms: Synonyms, learning?: Learning): LinearRanker {
    const features = texts.map((text) => featuresOf(wordsOf(text), synonyms));
    const vocabulary = vocabularyOf(features);
    const columns = [...new Set(labels)].sort();
    const vectors = features.map((one) => vectorOf(one, vocabulary));
    const targets = labels.map((label) => columns.indexOf(label));
    return new LinearRanker(vocabulary, train(vectors, targets, columns, vocabulary.keys.length, learning), synonyms);
  }

  rank(text: string): Probabilities {
    return toProbabilities(this.scores(this.vectors.memo(text)), this.temperature);
  }

  /** The words by what they add to a label above what they add to the average of what is probable. */
  weigh(text: string, label: string): Weighed[] {
    const column = this.labels.indexOf(label);
    if (column < 0) return [];
    const vector = this.vectors.memo(text);
    const probable = toProbabilities(this.scores(vector), 2);
    const { weights, labels } = this.model;
    const byWord = new Map<number, number>();
    for (const [f, index] of vector.indices.entries()) {
      const row = index * labels.length;
      let average = 0;
      for (let c = 0; c < labels.length; c++) average += (probable[c] ?? 0) * (weights[row + c] ?? 0);
      const words = vector.words[f] ?? [];
      const each = ((vector.values[f] ?? 0) * ((weights[row + column] ?? 0) - average)) / Math.max(1, words.length);
      for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) + each);
    }
    return [...byWord].map(([word, weight]) => ({ word, weight })).sort((a, b) => b.weight - a.weight || a.word - b.word);
  }

  private scores(vector: SparseVector): Float64Array {
    return score(this.model, vector, new Float64Array(this.labels.length));
  }
}
