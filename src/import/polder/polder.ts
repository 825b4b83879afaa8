import type { FileRecord } from "../../ingest/read-file.js";
import type { Known } from "../known.js";
import type { ImportReport } from "../report.js";
import { type ImportSource, type Reading, recordOf } from "../source.js";
import { bodyRecord, provincieRecords, waterschapRecord } from "./bodies.js";
import { carriedOverRecords, type Successors } from "./carried-over.js";
import { gemeenteRecords } from "./gemeenten.js";
import { Identities } from "./identify.js";
import { provenance, REGISTER } from "./names.js";
import { membershipRecord, type Participation, participationsOf } from "./participants.js";
import { Places } from "./places.js";
import { policyAreaRecords } from "./policy-areas.js";
import { type RegelingEntry, readRegister } from "./read-register.js";
import { nextVersions, regelingRecord } from "./regelingen.js";
import { joinSameCode } from "./same-code.js";
import { findSuccessions } from "./succession.js";

/** The Register van Overheidsorganisaties in the YAML layout of the project polder: one file a record. */
export const polder: ImportSource = {
  name: "polder",
  register: REGISTER,
  about: "the register of public bodies, in the layout of polder: a folder of YAML files, a record each",
  read(path: string, known: Known, report: ImportReport, { progress }: Reading): FileRecord[] {
    const register = readRegister(path, report, progress);
    const gemeenten = joinSameCode(register.gemeenten, report);
    const { provincies, waterschappen, bodies, regelingen } = register;
    const identities = new Identities({ ...register, gemeenten }, known, report);
    const successions = findSuccessions(gemeenten, waterschappen, report);
    const places = new Places(gemeenten, identities, successions, known);
    const successors: Successors = new Map(
      [...successions].map(([id, { to, on }]) => [identities.of({ id }), { to: to.map((one) => identities.of({ id: one })), on }]),
    );
    return [
      ...gemeenten.flatMap((entry) => gemeenteRecords(entry, identities, successions, places)),
      ...provincies.flatMap((entry) => provincieRecords(entry, identities)),
      ...waterschappen.map((entry) => waterschapRecord(entry, identities, successions)),
      ...bodies.map((entry) => bodyRecord(entry, identities)),
      ...policyAreaRecords(regelingen),
      ...membershipsAndRegelingen(regelingen, identities, successors, report),
      ...outsiders(regelingen, identities),
    ];
  },
};

function membershipsAndRegelingen(regelingen: RegelingEntry[], identities: Identities, successors: Successors, report: ImportReport): FileRecord[] {
  const next = nextVersions(regelingen, report);
  const byNumber = new Map(regelingen.map((entry) => [entry.record.identifiers.roo_id ?? "", participationsOf(entry, identities, report)]));
  const heirsOf = (party: string): string[] => [party, ...(successors.get(party)?.to ?? []).flatMap(heirsOf)];
  const staysIn = ({ party }: Participation, following: readonly Participation[] | undefined) =>
    following === undefined || heirsOf(party).some((heir) => following.some((one) => one.party === heir));
  return regelingen.flatMap((entry) => {
    const number = entry.record.identifiers.roo_id ?? "";
    const participations = byNumber.get(number) ?? [];
    const following = byNumber.get(next.get(number) ?? "");
    const regeling = identities.of(entry.record);
    return [
      regelingRecord(entry, identities, next),
      ...participations.map((one) => membershipRecord(entry, one, regeling, staysIn(one, following))),
      ...carriedOverRecords(entry, participations, regeling, successors),
    ];
  });
}

/** Bodies that have no record of their own: foreign ones, ministries, and what a regeling names as carrying it out. */
function outsiders(regelingen: RegelingEntry[], identities: Identities): FileRecord[] {
  return [...identities.outsiders()].map(([id, { roo, ...body }]) => {
    const entry = regelingen.find(
      ({ participants, record }) =>
        participants.some(({ participant }) => participant.roo_id === roo) || record.gr_meta.regionaal_samenwerkingsorgaan?.roo_id === roo,
    );
    const place = entry?.place ?? { file: "", line: null };
    const helix = body.kind === "overig" ? undefined : "overheid";
    return recordOf("Organisation", place, { ...(entry ? provenance(entry.record) : {}), id, helix, ...body });
  });
}
