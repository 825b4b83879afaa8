import type { FileRecord } from "../../ingest/read-file.js";
import { recordOf } from "../source.js";
import { lastDay } from "./days.js";
import type { Identities } from "./identify.js";
import type { Body, Provincie, Waterschap } from "./layout.js";
import { abbreviationOf, codeOf, endOf, identifierKeys, nameOf, provenance } from "./names.js";
import type { Entry } from "./read-register.js";
import type { Succession } from "./succession.js";

/** A provincie as an area and as a body. */
export function provincieRecords({ record, place }: Entry<Provincie>, identities: Identities): FileRecord[] {
  const region = identities.regionOf(record);
  const full = nameOf(record);
  const name = full.replace(/^Provincie /, "");
  const body = { kind: "provincie", helix: "overheid", identifierKeys: identifierKeys(record), governs: [region] };
  return [
    recordOf("Region", place, { ...provenance(record), id: region, name, kind: "provincie", code: codeOf(record) }),
    recordOf("Organisation", place, { ...provenance(record), id: identities.of(record), name: full, aliases: [name], ...body }),
  ];
}

/** A waterschap as a body; the register says nothing of its area. */
export function waterschapRecord({ record, place }: Entry<Waterschap>, identities: Identities, successions: ReadonlyMap<string, Succession>): FileRecord {
  const name = nameOf(record);
  const full = /waterschap|heemraadschap|wetterskip/i.test(name) ? name : `Waterschap ${name}`;
  const succession = successions.get(record.id);
  return recordOf("Organisation", place, {
    ...provenance(record),
    id: identities.of(record),
    name: full,
    aliases: othersOf(full, [name, abbreviationOf(record)]),
    kind: "waterschap",
    helix: "overheid",
    identifierKeys: identifierKeys(record),
    since: record.roo_start_datum,
    until: lastDay(endOf(record), record.roo_start_datum),
    successors: succession?.to.map((id) => ({ to: identities.of({ id }), on: succession.on })),
  });
}

/** A body that carries out a regeling. */
export function bodyRecord({ record, place }: Entry<Body>, identities: Identities): FileRecord {
  const name = nameOf(record);
  const regeling = record.hoort_bij_gemeenschappelijke_regeling;
  return recordOf("Organisation", place, {
    ...provenance(record),
    id: identities.of(record),
    name,
    aliases: othersOf(name, [abbreviationOf(record)]),
    kind: "uitvoeringsorganisatie",
    helix: "overheid",
    website: record.contact?.website,
    identifierKeys: identifierKeys(record),
    carriesOut: [regeling && identities.version(regeling.roo_id)].filter((id): id is string => id !== undefined),
    since: record.roo_start_datum,
    until: lastDay(endOf(record), record.roo_start_datum),
  });
}

/** Other names, each once. */
export function othersOf(name: string, others: readonly (string | undefined)[]): string[] {
  return [...new Set(others.filter((other): other is string => other !== undefined && other !== name))];
}
