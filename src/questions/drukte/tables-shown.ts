import { bodiesIn } from "../../tables/areas.js";
import { tableReference } from "../../tables/references.js";
import { type Seating, type SetTable, seatsCounted } from "../../tables/seating.js";
import type { Area, Party } from "../../tables/tables.js";
import type { TableShown } from "./drukte.types.js";

/** Most tables that are listed. */
const LISTED = 100;

/** The tables of an answer, each with who sits there; of whom the question is about, since when. */
export function tablesShown(chosen: readonly SetTable[], sitter: Pick<Party, "id"> | null, seating: Seating): TableShown[] {
  return chosen.slice(0, LISTED).map((one) => {
    const seats = sitter ? seatsCounted({ seats: one.table.seats.filter(({ party }) => party === sitter) }, seating) : [];
    const [first] = seats.map(({ period }) => period).sort((a, b) => ((a.days.sinceEarliest ?? "") < (b.days.sinceEarliest ?? "") ? -1 : 1));
    const sits = !sitter || one.seated.some(({ party, certain }) => party === sitter && certain);
    return {
      partnership: tableReference(one.table),
      since: first?.since ?? null,
      partyCount: one.seated.length,
      abolishedParticipations: seating.abolishedAt([one]),
      certain: one.certain && sits,
    };
  });
}

/** Whom a question is about: the party, or the one public body of the region; null when there is no such one. */
export function sitterOf(region: Area | null, party: Pick<Party, "id"> | null, { judge }: Pick<Seating, "judge">): Pick<Party, "id"> | null {
  if (party || !region) return party;
  const bodies = [...bodiesIn(region, judge)];
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}
