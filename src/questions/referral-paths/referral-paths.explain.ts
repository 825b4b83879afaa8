import type { Found } from "../common/fact.js";
import { agreeing, named, sentence } from "../common/sentence.js";

/** What a hand-over connects, and how it stands; `isDirect` when the asker comes by itself. */
export interface HandOverParts {
  from: Found;
  to: Found | null;
  status: string;
  isDirect: boolean;
  /** Where it is stated for; null when that is not stated. */
  region: Found | null;
  /** That is no more than a part of the region asked for. */
  isPart: boolean;
  isRegionAsked: boolean;
}

/** A hand-over as a Dutch clause, without capital or full stop. */
export function explainHandOver(parts: HandOverParts): string {
  const { from, to, region, isPart, isRegionAsked } = parts;
  const clause = to ? toSomebody(parts, named(from), from.id === to.id ? `andere ${named(to)}` : named(to)) : toNobody(parts, named(from));
  if (!region) return isRegionAsked ? `${clause} (de bron noemt geen gebied)` : clause;
  return `${clause} (${isPart ? "alleen in" : "in"} ${region.name})`;
}

/** How a question goes on, now, as a wish, and in the past. */
interface Moves {
  now: string;
  that: string;
  past: string;
}

function movesOf({ from, isDirect }: HandOverParts, a: string, b: string): Moves {
  const does = agreeing(from);
  if (from.__typename === "Programme")
    return { now: `vanuit ${a} gaat de vraag naar ${b}`, that: `dat de vraag vanuit ${a} naar ${b} gaat`, past: `vanuit ${a} ging de vraag naar ${b}` };
  if (isDirect)
    return {
      now: `${a} ${does("gaat", "gaan")} naar ${b}`,
      that: `dat ${a} naar ${b} ${does("gaat", "gaan")}`,
      past: `${a} ${does("ging", "gingen")} naar ${b}`,
    };
  return {
    now: `${a} ${does("verwijst", "verwijzen")} door naar ${b}`,
    that: `dat ${a} ${does("doorverwijst", "doorverwijzen")} naar ${b}`,
    past: `${a} ${does("verwees", "verwezen")} door naar ${b}`,
  };
}

function toSomebody(parts: HandOverParts, a: string, b: string): string {
  const { now, that, past } = movesOf(parts, a, b);
  switch (parts.status) {
    case "agreed":
      return `afgesproken is ${that}`;
    case "wanted":
      return `gewenst is ${that}`;
    case "discouraged":
      return `afgeraden wordt ${that}`;
    case "failed":
      return `${now}, maar daar loopt de vraag vast`;
    case "ended":
      return `${past}, maar dat is beëindigd`;
    case "missing":
      return `gewenst is ${that}, maar die schakel ontbreekt`;
    default:
      return now;
  }
}

function toNobody({ from, status, isDirect }: HandOverParts, a: string): string {
  const does = agreeing(from);
  switch (status) {
    case "missing":
      return `na ${a} ontbreekt de schakel: niemand neemt de vraag over`;
    case "failed":
      return isDirect ? `${a} ${does("vindt", "vinden")} niemand die de vraag oppakt` : `bij ${a} loopt de vraag vast: niemand neemt die over`;
    case "discouraged":
      return `afgeraden wordt dat ${a} de vraag ${does("overdraagt", "overdragen")}`;
    case "ended":
      return `${a} ${does("droeg", "droegen")} de vraag over, maar dat is beëindigd`;
    case "agreed":
      return `afgesproken is dat ${a} de vraag ${does("overdraagt", "overdragen")}, maar niet aan wie`;
    case "wanted":
      return `gewenst is dat ${a} de vraag ${does("overdraagt", "overdragen")}, maar de bron zegt niet aan wie`;
    default:
      return `${a} ${does("draagt", "dragen")} de vraag over, maar de bron zegt niet aan wie`;
  }
}

/** How a question comes to the one who hands it over: the source says no more of it. */
export function explainAsking(from: Found, to: Found): string {
  return `${named(from)} ${agreeing(from)("legt", "leggen")} de vraag voor aan ${named(to)}`;
}

/** A whole path as a Dutch text; of a broken one also at which step (from 1) it breaks, and whether its last one holds. */
export function explainPath(clauses: readonly string[], brokenAt: number, isBrokenAtEnd: boolean): string {
  if (brokenAt === 0) return sentence(clauses);
  const where = isBrokenAtEnd ? "." : ", maar de bron beschrijft hoe het daarna verderging.";
  return `${sentence(clauses)} ${brokenAt === clauses.length ? "Daar breekt het pad" : `Het pad breekt bij stap ${brokenAt}`}${where}`;
}

/** What was asked for, by name, and what came of it. */
export interface AskedParts {
  from: Found | null;
  to: Found | null;
  need: Found | null;
  region: Found | null;
  asOf: string;
  count: number;
  /** No hand-over of any path is stated for a region. */
  isRegionUnknown: boolean;
  tried: number;
  maxSteps: number;
}

/** What the list leaves open, in Dutch; null when nothing. */
export function explainAnswer({ from, to, need, region, asOf, count, isRegionUnknown, tried, maxSteps }: AskedParts): string | null {
  const of = [from ? ` van ${from.name}` : "", to ? ` naar ${named(to)}` : "", need ? ` voor "${need.name}"` : "", region ? ` in ${region.name}` : ""].join("");
  const within = `${tried} ${tried === 1 ? "overdracht" : "overdrachten"}`;
  const said = [
    ...(count === 0 ? [`De bronnen beschrijven op ${asOf} geen weg${of} in ten hoogste ${within}. Dat kan ook betekenen dat geen bron die noemt.`] : []),
    ...(count > 0 && region && isRegionUnknown ? [`Van geen van deze paden noemt een bron het gebied: of ze voor ${region.name} gelden, is niet bekend.`] : []),
    ...(tried < maxSteps ? [`Paden van meer dan ${within} staan niet in de lijst: dat zijn er te veel.`] : []),
  ];
  return said.length > 0 ? said.join(" ") : null;
}
