import { listIn } from "../../list-in.js";
import type { Probabilities, Ranker } from "../rank/ranker.js";

/** What a text consists of, with how much each counts. */
export type Weights = ReadonlyMap<string | number, number>;

/** Neighbours that have a say, and how much more the nearest has. */
const NEIGHBOURS = 15;
const SHARPNESS = 12;

/** A ranker by the examples that share most with a text; only those that share anything are looked at. */
export function fromNeighbours(name: string, of: readonly string[], examples: readonly Weights[], weightsOf: (text: string) => Weights): Ranker {
  const labels = [...new Set(of)].sort();
  const columns = of.map((label) => labels.indexOf(label));
  const postings = postingsOf(examples);
  const likeness = new Float64Array(examples.length);
  const rank = (text: string): Probabilities => {
    likeness.fill(0);
    for (const [feature, own] of weightsOf(text)) {
      const { at, weights } = postings.get(feature) ?? NO_POSTINGS;
      for (let i = 0; i < at.length; i++) likeness[at[i] as number] = (likeness[at[i] as number] as number) + own * (weights[i] as number);
    }
    const near = nearestOf(likeness);
    const [[, nearest] = [0, 0]] = near;
    const chances = new Float64Array(labels.length).fill(1e-4);
    for (const [example, like] of near) chances[columns[example] ?? 0] = (chances[columns[example] ?? 0] ?? 0) + Math.exp(SHARPNESS * (like - nearest));
    const sum = chances.reduce((total, one) => total + one, 0);
    return chances.map((one) => one / sum);
  };
  return { name, labels, rank, weigh: () => [] };
}

/** In which examples a feature occurs, and how much it counts there. */
interface Postings {
  at: Uint32Array;
  weights: Float64Array;
}
const NO_POSTINGS: Postings = { at: new Uint32Array(), weights: new Float64Array() };

function postingsOf(examples: readonly Weights[]): Map<string | number, Postings> {
  const lists = new Map<string | number, [example: number, weight: number][]>();
  for (const [example, weights] of examples.entries()) for (const [feature, weight] of weights) listIn(lists, feature).push([example, weight]);
  const packed = (list: [number, number][]) => ({ at: Uint32Array.from(list, ([at]) => at), weights: Float64Array.from(list, ([, weight]) => weight) });
  return new Map([...lists].map(([feature, list]) => [feature, packed(list)]));
}

/** The examples that are likest, likest first. */
function nearestOf(likeness: Float64Array): [example: number, like: number][] {
  const near: [number, number][] = [];
  for (const [example, like] of likeness.entries()) {
    if (like === 0 || (near.length === NEIGHBOURS && like <= (near.at(-1) as [number, number])[1])) continue;
    const place = near.findIndex(([, other]) => other < like);
    near.splice(place < 0 ? near.length : place, 0, [example, like]);
    near.length = Math.min(near.length, NEIGHBOURS);
  }
  return near;
}
