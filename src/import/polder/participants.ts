import type { RecordValues } from "../../ingest/model/kind.js";
import type { FileRecord } from "../../ingest/read-file.js";
import type { ImportReport } from "../report.js";
import { recordOf } from "../source.js";
import { lastDay } from "./days.js";
import type { Identities } from "./identify.js";
import type { Participant, Reference } from "./layout.js";
import { keyOf, provenance } from "./names.js";
import type { RegelingEntry } from "./read-register.js";

/** A participation as the register states it. */
export interface Participation {
  id: string;
  party: string;
  name: string;
  since: string | undefined;
  /** The first day on which it held no longer. */
  end: string | undefined;
  values: RecordValues;
}

/** The id of who takes part: a record of the register, or a body that it names only here. */
export function partyOf(reference: Reference, identities: Identities): string {
  return identities.referredTo(reference) ?? identities.outside(reference.tooi?.includes("/ministerie/") ? "ministerie" : "overig", reference);
}

/** The id of a participation; the register's number stands for the regeling, whose key is long. */
export function membershipId({ record }: RegelingEntry, party: string): string {
  return `membership-gr-${record.identifiers.roo_id ?? keyOf(record)}-${party.toLowerCase()}`;
}

/** Who takes part in one version of a regeling, each once; a row that cannot be true is reported and left out. */
export function participationsOf(entry: RegelingEntry, identities: Identities, report: ImportReport): Participation[] {
  const { record, participants } = entry;
  const found = new Map<string, Participation>();
  for (const { participant, place } of participants) {
    const party = partyOf(participant, identities);
    const since = participant.toetredings_datum;
    const end = participant.uittredings_datum ?? record.gr_meta.datum_uitwerkingtreding;
    const skip = (why: string) => void report.problems.push({ ...place, message: `${participant.naam} ${why}` });
    if (found.has(party)) skip("staat er twee keer");
    else if (since && end && end < since) skip(`treedt toe (${since}) na het einde (${end})`);
    else found.set(party, { id: membershipId(entry, party), party, name: participant.naam, since, end, values: statedBy(participant) });
  }
  return [...found.values()];
}

function statedBy({ bestuursorganen, verdeelsleutel }: Participant): RecordValues {
  const organs = (bestuursorganen ?? []).map(({ naam }) => naam.toLowerCase());
  return { organ: organs.length > 0 ? organs.join(", ") : undefined, share: verdeelsleutel };
}

const NOT_IN_NEXT = "Staat niet meer in de volgende versie van de regeling.";

/** A participation as a record; `stays` says whether the party, or who took it over, is in the next version. */
export function membershipRecord(entry: RegelingEntry, participation: Participation, regeling: string, stays: boolean): FileRecord {
  const { id, party, since, end, values } = participation;
  const { record, place } = entry;
  const description = stays ? undefined : NOT_IN_NEXT;
  return recordOf("Membership", place, {
    ...provenance(record),
    id,
    party,
    in: regeling,
    roles: ["deelnemer"],
    status: "member",
    ...values,
    since,
    until: lastDay(end, since),
    description,
  });
}
