import type { Language } from "../language/language.js";
import { LinearRanker } from "../rank/linear.js";
import type { Probabilities } from "../rank/ranker.js";
import { type SparseVector, vectorOf, vocabularyOf } from "../rank/vectors.js";
import { featuresOf } from "../text/features.js";
import { Synonyms } from "../text/synonyms.js";
import { wordsOf } from "../text/words.js";
import type { RankerOf } from "./leave-one-out.js";
import { fromNeighbours, type Weights } from "./neighbours.js";

/** BM25: how soon a word that comes back counts for less, and how much a long text is held against it. */
const K1 = 1.2;
const B = 0.5;

/** The examples nearest to a text have a say in what it is, by how near they are. */
const nearestNeighbours: RankerOf = (texts, labels, { words }) => {
  const synonyms = new Synonyms(words);
  const features = texts.map((text) => featuresOf(wordsOf(text), synonyms));
  const vocabulary = vocabularyOf(features);
  const weightsOf = (one: ReturnType<typeof featuresOf>): Weights => weightsIn(vectorOf(one, vocabulary));
  return fromNeighbours("nearest", labels, features.map(weightsOf), (text) => weightsOf(featuresOf(wordsOf(text), synonyms)));
};

/** The same by BM25 over stems, as a search engine would. */
const bm25: RankerOf = (texts, labels) => {
  const documents = texts.map(countsOf);
  const lengths = documents.map((one) => [...one.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const frequencies = new Map<string, number>();
  for (const one of documents) for (const stem of one.keys()) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  const idf = (stem: string) => Math.log(1 + (documents.length - (frequencies.get(stem) ?? 0) + 0.5) / ((frequencies.get(stem) ?? 0) + 0.5));
  const weights = documents.map((one, i): Weights => {
    const norm = K1 * (1 - B + (B * (lengths[i] ?? 0)) / average);
    return new Map([...one].map(([stem, count]) => [stem, (idf(stem) * count * (K1 + 1)) / (count + norm) / 20]));
  });
  return fromNeighbours("bm25", labels, weights, (text) => new Map([...countsOf(text).keys()].map((stem) => [stem, 1])));
};

/** The mean of two rankers. */
const together =
  (first: RankerOf, second: RankerOf, share: number): RankerOf =>
  async (texts, labels, language) => {
    const [one, other] = [await first(texts, labels, language), await second(texts, labels, language)];
    const rank = async (text: string): Promise<Probabilities> => {
      const [a, b] = [await one.rank(text), await other.rank(text)];
      return a.map((chance, i) => share * chance + (1 - share) * (b[i] ?? 0));
    };
    return { name: `${one.name} and ${other.name}`, labels: one.labels, rank, weigh: (text, label) => one.weigh(text, label) };
  };

const linear: RankerOf = (texts, labels, { words }: Language) => LinearRanker.train(texts, labels, new Synonyms(words));

/** The rankers that were considered beside the kept one. */
export const RANKERS: readonly (readonly [name: string, rankerOf: RankerOf])[] = [
  ["BM25 over stems", bm25],
  ["nearest neighbours", nearestNeighbours],
  ["linear and nearest neighbours", together(linear, nearestNeighbours, 0.7)],
  ["linear and BM25", together(linear, bm25, 0.7)],
];

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of wordsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

const weightsIn = ({ indices, values }: SparseVector): Weights => new Map(Array.from(indices, (index, f) => [index, values[f] ?? 0]));
