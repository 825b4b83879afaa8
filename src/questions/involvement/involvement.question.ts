import type { Context } from "../../graph/context.js";
import { toSources } from "../../graph/source.js";
import { certaintyOn } from "../common/certainty.js";
import { dayAsked } from "../common/day.js";
import type { Found } from "../common/fact.js";
import { pageRequest, toConnection } from "../common/page.js";
import { checkedId, notFound, wrongType } from "../common/region-or-party.js";
import { checkedSlugs } from "../common/slugs.js";
import { INVOLVEMENT } from "./involvement.statement.js";
import { type InvolvementConnection, type InvolvementItem, InvolvementKind } from "./involvement.types.js";

/** Arguments of `involvement`. */
export interface InvolvementArguments {
  party: string;
  roles?: string[] | null;
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

interface Fact {
  part: number;
  fact: Found;
  roles: string[] | null;
  status: string | null;
  others: Found[];
}
type Answer = { party: Found | null; total: number; facts: Fact[] };

const KINDS = Object.values(InvolvementKind);

/** Everything one party does on a date, by part, name and id. Errors: NOT_FOUND, BAD_INPUT. */
export async function involvement(args: InvolvementArguments, { database, catalogue, today }: Context): Promise<InvolvementConnection> {
  const id = checkedId("party", args.party);
  const asOf = dayAsked(args.on, today);
  const page = pageRequest("involvement", args, [0, "", ""] as [number, string, string]);
  const roles = checkedSlugs("roles", args.roles, catalogue.slugsOf("role", "coverage-role"));
  const [answer] = await database.read<Answer>(INVOLVEMENT, { party: id, roles, on: asOf, after: page.after, limit: page.first + 1 });
  if (!answer) throw await notFound(database, id);
  const { party, total, facts } = answer;
  if (!party)
    throw wrongType(
      "party",
      id,
      "geen partij; verwacht een organisatie, samenwerkingsverband, programma of soort partij (organisation-kamer-van-koophandel, partnership-food-valley), of een gemeente of provincie",
    );
  const items = facts.map(
    ({ part, fact, roles: own, status, others }): InvolvementItem => ({
      id: fact.id,
      as: KINDS[part] ?? InvolvementKind.MEMBER,
      roles: own ?? [],
      status,
      certainty: certaintyOn(asOf, fact),
      since: fact.since ?? null,
      until: fact.until ?? null,
      name: fact.name,
      fact,
      with: [...others].sort((a, b) => (a.id < b.id ? -1 : 1)),
      sources: toSources(fact.citations, catalogue),
    }),
  );
  const connection = toConnection(items, page, (item) => [KINDS.indexOf(item.as), item.name, item.id], total);
  return {
    ...connection,
    party,
    asOf,
    explanation: total > 0 ? null : `Van ${party.name} is in de bronnen geen deelname, dienst, geldstroom, afspraak of doorverwijzing bekend op ${asOf}.`,
  };
}
