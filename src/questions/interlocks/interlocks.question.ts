import type { Context } from "../../graph/context.js";
import { dayAsked } from "../common/day.js";
import type { Found } from "../common/fact.js";
import { pageRequest, toConnection } from "../common/page.js";
import { Participation } from "../common/participation.types.js";
import { checkedId, notFound, wrongType } from "../common/region-or-party.js";
import { checkedSlugs } from "../common/slugs.js";
import { INTERLOCKS_DEFINITION } from "./interlocks.definition.js";
import { explainNobody, recordOf } from "./interlocks.explain.js";
import { INTERLOCKS, LINKING_PINS } from "./interlocks.statement.js";
import type { InterlockConnection, LinkingPin } from "./interlocks.types.js";
import { type Other, type OwnTable, type Pin, toInterlock, toPin } from "./to-interlocks.js";

/** Arguments of `interlocks`. */
export interface InterlocksArguments {
  party: string;
  kinds?: string[] | null;
  participation?: Participation | null;
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

type Answer = {
  party: Found | null;
  tables: OwnTable[];
  silent: number;
  vague: number;
  kinds: string[];
  datasets: string[][];
  earliest: string | null;
  latest: string | null;
  total: number;
  page: Other[];
};

/** Most linking pins that an answer lists. */
const MOST_PINS = 100;

/** Who sits with a party at how many and which tables on a date, most shared tables first; see the definition. Errors: NOT_FOUND, BAD_INPUT. */
export async function interlocks(args: InterlocksArguments, { database, catalogue, today }: Context): Promise<InterlockConnection> {
  const id = checkedId("party", args.party);
  const asOf = dayAsked(args.on, today);
  const page = pageRequest("interlocks", args, [0, "", ""] as [number, string, string]);
  const kinds = checkedSlugs("kinds", args.kinds, catalogue.slugsOf("partnership-kind", "programme-kind"));
  const asked = { party: id, kinds, withSuccession: args.participation !== Participation.DIRECT, on: asOf };
  const [answer] = await database.read<Answer>(INTERLOCKS, { ...asked, after: page.after, limit: page.first + 1 });
  if (!answer) throw await notFound(database, id);
  const { party, tables, total } = answer;
  if (!party) throw notAParty(id);
  const known = { ...answer, party, count: tables.length };
  const items = answer.page.map((other) => toInterlock(other, party, tables, asOf, catalogue));
  const names = new Map(answer.page.map(({ other }) => [other.id, other.name]));
  let pins: Promise<{ total: number; pins: LinkingPin[] }> | null = null;
  const readPins = () => {
    pins ??= database.read<{ total: number; pins: Pin[] }>(LINKING_PINS, { ...asked, limit: MOST_PINS }).then(([found]) => ({
      total: found?.total ?? 0,
      pins: (found?.pins ?? []).map((one) => toPin(one, asOf, catalogue)),
    }));
    return pins;
  };
  return {
    ...toConnection(items, page, (one) => [-one.tableCount, names.get(one.id) ?? "", one.id], total),
    definition: INTERLOCKS_DEFINITION,
    kindsCounted: kinds ? [...kinds].sort() : answer.kinds.sort(),
    datasets: [...new Set(answer.datasets.flat())].sort(),
    asOf,
    completeness: recordOf(known, asOf),
    explanation: total > 0 ? null : explainNobody(known, asOf, kinds !== null),
    party,
    tableCount: tables.length,
    linkingPinCount: async () => (await readPins()).total,
    linkingPins: async () => (await readPins()).pins,
  };
}

function notAParty(id: string): Error {
  return wrongType(
    "party",
    id,
    "geen partij; verwacht een organisatie, samenwerkingsverband of programma (organisation-kamer-van-koophandel, partnership-food-valley), of een gemeente of provincie",
  );
}
