import { distance } from "fastest-levenshtein";
import type { GraphState, NodeState } from "./graph-state.js";
import { fold, joined } from "./slug.js";

/** Two records that may be one, and what they have in common. */
export interface Double {
  between: [string, string];
  likeness: "same name" | "nearly the same name" | "the same words";
  names: [string, string];
}

/** Kinds of things that bear a name of their own; a party may have been read as one kind here and another there. */
const GROUPS: readonly (readonly string[])[] = [["Organisation", "Partnership", "Programme", "PartyKind"], ["Region"], ["Service"], ["Agreement"]];
/** Kinds of regions and bodies that an official list tells apart, whatever they are called. */
const OFFICIAL = new Set(["gemeente", "provincie", "plaats"]);
/** Words that tell nothing of which one is meant. */
const EMPTY_WORDS = new Set(["de", "het", "een", "van", "voor", "in", "en", "op", "the", "of", "regio", "stichting", "vereniging", "ministerie"]);
/** A name must be so long before a letter or two more or less can be a slip. */
const LONG = 9;

/**
 * Everything that looks like a double, the surest first: the same name or alias, one that differs by a slip of the pen,
 * or the same words. Pairs that are known to be distinct are left out, and so is what two official lists tell apart.
 */
export function findDoubles({ nodes }: Pick<GraphState, "nodes">, distinct: readonly (readonly [string, string])[]): Double[] {
  const known = new Set(distinct.map((pair) => [...pair].sort().join(" ")));
  const doubles = GROUPS.flatMap((labels) => {
    const bearers = [...nodes.values()].filter((node) => node.labels.some((label) => labels.includes(label))).map(toBearer);
    const own = bearers.filter(({ official }) => !official);
    const listed = labels.includes("Region") ? [] : bearers.filter(({ official }) => official);
    const alike = own.flatMap((one, i) => own.slice(i + 1).flatMap((other) => compare(one, other) ?? []));
    // Of what is listed officially the name is exact, and half the names in the country look like one of them.
    return [...alike, ...own.flatMap((one) => listed.flatMap((other) => compare(one, other) ?? [])).filter(({ likeness }) => likeness === "same name")];
  });
  return doubles.filter(({ between }) => !known.has([...between].sort().join(" "))).sort((a, b) => ORDER.indexOf(a.likeness) - ORDER.indexOf(b.likeness));
}

const ORDER: Double["likeness"][] = ["same name", "nearly the same name", "the same words"];

interface Bearer {
  id: string;
  official: boolean;
  names: { name: string; joined: string; figures: string; words: string }[];
}

function toBearer({ id, properties }: NodeState): Bearer {
  const names = [String(properties.name), ...((properties.aliases as string[] | undefined) ?? [])];
  const read = (name: string) => ({ name, joined: joined(name), figures: name.replace(/\D/g, ""), words: wordsOf(name) });
  return { id, official: OFFICIAL.has(String(properties.kind)), names: names.map(read) };
}

const wordsOf = (name: string): string =>
  [...new Set(fold(name).split(/[^\p{L}\p{N}]+/u))]
    .filter((word) => word !== "" && !EMPTY_WORDS.has(word))
    .sort()
    .join(" ");

function compare(one: Bearer, other: Bearer): Double | null {
  let best: Double | null = null;
  for (const a of one.names) {
    for (const b of other.names) {
      const likeness = likenessOf(a, b);
      if (likeness && (!best || ORDER.indexOf(likeness) < ORDER.indexOf(best.likeness))) {
        best = { between: [one.id, other.id], likeness, names: [a.name, b.name] };
      }
    }
  }
  return best;
}

function likenessOf(a: Bearer["names"][number], b: Bearer["names"][number]): Double["likeness"] | null {
  if (a.joined === b.joined) return "same name";
  const length = Math.min(a.joined.length, b.joined.length);
  const slips = length >= 2 * LONG ? 2 : 1;
  const alike = length >= LONG && Math.abs(a.joined.length - b.joined.length) <= slips && distance(a.joined, b.joined) <= slips;
  // A figure that differs is no slip: an edition 1.0 and 2.0 are two.
  if (alike && a.figures === b.figures) return "nearly the same name";
  return a.words !== "" && a.words === b.words && a.words.length > 3 ? "the same words" : null;
}
