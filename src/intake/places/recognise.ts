import { findPlaces, type PlaceFound } from "./find-places.js";
import type { Gazetteer, NamedPlace } from "./gazetteer.js";

/** The place a text is about: one, or several that the name may mean, or none. */
export interface PlaceRecognised {
  written: string | null;
  place: NamedPlace | null;
  /** When the name means more than one: which; the asker has to choose. */
  candidates: readonly NamedPlace[];
}

export const NO_PLACE: PlaceRecognised = { written: null, place: null, candidates: [] };

/**
 * The place that a text is about. A village or gemeente before a wider region; of these where the asker most likely is.
 * Another place in the text, or the region the asker gave, may say which of several is meant.
 */
export function recognisePlace(text: string, gazetteer: Gazetteer, isCommon: (word: string) => boolean, given: readonly string[] = []): PlaceRecognised {
  const found = findPlaces(text, gazetteer, isCommon);
  const known = new Set([...given, ...found.flatMap(({ meant }) => (meant.length === 1 ? meant.flatMap(around) : []))]);
  const narrowed = found.map((one) => narrow(one, known));
  const [best] = [...narrowed.filter(isLocal), ...narrowed.filter((one) => !isLocal(one))];
  if (!best) return NO_PLACE;
  const [place = null] = best.meant;
  return best.meant.length === 1 ? { written: best.written, place, candidates: [] } : { written: best.written, place: null, candidates: best.meant };
}

const around = ({ region, gemeente, provincies }: NamedPlace): string[] => [
  region,
  ...(gemeente ? [gemeente] : []),
  ...(provincies.length === 1 ? provincies : []),
];

function narrow(found: PlaceFound, known: ReadonlySet<string>): PlaceFound {
  if (found.meant.length < 2) return found;
  const there = found.meant.filter((one) => [one.region, one.gemeente, ...one.provincies].some((id) => id !== null && known.has(id)));
  return there.length > 0 ? { ...found, meant: there } : found;
}

const isLocal = ({ meant }: PlaceFound): boolean => meant.some(({ gemeente }) => gemeente !== null);
