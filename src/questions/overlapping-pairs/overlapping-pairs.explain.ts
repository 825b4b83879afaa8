import { capitalised, counted, listed } from "../common/dutch.js";
import type { Found } from "../common/fact.js";
import { sentenceOf } from "../evidence/evidence.sentences.js";
import { Nesting, type SetComparison } from "./overlapping-pairs.types.js";

/** Most names that a sentence lists; of more it says how many. */
const MOST_NAMES = 5;

/** What a pair of partnerships shares. */
export interface PairParts {
  first: Found;
  second: Found;
  parties: SetComparison;
  gemeenten: number;
  sharedParties: readonly Found[];
  sharedKinds: readonly Found[];
  sharedThemes: readonly Found[];
  /** Relations between the two themselves, `to` one of them. */
  links: readonly { predicate: string; from: Found; to: Found }[];
}

/** What two partnerships share and how they lie to each other, as Dutch sentences for an adviser. */
export function explainPair({ first, second, sharedKinds, sharedThemes, links, ...sets }: PairParts): string {
  const themes = sharedThemes.length === 1 ? "Gedeeld thema" : "Gedeelde thema's";
  const sentences = [
    explainMembers(first.name, second.name, sets),
    ...(sharedKinds.length > 0 ? [`Allebei noemen ze ook ${listed(namesOf(sharedKinds))}; of het om dezelfde gaat, zegt de bron niet.`] : []),
    ...(sharedThemes.length > 0 ? [`${themes}: ${listed(namesOf(sharedThemes))}.`] : []),
    ...links.map(({ predicate, from, to }) =>
      predicate === "MEMBER_OF" ? `${from.name} doet zelf mee aan ${to.name}.` : sentenceOf(predicate, true, from, to),
    ),
  ];
  return sentences.map(capitalised).join(" ");
}

function explainMembers(
  first: string,
  second: string,
  { parties, gemeenten, sharedParties }: Pick<PairParts, "parties" | "gemeenten" | "sharedParties">,
): string {
  const { shared, onlyFirst, onlySecond, nesting } = parties;
  const names = namesOf(sharedParties);
  const few = names.length <= MOST_NAMES;
  const municipal = gemeenten === shared ? ", allemaal gemeenten" : gemeenten > 0 ? `, waarvan ${counted(gemeenten, "gemeente", "gemeenten")}` : "";
  const which = few ? `: ${listed(names)}` : municipal;
  const within = few ? ` (${listed(names)})` : municipal && `${municipal},`;
  if (nesting === Nesting.IDENTICAL)
    return shared === 1
      ? `${first} en ${second} hebben allebei alleen ${names[0]} als bekende deelnemer.`
      : `${first} en ${second} hebben dezelfde ${shared} deelnemers${which}.`;
  const nested = (inner: string, outer: string, size: number) =>
    shared === 1
      ? `De enige bekende deelnemer van ${inner}, ${names[0]}, doet ook mee aan ${outer}, dat er ${size} heeft.`
      : `${shared === 2 ? "Beide" : `Alle ${shared}`} deelnemers van ${inner}${within} doen ook mee aan ${outer}, dat er ${size} heeft.`;
  if (nesting === Nesting.CONTAINS) return nested(second, first, shared + onlyFirst);
  if (nesting === Nesting.WITHIN) return nested(first, second, shared + onlySecond);
  const common = shared === 1 ? `hebben één deelnemer gemeen: ${names[0]}` : `delen er ${shared}${which}`;
  return `${first} (${counted(shared + onlyFirst, "deelnemer", "deelnemers")}) en ${second} (${shared + onlySecond}) ${common}.`;
}

const namesOf = (found: readonly Found[]): string[] => found.map(({ name }) => name).sort((a, b) => a.localeCompare(b, "nl"));
