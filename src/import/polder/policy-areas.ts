import type { Place } from "../../ingest/problem.js";
import type { FileRecord } from "../../ingest/read-file.js";
import { slugOf } from "../../ingest/slug.js";
import { recordOf } from "../source.js";
import type { Regeling } from "./layout.js";
import { provenance, REGISTER, tooiOf } from "./names.js";
import type { RegelingEntry } from "./read-register.js";

const SCHEME = "register-policy-area";
const DIVIDER = " | ";

/** The slugs of a regeling's policy areas in the scheme of the register. */
export function policyAreasOf({ policy_areas }: Regeling): string[] {
  return [...new Set((policy_areas ?? []).map(({ naam }) => slugOf(naam)))];
}

/** The scheme with every policy area that a regeling has, and those that these fall under. */
export function policyAreaRecords(regelingen: readonly RegelingEntry[]): FileRecord[] {
  const concepts = new Map<string, FileRecord>();
  for (const { record, place } of regelingen) {
    for (const { naam, tooi } of record.policy_areas ?? []) addArea(concepts, naam, tooi, record, place);
  }
  const [first] = regelingen;
  if (concepts.size === 0 || !first) return [];
  const { sources } = sourceOf(first.record, "beleidsterreinen");
  return [
    recordOf("ConceptScheme", first.place, { id: `scheme-${SCHEME}`, name: "Beleidsterreinen van het Register van Overheidsorganisaties", sources }),
    ...concepts.values(),
  ];
}

function addArea(concepts: Map<string, FileRecord>, name: string, tooi: string | undefined, record: Regeling, place: Place): void {
  const id = `${SCHEME}-${slugOf(name)}`;
  const wider = name.split(DIVIDER).slice(0, -1).join(DIVIDER);
  if (concepts.has(id)) return;
  const { sources, observedAt } = sourceOf(record, tooiOf({ tooi }) ?? slugOf(name));
  const broader = wider === "" ? [] : [`${SCHEME}-${slugOf(wider)}`];
  concepts.set(id, recordOf("Concept", place, { id, scheme: SCHEME, name, broader, sources, observedAt }));
  if (wider !== "") addArea(concepts, wider, undefined, record, place);
}

function sourceOf(record: Regeling, area: string) {
  const { observedAt = "" } = provenance(record);
  return { sources: [{ register: REGISTER, record: area, retrieved: observedAt }], observedAt };
}
