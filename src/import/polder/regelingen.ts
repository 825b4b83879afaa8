import { ringsIn } from "../../ingest/check-rings.js";
import type { FileRecord } from "../../ingest/read-file.js";
import type { ImportReport } from "../report.js";
import { recordOf } from "../source.js";
import { othersOf } from "./bodies.js";
import { lastDay } from "./days.js";
import type { Identities } from "./identify.js";
import type { Regeling } from "./layout.js";
import { abbreviationOf, nameOf, provenance } from "./names.js";
import { policyAreasOf } from "./policy-areas.js";
import type { RegelingEntry } from "./read-register.js";

/**
 * The versions of regelingen: the number in the register of the next one, by that of each. Versions that come back to where
 * they began are reported, and follow on none.
 */
export function nextVersions(regelingen: readonly RegelingEntry[], report: ImportReport): Map<string, string> {
  const next = new Map<string, string>();
  for (const { record } of regelingen) {
    const { roo_id: own } = record.identifiers;
    const { next_version, previous_version } = record.gr_meta;
    if (own && next_version) next.set(own, next_version.roo_id);
    if (own && previous_version && !next.has(previous_version.roo_id)) next.set(previous_version.roo_id, own);
  }
  const rings = new Set(ringsIn([...next].map(([from, to]) => ({ from, to }))).map(({ from }) => from));
  for (const { record, place } of regelingen) {
    const { roo_id: own = "" } = record.identifiers;
    if (!rings.has(own)) continue;
    report.problems.push({ ...place, message: `${nameOf(record)} wordt via volgende versies opgevolgd door zichzelf` });
    next.delete(own);
  }
  return next;
}

/** One version of a gemeenschappelijke regeling: the register gives each a record, and so it has a node of its own. */
export function regelingRecord({ record, place }: RegelingEntry, identities: Identities, next: ReadonlyMap<string, string>): FileRecord {
  const { citeertitel, samenwerkingsvorm, datum_inwerkingtreding: since, datum_uitwerkingtreding: end } = record.gr_meta;
  const name = nameOf(record, since);
  const following = identities.version(next.get(record.identifiers.roo_id ?? "") ?? "");
  return recordOf("Partnership", place, {
    ...provenance(record),
    id: identities.of(record),
    name,
    aliases: othersOf(name, [citeertitel, abbreviationOf(record), ...record.names.map(({ value }) => value)]),
    kind: "gemeenschappelijke-regeling",
    legalForm: samenwerkingsvorm,
    policyAreas: policyAreasOf(record),
    carriedOutBy: carrierOf(record, identities),
    successors: following ? [{ to: following, on: end }] : [],
    since,
    until: lastDay(end, since),
  });
}

function carrierOf({ gr_meta }: Regeling, identities: Identities): string[] {
  const carrier = gr_meta.regionaal_samenwerkingsorgaan;
  return carrier ? [identities.referredTo(carrier) ?? identities.outside("uitvoeringsorganisatie", carrier)] : [];
}
