import type { Context } from "../../graph/context.js";
import { toSources } from "../../graph/source.js";
import { certaintyOn, surest } from "../common/certainty.js";
import { dayAsked } from "../common/day.js";
import { type Found, rolesOf } from "../common/fact.js";
import { pageRequest, toConnection } from "../common/page.js";
import { checkedId, endedRegion, notARegion, notFound } from "../common/region-or-party.js";
import { checkedSlugs } from "../common/slugs.js";
import { explainReason } from "./overlap.explain.js";
import { OVERLAP } from "./overlap.statement.js";
import { type OverlapConnection, type OverlapItem, OverlapReason, type OverlapVia } from "./overlap.types.js";

/** Arguments of `overlap`. */
export interface OverlapArguments {
  region: string;
  kinds?: string[] | null;
  themes?: string[] | null;
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

interface Via {
  reason: number;
  fact: Found;
  body: Found | null;
  area: Found | null;
}
interface Thing {
  rank: number;
  thing: Found;
  via: Via[];
}
type Answer = { region: Found | null; total: number; withoutTheme: number; things: Thing[] };

const REASONS = Object.values(OverlapReason);
const KIND_SCHEMES = ["partnership-kind", "programme-kind", "organisation-kind"] as const;

/**
 * All that touches a region on a date: what its public body takes part in or pays, and what works in it, in a wider
 * or a narrower region. Ordered by strongest reason, name and id. Errors: NOT_FOUND, BAD_INPUT.
 */
export async function overlap(args: OverlapArguments, { database, catalogue, today }: Context): Promise<OverlapConnection> {
  const id = checkedId("region", args.region);
  const asOf = dayAsked(args.on, today);
  const page = pageRequest("overlap", args, [0, "", ""] as [number, string, string]);
  const kinds = checkedSlugs("kinds", args.kinds, catalogue.slugsOf(...KIND_SCHEMES));
  const themes = checkedSlugs("themes", args.themes, catalogue.slugsOf("theme"));
  const [answer] = await database.read<Answer>(OVERLAP, { region: id, kinds, themes, on: asOf, after: page.after, limit: page.first + 1 });
  if (!answer) throw await notFound(database, id);
  const { region, total, withoutTheme, things } = answer;
  if (!region) throw notARegion(id);
  const toItem = ({ thing, via }: Thing): OverlapItem => {
    const reasons = via.map((one) => toVia(one, region, asOf, catalogue));
    return {
      id: thing.id,
      type: thing.__typename,
      name: thing.name,
      kind: thing.kind ?? null,
      certainty: surest(reasons.map(({ certainty }) => certainty)),
      via: reasons,
      sources: toSources(thing.citations, catalogue),
      thing,
    };
  };
  const ranks = new Map(things.map(({ thing, rank }) => [thing.id, rank]));
  const connection = toConnection(things.map(toItem), page, ({ id, name }) => [ranks.get(id) ?? 0, name, id], total);
  const explanation = total > 0 ? null : explainNothing(region, asOf, kinds !== null || themes !== null);
  return { ...connection, region, asOf, explanation, withoutTheme: themes && withoutTheme };
}

function toVia({ reason, fact, body, area }: Via, region: Found, asOf: string, catalogue: Context["catalogue"]): OverlapVia {
  const why = REASONS[reason] ?? OverlapReason.COVERS;
  return {
    reason: why,
    explanation: explainReason(why, { fact, party: body?.name ?? "", area: area?.name ?? "", region: region.name }),
    certainty: certaintyOn(asOf, fact),
    region: area,
    party: body,
    fact,
    roles: rolesOf(fact),
    status: fact.status ?? null,
    since: fact.since ?? null,
    until: fact.until ?? null,
    carriedOver: fact.carriedOver === true,
    sources: toSources(fact.citations, catalogue),
  };
}

function explainNothing(region: Found, asOf: string, filtered: boolean): string {
  const ended = endedRegion(region, asOf);
  if (ended) return ended;
  const which = filtered ? "Niets van de gevraagde soorten of thema's" : "Geen samenwerkingsverband, programma of dienst";
  return `${which} is in de bronnen aan ${region.name} verbonden op ${asOf}. Dat kan ook betekenen dat geen bron het noemt.`;
}
