import type { Language } from "../language/language.js";
import { LinearRanker } from "../rank/linear.js";
import type { Probabilities, Ranker } from "../rank/ranker.js";
import { type SparseVector, vectorOf, vocabularyOf } from "../rank/vectors.js";
import { featuresOf } from "../text/features.js";
import { Synonyms } from "../text/synonyms.js";
import { wordsOf } from "../text/words.js";
import type { RankerOf } from "./leave-one-out.js";

/** Neighbours that have a say, and how much more the nearest has. */
const NEIGHBOURS = 15;
const SHARPNESS = 12;
/** BM25: how soon a word that comes back counts for less, and how much a long text is held against it. */
const K1 = 1.2;
const B = 0.5;

/** The examples nearest to a text have a say in what it is, by how near they are. */
const nearestNeighbours: RankerOf = (texts, labels, { words }) => {
  const synonyms = new Synonyms(words);
  const features = texts.map((text) => featuresOf(wordsOf(text), synonyms));
  const vocabulary = vocabularyOf(features);
  const vectors = features.map((one) => vectorOf(one, vocabulary));
  return fromNeighbours("nearest", labels, (text) => {
    const own = new Map(entriesOf(vectorOf(featuresOf(wordsOf(text), synonyms), vocabulary)));
    return vectors.map((vector) => entriesOf(vector).reduce((sum, [index, value]) => sum + value * (own.get(index) ?? 0), 0));
  });
};

/** The same by BM25 over stems, as a search engine would. */
const bm25: RankerOf = (texts, labels) => {
  const documents = texts.map((text) => countsOf(text));
  const lengths = documents.map((one) => [...one.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const frequencies = new Map<string, number>();
  for (const one of documents) for (const stem of one.keys()) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  const idf = (stem: string) => Math.log(1 + (documents.length - (frequencies.get(stem) ?? 0) + 0.5) / ((frequencies.get(stem) ?? 0) + 0.5));
  return fromNeighbours("bm25", labels, (text) => {
    const stems = [...countsOf(text).keys()];
    return documents.map((one, i) => {
      const norm = K1 * (1 - B + (B * (lengths[i] ?? 0)) / average);
      return stems.reduce((sum, stem) => sum + (idf(stem) * (one.get(stem) ?? 0) * (K1 + 1)) / ((one.get(stem) ?? 0) + norm), 0) / 20;
    });
  });
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

function fromNeighbours(name: string, of: readonly string[], likenessTo: (text: string) => number[]): Ranker {
  const labels = [...new Set(of)].sort();
  const columns = of.map((label) => labels.indexOf(label));
  const rank = (text: string): Probabilities => {
    const near = likenessTo(text)
      .map((likeness, i) => ({ likeness, i }))
      .sort((a, b) => b.likeness - a.likeness || a.i - b.i)
      .slice(0, NEIGHBOURS);
    const chances = new Float64Array(labels.length).fill(1e-4);
    for (const { likeness, i } of near)
      chances[columns[i] ?? 0] = (chances[columns[i] ?? 0] ?? 0) + Math.exp(SHARPNESS * (likeness - (near[0]?.likeness ?? 0)));
    const sum = chances.reduce((total, one) => total + one, 0);
    return chances.map((one) => one / sum);
  };
  return { name, labels, rank, weigh: () => [] };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of wordsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

const entriesOf = ({ indices, values }: SparseVector): [number, number][] => Array.from(indices, (index, f) => [index, values[f] ?? 0]);
