import type { RecordValues } from "../../ingest/model/kind.js";
import type { FileRecord } from "../../ingest/read-file.js";
import { recordOf } from "../source.js";
import { othersOf } from "./bodies.js";
import { lastDay } from "./days.js";
import type { Identities } from "./identify.js";
import type { Gemeente } from "./layout.js";
import { abbreviationOf, codeOf, endOf, identifierKeys, nameOf, provenance } from "./names.js";
import type { Places } from "./places.js";
import type { Entry } from "./read-register.js";
import type { Succession } from "./succession.js";

const INFERRED = "Opvolger afgeleid uit de plaatsen die erin lagen; het register noemt er geen.";
const UNKNOWN = "Opgeheven; het register noemt geen opvolger, en uit de plaatsen is er geen af te leiden.";

/** A gemeente as an area and as a body, and the places in it. */
export function gemeenteRecords(
  { record, place }: Entry<Gemeente>,
  identities: Identities,
  successions: ReadonlyMap<string, Succession>,
  places: Places,
): FileRecord[] {
  const region = identities.regionOf(record);
  const full = nameOf(record);
  const name = full.replace(/^Gemeente /, "");
  const until = lastDay(endOf(record), record.roo_start_datum);
  const succession = successions.get(record.id);
  const note = until === undefined ? undefined : succession === undefined ? UNKNOWN : succession.inferred ? INFERRED : undefined;
  const successors = (idOf: (one: { id: string }) => string) =>
    succession?.to.map((id) => ({ to: idOf({ id }), on: succession.on, ...(succession.inferred ? { inferred: true } : {}) }));
  const inside = [...places.of(record.id)];
  const shared: RecordValues = { ...provenance(record), since: record.roo_start_datum, until };
  const aliases = othersOf(name, [abbreviationOf(record), ...record.names.slice(1).map(({ value }) => value)]);
  const area: RecordValues = {
    ...shared,
    id: region,
    name,
    aliases,
    kind: until === undefined ? "gemeente" : "voormalige-gemeente",
    code: codeOf(record),
    population: record.geography?.aantal_inwoners,
    note,
    contains: inside.filter(([, { isElsewhere }]) => isElsewhere).map(([id]) => id),
    successors: successors((one) => identities.regionOf(one)),
  };
  const body: RecordValues = {
    ...shared,
    id: identities.of(record),
    name: full,
    aliases: [name, ...aliases],
    kind: "gemeente",
    helix: "overheid",
    description: note,
    identifierKeys: identifierKeys(record),
    governs: [region],
    successors: successors((one) => identities.of(one)),
  };
  const own = inside.filter(([, { isElsewhere }]) => !isElsewhere);
  return [
    recordOf("Region", place, area),
    recordOf("Organisation", place, body),
    ...own.map(([id, { name: written }]) => recordOf("Region", place, { ...provenance(record), id, name: written, kind: "plaats", within: [region] })),
  ];
}
