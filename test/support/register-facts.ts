import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Participant {
  tooi?: string;
}
interface RegisterFile {
  type: string;
  valid_until?: string | null;
  identifiers: { tooi?: string };
  gr_meta?: { datum_uitwerkingtreding?: string; deelnemende_organisaties?: Participant[] };
}

/** What the register's own files say of direct participation, counted without any of the project's code. */
export interface RegisterFacts {
  regelingen: number;
  inForce: number;
  /** Regelingen in force that name the gemeente, by the code of every gemeente that is there now. */
  byGemeente: Map<string, number>;
  /** Participations of gemeenten that were abolished. */
  abolished: number;
  /** Pairs of gemeenten in at least one regeling in force together. */
  pairs: number;
  /** How far the same gemeenten recur over a gemeente's regelingen, by code; null where there is nobody else. */
  congruence: Map<string, number | null>;
}

/** Counts over all files below a folder. */
export function countRegister(folder: string): RegisterFacts {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  const records = files.map((file) => parse(readFileSync(join(folder, file), "utf8")) as RegisterFile);
  const codeOf = (tooi = "") => (tooi.includes("/gemeente/") ? tooi.slice(-6).toUpperCase() : null);
  const current = records.filter(({ type, valid_until }) => type === "gemeente" && !valid_until).map(({ identifiers }) => codeOf(identifiers.tooi) ?? "");
  const byGemeente = new Map(current.map((code) => [code, 0]));
  const regelingen = records.flatMap(({ gr_meta }) => gr_meta ?? []);
  const inForce = regelingen.filter((one) => !one.datum_uitwerkingtreding);
  const pairs = new Set<string>();
  const tables: string[][] = [];
  let abolished = 0;
  for (const { deelnemende_organisaties = [] } of inForce) {
    const named = deelnemende_organisaties.flatMap(({ tooi }) => codeOf(tooi) ?? []);
    const there = named.filter((code) => byGemeente.has(code)).sort();
    abolished += named.length - there.length;
    tables.push(there);
    for (const code of there) byGemeente.set(code, (byGemeente.get(code) ?? 0) + 1);
    there.forEach((a, i) => {
      for (const b of there.slice(i + 1)) pairs.add(`${a} ${b}`);
    });
  }
  return { regelingen: regelingen.length, inForce: inForce.length, byGemeente, abolished, pairs: pairs.size, congruence: congruenceOf(tables, current) };
}

function congruenceOf(tables: readonly string[][], codes: readonly string[]): Map<string, number | null> {
  return new Map(
    codes.map((own) => {
      const mine = tables.filter((table) => table.includes(own));
      const others = [...new Set(mine.flat())].filter((code) => code !== own);
      const shares = others.map((other) => mine.filter((table) => table.includes(other)).length / mine.length);
      return [own, others.length === 0 ? null : shares.reduce((a, b) => a + b, 0) / others.length];
    }),
  );
}
