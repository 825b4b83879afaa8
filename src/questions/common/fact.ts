import type { Reference } from "../../graph/fill-in.js";
import type { DatedFact } from "./certainty.js";

/** A node as a question's statement returns it: all its properties, and the type it has in the API. */
export type Found = Reference &
  DatedFact & {
    name: string;
    kind?: string;
    aliases: string[];
    citations: string[];
    since?: string;
    until?: string;
    status?: string;
    roles?: string[];
    role?: string;
  };

/**
 * Cypher for a node with its properties and its type in the API; `name` is the variable it is bound to. A boundary is left
 * out: it is as long as a page of answers, and read only for who asks for it.
 */
export function found(name: string): string {
  return `${name} {.*, geometry: null, __typename: [label IN labels(${name}) WHERE NOT label IN ['Entity', 'Party']][0]}`;
}

/** Cypher for: what `name` is bound to had not ended, nor was still to begin, on the day `$on`; null counts as standing. */
export function standing(name: string): string {
  return `coalesce(${name}.untilLatest, $on) >= $on AND coalesce(${name}.sinceEarliest, $on) <= $on`;
}

/** Cypher for: the membership that `name` is bound to means taking part, or being asked or meant to. */
export function takesPart(name: string): string {
  return `${name}.status IN ['member', 'asked', 'intended']`;
}

/** Cypher for: the membership that `name` is bound to counts; with `$direct` one that was taken over from an abolished body does not. */
export function counts(name: string): string {
  return `NOT ($direct AND coalesce(${name}.carriedOver, false))`;
}

/** The roles a fact states, whichever way its kind keeps them. */
export function rolesOf(fact: Found): string[] {
  return fact.roles ?? (fact.role ? [fact.role] : []);
}
