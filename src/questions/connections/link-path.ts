import type { Catalogue } from "../../graph/catalogue.js";
import { toSources } from "../../graph/source.js";
import { certaintyOn, leastSure } from "../common/certainty.js";
import { Certainty } from "../common/certainty.types.js";
import type { Found } from "../common/fact.js";
import { sentence } from "../common/sentence.js";
import { explainStep } from "./connections.explain.js";
import { DESCENT } from "./connections.statement.js";
import type { LinkPath, LinkStep } from "./connections.types.js";
import { type Link, predicateOf } from "./links.js";
import type { Neighbourhood } from "./neighbourhood.js";
import { type FoundPath, idOf } from "./paths.js";

/** Most other facts that a step names. */
const MAX_OTHER_FACTS = 10;

/** Everything that must be known of what it is to show these paths. */
export function idsShown(paths: readonly FoundPath[], around: Neighbourhood): string[] {
  return paths.flatMap((path) => [...path.things, ...path.links.flatMap((link, i) => [link, ...otherLinks(path, i, around)].flatMap(factOf))]);
}

/** A path as the answer gives it; `known` finds what `idsShown` asked for. */
export function toLinkPath(path: FoundPath, around: Neighbourhood, known: (id: string) => Found, asOf: string, catalogue: Catalogue): LinkPath {
  const parts = path.links.map((link, i) => ({
    link,
    from: known(path.things[i] ?? ""),
    to: known(path.things[i + 1] ?? ""),
    fact: link.fact === null ? null : known(link.fact),
  }));
  const steps = parts.map(
    ({ link, from, to, fact }, i): LinkStep => ({
      order: i + 1,
      from,
      to,
      predicate: predicateOf(link),
      outgoing: link.outgoing,
      fact,
      status: link.status,
      otherFacts: otherLinks(path, i, around).flatMap(factOf).map(known),
      explanation: sentence([explainStep(link, { from, to, fact })]),
      certainty: fact ? certaintyOn(asOf, fact) : certaintyOf(link, from, to, asOf),
      sources: toSources(fact?.citations ?? link.citations, catalogue),
    }),
  );
  return {
    id: idOf(path),
    length: steps.length,
    steps,
    certainty: leastSure(steps.map(({ certainty }) => certainty)),
    explanation: sentence(parts.map(({ link, ...ends }) => explainStep(link, ends))),
  };
}

/** A relation is as sure as its two ends; a descent outlives the older one, and is sure when it is dated. */
function certaintyOf({ kind, on }: Link, from: Found, to: Found, asOf: string): Certainty {
  if (DESCENT.includes(kind)) return on ? Certainty.CERTAIN : Certainty.POSSIBLE;
  return leastSure([certaintyOn(asOf, from), certaintyOn(asOf, to)]);
}

const factOf = ({ fact }: Link): string[] => (fact === null ? [] : [fact]);

function otherLinks({ things }: FoundPath, step: number, around: Neighbourhood): Link[] {
  const [, ...others] = around.links.get(things[step] ?? "")?.get(things[step + 1] ?? "") ?? [];
  return others.filter(({ fact }) => fact !== null).slice(0, MAX_OTHER_FACTS);
}
