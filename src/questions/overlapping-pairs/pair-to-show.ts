import { int } from "neo4j-driver";
import type { Context } from "../../graph/context.js";
import { keptFor } from "../../kept-with.js";
import { isMunicipal } from "../../tables/judge.js";
import type { TablePair } from "../../tables/pairs.js";
import { tableReference } from "../../tables/references.js";
import type { Seating, SetTable } from "../../tables/seating.js";
import type { Party } from "../../tables/tables.js";
import { ClientError } from "../common/errors.js";
import { once } from "../common/once.js";
import { Participation } from "../common/participation.types.js";
import { compareSets } from "./compare-sets.js";
import { PAIRS_SHOWN } from "./overlapping-pairs.statement.js";
import type { OverlappingPair } from "./overlapping-pairs.types.js";
import { type PairRows, toPairs } from "./to-pairs.js";

/** What is known of a pair without reading, and the whole of it, which is read when it is selected. */
export interface PairToShow extends Pick<OverlappingPair, "id" | "first" | "second" | "parties" | "gemeenten"> {
  whole(): Promise<OverlappingPair>;
}

/** A pair of which all is known. */
export const wholePair = (pair: OverlappingPair): PairToShow => {
  const { id, first, second, parties, gemeenten } = pair;
  return { id, first, second, parties, gemeenten, whole: async () => pair };
};

/** Pairs of the kept tables; the names, facts and sources of all are read by one statement, if any is selected. */
export function pairsToShow(pairs: readonly TablePair[], seating: Pick<Seating, "selection">, context: Context): PairToShow[] {
  const read = once(async () => {
    const rows = await readPairs(pairs, seating, context.database);
    return new Map(toPairs(rows, seating.selection.on, context.catalogue).map((pair) => [pair.id, pair]));
  });
  return pairs.map((pair) => {
    const id = `${pair.first.table.id} ${pair.second.table.id}`;
    const whole = async () => {
      const found = (await read()).get(id);
      // Another version of the data was loaded since the pair was found.
      if (!found) throw new ClientError("TOO_BUSY", "De gegevens worden net ververst. Probeer het over enkele ogenblikken weer.");
      return found;
    };
    return { id, first: tableReference(pair.first.table), second: tableReference(pair.second.table), ...comparisons(pair), whole };
  });
}

/** Their parties and their gemeenten compared. A kind of party at both is someone else at each. */
function comparisons({ first, second, shared }: TablePair): Pick<OverlappingPair, "parties" | "gemeenten"> {
  const [ofFirst, ofSecond] = [gemeentenAt(first), gemeentenAt(second)];
  const both = [...ofFirst].filter((party) => ofSecond.has(party)).length;
  return {
    parties: compareSets(shared, first.seated.length - shared, second.seated.length - shared),
    gemeenten: compareSets(both, ofFirst.size - both, ofSecond.size - both),
  };
}

/** The gemeenten at a table. */
const gemeentenAt = keptFor(
  ({ seated }: SetTable): ReadonlySet<Party> => new Set(seated.flatMap(({ party }) => (party.governs.some(isMunicipal) ? [party] : []))),
);

/** Reads what is shown of pairs of tables. */
async function readPairs(pairs: readonly TablePair[], { selection }: Pick<Seating, "selection">, database: Context["database"]): Promise<PairRows> {
  const ids = [...new Set(pairs.flatMap(({ first, second }) => [first.table.id, second.table.id]))].sort();
  const place = new Map(ids.map((id, i) => [id, i]));
  const places = pairs.map(({ first, second }) => [first, second].map(({ table }) => int(place.get(table.id) ?? 0)));
  const [answer] = await database.read<PairRows>(PAIRS_SHOWN, {
    ids,
    pairs: places,
    on: selection.on,
    direct: selection.participation === Participation.DIRECT,
  });
  return answer ?? { pairs: [], sides: [], parties: [] };
}
