import type { FileRecord } from "../../ingest/read-file.js";
import { recordOf } from "../source.js";
import { lastDay } from "./days.js";
import { provenance } from "./names.js";
import { membershipId, type Participation } from "./participants.js";
import type { RegelingEntry } from "./read-register.js";

/** What took the place of a body, by id: where to and when. */
export type Successors = ReadonlyMap<string, { to: string[]; on: string }>;

/** What a successor takes over: from which participations, since when at the earliest. */
interface Carried {
  from: { id: string; name: string }[];
  since: string;
  /** The first day on which it held no longer. */
  end: string | undefined;
}

/**
 * The participations that successors of abolished bodies take over, as long as the regeling lasts: marked so, and not
 * where the register names the successor itself. A successor that was abolished in its turn hands them on.
 */
export function carriedOverRecords(entry: RegelingEntry, participations: readonly Participation[], regeling: string, successors: Successors): FileRecord[] {
  const named = new Set(participations.map(({ party }) => party));
  const carried = new Map<string, Carried>();
  const carry = (party: string, origin: Participation, began: string | undefined): void => {
    const succession = successors.get(party);
    const { end } = origin;
    if (!succession || (end !== undefined && end <= succession.on)) return;
    const since = began !== undefined && began > succession.on ? began : succession.on;
    for (const to of succession.to) {
      if (named.has(to)) continue;
      const before = carried.get(to);
      carried.set(to, {
        from: [...(before?.from ?? []), { id: origin.id, name: origin.name }],
        since: before && before.since < since ? before.since : since,
        end,
      });
      carry(to, origin, since);
    }
  };
  for (const participation of participations) carry(participation.party, participation, participation.since);
  return [...carried].map(([party, { from, since, end }]) =>
    recordOf("Membership", entry.place, {
      ...provenance(entry.record),
      id: membershipId(entry, party),
      party,
      in: regeling,
      roles: ["deelnemer"],
      status: "member",
      description: `Overgenomen van ${from.map(({ name }) => name).join(", ")}, opgeheven.`,
      carriedOver: true,
      carriedOverFrom: from.map(({ id }) => id),
      since,
      until: lastDay(end, since),
    }),
  );
}
