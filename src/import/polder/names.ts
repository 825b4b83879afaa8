import type { RecordValues } from "../../ingest/model/kind.js";
import { firstDayWithout } from "./days.js";
import type { RegisterRecord } from "./layout.js";

/** The register that all records are of. */
export const REGISTER = "register-overheidsorganisaties";

/** The name of a record: of several that of the record's own start, which other records of the same key do not share. */
export function nameOf({ names }: RegisterRecord, since?: string): string {
  return (names.find(({ valid_from }) => since !== undefined && valid_from === since) ?? names[0])?.value ?? "";
}

/** Its abbreviation or short name. */
export function abbreviationOf({ names }: RegisterRecord): string | undefined {
  return names[0]?.abbr;
}

/**
 * The first day on which a body was no more, as its name says. The record's own `valid_until` may be that of something
 * else, such as a term of office.
 */
export function endOf({ type, names }: RegisterRecord): string | undefined {
  const end = names[0]?.valid_until;
  return end !== undefined && (type === "gemeente" || type === "waterschap") ? firstDayWithout(end) : end;
}

/** `gm0882` of a TOOI address. */
export function tooiOf({ tooi }: { tooi?: string | undefined }): string | undefined {
  return tooi?.split("/").at(-1)?.toLowerCase();
}

/** `GM0882`, `PV31`; older records write the code of a gemeente elsewhere. */
export function codeOf({ identifiers, type }: RegisterRecord): string | undefined {
  const written =
    tooiOf(identifiers) ?? identifiers.organisatiecode ?? (type === "gemeente" && identifiers.ictu ? `gm${identifiers.ictu.slice(-4)}` : undefined);
  return /^(gm|pv)\d+$/i.test(written ?? "") ? written?.toUpperCase() : undefined;
}

/** The part of an id that the register gives: `gr-mre`. */
export function keyOf({ id }: Pick<RegisterRecord, "id">): string {
  return id.replace(/^org:/, "");
}

/** Where a record stands in the register, and when it was read. */
export function provenance(record: RegisterRecord): Pick<RecordValues, "sources" | "observedAt"> {
  const { identifiers, sources } = record;
  const retrieved = (sources.find(({ id }) => id === "roo") ?? sources[0])?.retrieved ?? "";
  // A regeling's other identifiers are those of the body that carries it out.
  const own = "gr_meta" in record ? identifiers.roo_id : (tooiOf(identifiers) ?? codeOf(record)?.toLowerCase() ?? identifiers.roo_id);
  return { sources: [{ register: REGISTER, record: own ?? keyOf(record), retrieved }], observedAt: retrieved };
}

/** Its identifiers in registers, `scheme:value`. */
export function identifierKeys({ identifiers }: RegisterRecord): string[] {
  const { roo_id: roo, oin, kvk } = identifiers;
  return Object.entries({ tooi: tooiOf(identifiers), roo, oin, kvk }).flatMap(([scheme, value]) => (value ? [`${scheme}:${value}`] : []));
}
