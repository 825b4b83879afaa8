import { capitalised, listed } from "../common/dutch.js";
import type { Found } from "../common/fact.js";
import { wish } from "../common/wished.js";
import { preference, verbOf } from "./common-ground.verbs.js";

/** How one party or region is linked with what is shared. */
export interface Way {
  as: string | null;
  predicate: string;
  outgoing: boolean;
  status: string | null;
}

/** Types whose names are phrases of our own, which a sentence quotes. */
const QUOTED = ["Agreement", "Service", "Need"];

/** What several share, as a Dutch sentence: together those that are linked with it in the same way, the way that most have first. */
export function explainShared(linked: readonly { name: string; ways: readonly Way[] }[], { name: thing, __typename }: Found): string {
  const quoted = QUOTED.includes(__typename) ? `“${thing}”` : thing;
  const keyed = linked.map(({ name, ways }) => ({ name, ways: new Map(ways.map((way) => [keyOf(way), way])) }));
  const having = (key: string) => keyed.filter(({ ways }) => ways.has(key)).length;
  const chosen = keyed.map(({ name, ways }) => {
    const [best] = [...ways].sort(([a, one], [b, other]) => having(b) - having(a) || preference(one) - preference(other) || (a < b ? -1 : 1));
    return { name, key: best?.[0] ?? "", way: best?.[1] };
  });
  const clauses = [...new Set(chosen.map(({ key }) => key))].map((key) => {
    const [first, ...others] = chosen.filter((one) => one.key === key);
    const [one, several] = first?.way ? verbOf(first.way) : ["", ""];
    const status = wish(first?.way?.status);
    const names = [first, ...others].flatMap((who) => who?.name ?? []);
    return `${listed(names)} ${names.length === 1 ? one : several} ${quoted}${status ? ` (${status})` : ""}`;
  });
  const caution =
    __typename === "PartyKind" && chosen.some(({ way }) => way?.as) ? " Het is een soort partij: of het om dezelfde gaat, zegt de bron niet." : "";
  return `${capitalised(clauses.join("; "))}.${caution}`;
}

const keyOf = ({ as, predicate, outgoing, status }: Way): string => [as, predicate, outgoing, wish(status)].join(" ");
