import { distance } from "fastest-levenshtein";
import type { Gazetteer, NamedPlace } from "./gazetteer.js";
import type { Stretch } from "./stretch.js";

/** Shortest word in which a typing error is forgiven, in which two are, and in which one is where nothing says that a place follows. */
export const FORGIVES_ONE = 5;
const FORGIVES_TWO = 9;
export const FORGIVES_ANYWHERE = 8;

/** What words may mean that are nearly the name of a place; null when they are near none, or near too many. */
export function nearestTo(stretch: Stretch, gazetteer: Gazetteer): readonly NamedPlace[] | null {
  const { name, bare, placed, capital } = stretch;
  const inPlace = placed || capital;
  const heard = heardAs(stretch, gazetteer);
  if (heard) return heard;
  if (!inPlace && name.length < FORGIVES_ANYWHERE) return null;
  const most = inPlace && name.length >= FORGIVES_TWO && bare === null ? 2 : 1;
  const near = gazetteer
    .like(name)
    .map((known) => ({ known, errors: errorsIn(name, known) }))
    .filter(({ known }) => inPlace || gazetteer.byName.get(known)?.some(({ kind }) => kind === "gemeente"))
    .filter(({ known, errors }) => errors <= most && known.length >= FORGIVES_ONE - 1 && !(gazetteer.ordinary.has(known) && !placed))
    .sort((a, b) => a.errors - b.errors || (a.known < b.known ? -1 : 1));
  const [best, next] = near;
  if (!best || (next && next.errors === best.errors && gazetteer.byName.get(next.known)?.[0]?.region !== gazetteer.byName.get(best.known)?.[0]?.region)) {
    return best && best.errors === 1 ? preferGemeente(near.filter(({ errors }) => errors === 1).map(({ known }) => gazetteer.byName.get(known) ?? [])) : null;
  }
  return gazetteer.byName.get(best.known) ?? null;
}

/** What is written as it sounds, where a place may stand or when it is the name of a gemeente; of several the names that are nearest. */
function heardAs({ name, size, placed, capital, alone }: Stretch, gazetteer: Gazetteer): readonly NamedPlace[] | null {
  const names = gazetteer.sounding(name).filter((known) => !gazetteer.ordinary.has(known) && (size === 1 || known.includes(" ")));
  const least = Math.min(...names.map((known) => errorsIn(name, known)));
  const heard = [...new Set(names.flatMap((known) => (errorsIn(name, known) === least ? (gazetteer.byName.get(known) ?? []) : [])))];
  const [only, more] = heard;
  return only && (placed || capital || alone || (!more && only.kind === "gemeente")) ? heard : null;
}

/** Of names that are as near the one of a gemeente is likelier than that of a village. */
function preferGemeente(meanings: readonly (readonly NamedPlace[])[]): readonly NamedPlace[] | null {
  const whole = meanings.filter(([first]) => first?.kind === "gemeente");
  return whole.length === 1 ? (whole[0] ?? null) : meanings.length > 1 && whole.length === 0 ? null : [...new Set(whole.flat())];
}

/** Letters that differ; two that changed places count as one. */
function errorsIn(name: string, known: string): number {
  const errors = distance(name, known);
  if (errors !== 2 || name.length !== known.length) return errors;
  const at = [...name].findIndex((letter, i) => letter !== known[i]);
  return name[at] === known[at + 1] && name[at + 1] === known[at] && name.slice(at + 2) === known.slice(at + 2) ? 1 : errors;
}
