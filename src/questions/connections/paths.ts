import { isWish, type Link, type Thing } from "./links.js";
import type { Neighbourhood } from "./neighbourhood.js";

/** A path as the search finds it: the ids of what it passes, ends included, and the most telling link of each step. */
export interface FoundPath {
  things: string[];
  links: Link[];
  /** Its place among equally long paths, least first. */
  weight: number;
}

/** The paths found, in order, and whether there are no others. */
export interface FoundPaths {
  paths: FoundPath[];
  areAll: boolean;
}

/** Most partial paths of one length that are tried. */
const MAX_TRIED = 50_000;
/** Heavier than all things that a path can pass. */
const WISH = 2_000;

/**
 * The first `limit` paths of at most `maxSteps` between the two ends, nothing passed twice: shorter ones first, then
 * those with fewer wishes, then those through things with the fewest relations (least sum of 10 log2), then by ids.
 */
export function findPaths(around: Neighbourhood, maxSteps: number, limit: number): FoundPaths {
  const paths: FoundPath[] = [];
  for (let length = 1; length <= maxSteps; length++) {
    const found = pathsOfLength(around, length, limit - paths.length);
    paths.push(...found.paths.sort((a, b) => a.weight - b.weight || (idOf(a) < idOf(b) ? -1 : 1)));
    if (!found.areAll) return { paths, areAll: false };
  }
  return { paths, areAll: true };
}

/** What a path passes, as one text. */
export function idOf({ things }: FoundPath): string {
  return things.join(" ");
}

/** Best first: partial paths in the order of what they weigh and at least have still to weigh. */
function pathsOfLength(around: Neighbourhood, length: number, limit: number): FoundPaths {
  const toGo = leastToGo(around, length);
  const queue: FoundPath[][] = [];
  const push = (path: FoundPath, left: number) => {
    const total = path.weight + left;
    queue[total] ??= [];
    queue[total].push(path);
  };
  const [{ id: from }] = around.ends;
  const least = toGo[length]?.get(from);
  if (least !== undefined) push({ things: [from], links: [], weight: 0 }, least);
  const paths: FoundPath[] = [];
  let tried = 0;
  for (let total = 0; total < queue.length; total++) {
    for (const path of queue[total] ?? []) {
      if (path.links.length < length && ++tried <= MAX_TRIED) {
        for (const [next, left] of extensions(around, path, length, toGo)) push(next, left);
      } else if (path.links.length === length && paths.length < limit) {
        paths.push(path);
      } else {
        return { paths, areAll: false };
      }
    }
  }
  return { paths, areAll: true };
}

/**
 * For each step the most telling link, no fact in two steps: what three share is one step between the first and the
 * last. Null when the steps cannot do with different facts.
 */
function chosen([links, ...others]: readonly (readonly Link[])[], used: readonly string[] = []): Link[] | null {
  if (!links) return [];
  for (const link of links) {
    if (link.fact !== null && used.includes(link.fact)) continue;
    const rest = chosen(others, link.fact === null ? used : [...used, link.fact]);
    if (rest) return [link, ...rest];
  }
  return null;
}

/** A path made one step longer in every way that may still lead to the end, each with what it has at least still to weigh. */
function extensions(around: Neighbourhood, path: FoundPath, length: number, toGo: Map<string, number>[]): [FoundPath, number][] {
  const position = path.links.length;
  const steps = path.links.map((_, i) => linksBetween(around, path.things[i], path.things[i + 1]));
  return [...(around.links.get(path.things[position] ?? "") ?? [])].flatMap(([id, links]): [FoundPath, number][] => {
    const left = toGo[length - position - 1]?.get(id);
    if (left === undefined || path.things.includes(id) || !mayPass(around, path, links[0], length)) return [];
    const things = [...path.things, id];
    const best = chosen([...steps, links]);
    return best ? [[{ things, links: best, weight: best.reduce((sum, link, i) => sum + weightOf(around, things[i + 1], link), 0) }, left]] : [];
  });
}

function linksBetween(around: Neighbourhood, from = "", to = ""): Link[] {
  return around.links.get(from)?.get(to) ?? [];
}

/**
 * Whether a path may go on from its last thing by a link. A kind of party is passed only between one of its own and a
 * fact about the kind, for two facts about "bedrijven" are not about the same ones; a wide region only on the way up or
 * down from region to region, or as the area of an end that governs it.
 */
function mayPass(around: Neighbourhood, { things, links }: FoundPath, next: Link | undefined, length: number): boolean {
  const before = links.at(-1);
  const thing = around.things.get(things.at(-1) ?? "");
  if (!before || !thing || !next) return true;
  if (thing.isWide && before.kind === "CONTAINS" && next.kind === "CONTAINS") return before.outgoing === next.outgoing;
  if (thing.isWide) return (links.length === 1 && before.kind === "GOVERNS") || (links.length === length - 1 && next.kind === "GOVERNS");
  if (thing.isKind) return (isOneOf(before) && before.outgoing) !== (isOneOf(next) && !next.outgoing);
  return true;
}

/** By number of steps to go: the things from which the end can be reached in as many, and what that weighs at least. */
function leastToGo(around: Neighbourhood, length: number): Map<string, number>[] {
  const [from, to] = around.ends;
  const layers = [new Map([[to.id, 0]])];
  for (let left = 1; left <= length; left++) {
    const layer = new Map<string, number>();
    for (const [next, least] of layers[left - 1] ?? []) {
      for (const [id, [link]] of around.links.get(next) ?? []) {
        const thing = around.things.get(id);
        const fits = left === length ? id === from.id : id !== from.id && id !== to.id && thing && around.isPassed(thing, length - left, length);
        if (fits && link) layer.set(id, Math.min(layer.get(id) ?? Number.POSITIVE_INFINITY, least + weightOf(around, next, link)));
      }
    }
    layers.push(layer);
  }
  return layers;
}

/** What it weighs to come to a thing by a link; the ends of a path weigh nothing. */
function weightOf(around: Neighbourhood, id: string | undefined, link: Link): number {
  const thing: Thing | undefined = around.ends.some((end) => end.id === id) ? undefined : around.things.get(id ?? "");
  return (isWish(link) ? WISH : 0) + (thing ? Math.round(10 * Math.log2(1 + thing.relations)) : 0);
}

const isOneOf = ({ kind }: Link): boolean => kind === "INSTANCE_OF" || kind === "BROADER";
