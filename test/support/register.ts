import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { polder } from "../../src/import/polder/polder.js";
import { type PreparedImport, prepareImport } from "../../src/import/prepare-import.js";
import type { Contribution } from "../../src/ingest/expand.js";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A record in the register's layout, or the text of a file as it is. */
type RegisterFile = Record<string, unknown> | string;

/** Writes a small register: files by path below its folder. */
export function registerOf(files: Record<string, RegisterFile>): string {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-register-"));
  made.push(folder);
  for (const [file, record] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof record === "string" ? record : stringify(record));
  }
  return folder;
}

/** Reads a small register, and matches it with what others contribute. */
export function readRegisterOf(files: Record<string, RegisterFile>, others: readonly Contribution[] = [], strict = false): PreparedImport {
  return prepareImport(polder, registerOf(files), others, { strict });
}

const SOURCES = [{ id: "roo", retrieved: "2026-05-16" }];

/** A gemeente as the register writes it; one with an end is abolished. */
export function gemeente(key: string, name: string, more: { code?: string; until?: string; places?: string[]; successor?: string; inhabitants?: number } = {}) {
  const { code, until, places, successor, inhabitants } = more;
  return {
    id: `org:gemeente-${key}`,
    type: "gemeente",
    identifiers: code ? { tooi: `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}` } : {},
    names: [{ value: `Gemeente ${name}`, valid_from: "1900-01-01", ...(until ? { valid_until: until } : {}) }],
    valid_until: until ?? null,
    sources: SOURCES,
    ...(places || inhabitants ? { geography: { bevat_plaatsen: places ?? [], ...(inhabitants ? { aantal_inwoners: inhabitants } : {}) } } : {}),
    ...(successor ? { successor_id: `org:gemeente-${successor}` } : {}),
  };
}

/** A participant of a regeling: a gemeente by its code, or who is named alone. */
export function participant(name: string, more: { code?: string; roo?: string; [field: string]: unknown } = {}) {
  const { code, roo = String(10_000 + name.length), ...fields } = more;
  return { naam: name, roo_id: roo, ...(code ? { tooi: `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}` } : {}), ...fields };
}

/** One version of a regeling as the register writes it. */
export function regeling(
  roo: string,
  name: string,
  participants: unknown[],
  more: { since?: string; until?: string; next?: string; [field: string]: unknown } = {},
) {
  const { since = "2015-01-01", until, next, ...fields } = more;
  return {
    id: `org:gr-${roo}`,
    type: "gemeenschappelijke-regeling",
    identifiers: { roo_id: roo },
    names: [{ value: name, valid_from: since }],
    sources: SOURCES,
    gr_meta: {
      samenwerkingsvorm: { value: "Openbaar lichaam", afkorting: "OL" },
      datum_inwerkingtreding: since,
      ...(until ? { datum_uitwerkingtreding: until } : {}),
      ...(next ? { next_version: { roo_id: next, naam: name } } : {}),
      deelnemende_organisaties: participants,
    },
    ...fields,
  };
}

/** What an import says of one node: its properties, and its relationships as "TYPE id". */
export function toldOf({ contributions }: PreparedImport, id: string) {
  const found = contributions.filter((one) => one.id === id);
  const links = found.flatMap((one) => one.links.filter(({ type }) => type !== "").map(({ type, other }) => `${type} ${other}`));
  return found.length === 0 ? null : { ...found[0]?.properties, links };
}

/** The ids of what an import holds of one kind. */
export function idsOf({ contributions }: PreparedImport, label: string): string[] {
  return contributions.filter(({ kind }) => kind.label === label).map(({ id }) => id);
}
