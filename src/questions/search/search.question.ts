import type { Context } from "../../graph/context.js";
import { toSources } from "../../graph/source.js";
import { SEARCHED_LABELS } from "../../ingest/model/kinds.js";
import { joined } from "../../ingest/slug.js";
import { type Found, found } from "../common/fact.js";
import { compareKeys, cutPage, pageRequest, toConnection } from "../common/page.js";
import { checkedId, notARegion, notFound, REGION_OF_START } from "../common/region-or-party.js";
import { kindsAsked, wordsAsked } from "./asked.js";
import { density, likeness, type Sought, soughtBy } from "./likeness.js";
import { nameQuery, textQuery } from "./lucene.js";
import { type SearchConnection, type SearchHit, SearchMatch } from "./search.types.js";

/** Arguments of `search`. */
export interface SearchArguments {
  text: string;
  kinds?: string[] | null;
  region?: string | null;
  first?: number | null;
  after?: string | null;
}

/** Most entities that a text finds. */
export const MAX_HITS = 500;

/**
 * The entities that a text finds, at most 500. With a region: those that are it, lie in it, work in it or are its body.
 * Indexes: entity_names and entity_texts (full text), entity_id.
 */
export const SEARCH = `
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $names, {limit: ${MAX_HITS}}) YIELD node
  RETURN node, true AS byName
UNION ALL
  CALL db.index.fulltext.queryNodes('entity_texts', $texts, {limit: ${MAX_HITS}}) YIELD node
  RETURN node, false AS byName
}
WITH node, true IN collect(byName) AS byName
WHERE ($kinds IS NULL OR node.kind IN $kinds OR any(label IN labels(node) WHERE label IN $kinds))
  AND ($region IS NULL OR node.id = $region
    OR EXISTS { (:Entity {id: $region})-[:CONTAINS*1..6]->(node) }
    OR EXISTS { (:Entity {id: $region})-[:CONTAINS*0..6]->(:Region)<-[:GOVERNS|LOCATED_IN]-(node) }
    OR EXISTS { (:Entity {id: $region})-[:CONTAINS*0..6]->(:Region)<-[:IN_REGION]-(:Coverage)-[:COVERAGE_OF]->(node) })
RETURN ${found("node")} AS node, byName`;

type Row = { node: Found; byName: boolean };

/** What a text finds: names and aliases first, then texts. Errors: BAD_INPUT, NOT_FOUND (for `region`). */
export async function search(args: SearchArguments, { database, catalogue }: Context): Promise<SearchConnection> {
  const page = pageRequest("search", args, [0, 0, ""] as [number, number, string]);
  const kinds = kindsAsked(args.kinds, SEARCHED_LABELS, catalogue);
  const words = wordsAsked(args.text, "op te zoeken");
  const region = args.region == null ? null : await regionOf(database, args.region);
  const rows = await database.read<Row>(SEARCH, { names: nameQuery(words), texts: textQuery(words), kinds, region });
  const sought = soughtBy(words);
  const ranked = rows.map((row) => ({ row, key: sortKey(row, sought) })).sort((a, b) => compareKeys(a.key, b.key));
  const rest = cutPage(ranked, page, ({ key }) => key);
  const keys = new Map(rest.map(({ row, key }) => [row.node.id, key]));
  const connection = toConnection(
    rest.map(({ row, key }) => toHit(row, key, catalogue)),
    page,
    ({ id }) => keys.get(id) ?? [],
    ranked.length,
  );
  return {
    ...connection,
    explanation: ranked.length > 0 ? null : `Niets gevonden voor "${args.text.trim()}": geen naam, andere naam of beschrijving lijkt erop.`,
  };
}

const MATCHES = Object.values(SearchMatch);
/** Types that a reader means first when several bear the same name. */
const PREFERRED = ["Region", "Partnership", "Organisation", "Programme", "Need", "Service", "PartyKind"];

/** Kind of match, then score (highest first), then id: the order of the answer, and its cursor. */
function sortKey({ node, byName }: Row, sought: Sought): [number, number, string] {
  const match = matchOf(node, byName, sought);
  return [MATCHES.indexOf(match), -Number(scoreOf(node, match, sought).toFixed(4)), node.id];
}

function scoreOf(node: Found, match: SearchMatch, sought: Sought): number {
  if (match === SearchMatch.TEXT) return density(sought, String(node.description ?? ""));
  const preference = PREFERRED.includes(node.__typename) ? PREFERRED.length - PREFERRED.indexOf(node.__typename) : 0;
  if (match !== SearchMatch.NAME) return likeness(sought, [node.name, ...node.aliases]) + preference / 1000;
  return preference + (isName(node.name, sought) ? 100 : 0);
}

function isName(name: string, { whole }: Sought): boolean {
  return joined(name) === whole;
}

function matchOf(node: Found, byName: boolean, sought: Sought): SearchMatch {
  const names = [node.name, ...node.aliases];
  if (names.some((name) => isName(name, sought))) return SearchMatch.NAME;
  if (!byName) return SearchMatch.TEXT;
  const begins = (name: string) => sought.joined.every((word) => joined(name).includes(word));
  return names.some(begins) ? SearchMatch.PREFIX : SearchMatch.FUZZY;
}

function toHit({ node }: Row, [match, score]: [number, number, string], catalogue: Context["catalogue"]): SearchHit {
  return {
    id: node.id,
    type: node.__typename,
    name: node.name,
    kind: node.kind ?? null,
    match: MATCHES[match] ?? SearchMatch.TEXT,
    score: -score,
    sources: toSources(node.citations, catalogue),
    thing: node,
  };
}

// Index: entity_id.
const REGION = `
MATCH (start:Entity {id: $id})
${REGION_OF_START}
RETURN region.id AS id`;

/** The id of the region that is named, or that the named public body governs. */
async function regionOf(database: Context["database"], region: string): Promise<string> {
  const id = checkedId("region", region);
  const [row] = await database.read<{ id: string | null }>(REGION, { id });
  if (!row) throw await notFound(database, id);
  if (!row.id) throw notARegion(id);
  return row.id;
}
