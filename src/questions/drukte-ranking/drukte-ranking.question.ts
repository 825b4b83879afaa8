import type { Context } from "../../graph/context.js";
import { keptWith } from "../../kept-with.js";
import { isGemeente } from "../../tables/judge.js";
import { recordOfSeating } from "../../tables/record.js";
import { areaReference } from "../../tables/references.js";
import type { Seating } from "../../tables/seating.js";
import type { Area, Tables } from "../../tables/tables.js";
import { datasetsOf } from "../common/datasets.js";
import { compareKeys, cutPage, pageRequest, toConnection } from "../common/page.js";
import { kindsCounted, type SelectionArguments, seatingAsked } from "../common/seating-asked.js";
import { checkedSlugs } from "../common/slugs.js";
import { DrukteBy } from "./drukte-by.js";
import { DRUKTE_RANKING_DEFINITIONS } from "./drukte-ranking.definition.js";
import { type Measured, meanOf, measured } from "./drukte-ranking.measure.js";
import type { DrukteRankingConnection, DrukteRankingRow } from "./drukte-ranking.types.js";

/** Arguments of `drukteRanking`: `kind` is that of the regions, `kinds` those of the partnerships. */
export interface DrukteRankingArguments extends SelectionArguments {
  kind?: string | null;
  by?: DrukteBy | null;
  first?: number | null;
  after?: string | null;
}

interface Ranked extends Measured {
  area: Area;
  rank: number | null;
}
type Key = [without: number, fewer: number, id: string];

/** All regions of a kind, by how crowded they are, the most crowded first. Errors: BAD_INPUT. */
export async function drukteRanking(args: DrukteRankingArguments, context: Context): Promise<DrukteRankingConnection> {
  const page = pageRequest("drukteRanking", args, [0, 0, ""] as Key);
  const kind = checkedSlugs("kind", [args.kind ?? "gemeente"], context.catalogue.slugsOf("region-kind"))?.[0] ?? "gemeente";
  const by = args.by ?? DrukteBy.PARTNERSHIPS;
  const { tables, seating } = await seatingAsked(args, context);
  const rows = ranking(tables, seating, kind, by);
  const values = rows.flatMap(({ value }) => value ?? []);
  const { on, participation } = seating.selection;
  return {
    ...toConnection(cutPage(rows, page, keyOf).map(toRow), page, (row) => keyOf({ value: row.value, area: row }), rows.length),
    definition: DRUKTE_RANKING_DEFINITIONS[by],
    get kindsCounted() {
      return kindsCounted(seating);
    },
    get datasets() {
      return datasetsOf(seating.tables.map(({ table }) => table));
    },
    asOf: on,
    get completeness() {
      return recordOfSeating(seating, context.today);
    },
    explanation: rows.length === 0 ? `De graaf kent op ${on} geen gebied van deze soort.` : null,
    kind,
    by,
    regionCount: rows.length,
    withoutValue: rows.length - values.length,
    mean: meanOf(values),
    participation,
  };
}

/** Rankings that are kept of a selection. */
const kept = keptWith<Seating, readonly Ranked[]>(16);

/** The whole ranking, computed once for a seating. */
function ranking(tables: Tables, seating: Seating, kind: string, by: DrukteBy): readonly Ranked[] {
  return kept(seating, `${kind} ${by}`, () => rank(tables, seating, kind, by));
}

function rank(tables: Tables, seating: Seating, kind: string, by: DrukteBy): Ranked[] {
  const { judge } = seating;
  const exists = (area: Area) => (kind === "gemeente" ? isGemeente(area, judge) : area.kind === kind && judge.stands(area));
  const rows = [...tables.areaById.values()].filter(exists).map((area) => ({ area, rank: null, ...measured(by, area, seating, tables) }));
  rows.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  let rank = 0;
  return rows.map((row, i) => {
    if (row.value === null) return row;
    if (i === 0 || rows[i - 1]?.value !== row.value) rank = i + 1;
    return { ...row, rank };
  });
}

const keyOf = ({ value, area }: { value: number | null; area: Pick<Area, "id"> }): Key => [value === null ? 1 : 0, -(value ?? 0), area.id];

const toRow = ({ area, rank, value, certainValue, reason }: Ranked): DrukteRankingRow => ({
  id: area.id,
  rank,
  region: areaReference(area),
  value,
  certainValue,
  reason,
});
