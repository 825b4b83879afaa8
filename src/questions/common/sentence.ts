import type { Found } from "./fact.js";

/** A verb that agrees with what it is said of: one or many. */
export type Verb = (one: string, many: string) => string;

/** Clauses as one Dutch sentence. */
export function sentence(clauses: readonly string[]): string {
  const text = clauses.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A name inside a sentence; services and needs bear a phrase for one. */
export function named({ __typename, name }: Pick<Found, "__typename" | "name">): string {
  return __typename === "Service" || __typename === "Need" ? `"${name}"` : name;
}

/** Kinds of party are mostly named in the plural: "gemeenten doen mee", but "het bedrijfsleven doet mee". */
export function agreeing({ __typename, name }: Pick<Found, "__typename" | "name">): Verb {
  const isMany = __typename === "PartyKind" && name.split(/\s+/).some((word) => PLURAL.test(word) && !SINGULAR.test(word));
  return (one, many) => (isMany ? many : one);
}

const PLURAL = /..(en|s|ra)$/;
const SINGULAR = /leven$/;
