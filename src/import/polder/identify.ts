import { joined, slugOf } from "../../ingest/slug.js";
import type { Known } from "../known.js";
import type { ImportReport } from "../report.js";
import type { Gemeente, Reference, RegisterRecord } from "./layout.js";
import { codeOf, endOf, keyOf, nameOf, tooiOf } from "./names.js";
import type { Register } from "./read-register.js";

/** A body without a record of its own in the register. */
export interface Outsider {
  kind: string;
  name: string;
  aliases: string[];
  identifierKeys: string[];
  /** Its number in the register. */
  roo: string;
}

/**
 * Gives every record of the register its id in the graph: that of what is there already where an identifier, or the
 * name within its kind, makes that certain; else a new one. What bears the name of something of another kind is reported.
 */
export class Identities {
  private readonly ids = new Map<string, string>();
  private readonly regions = new Map<string, string>();
  private readonly versions = new Map<string, string>();
  private readonly byRoo = new Map<string, string>();
  private readonly byTooi = new Map<string, string>();
  private readonly byName = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly strangers = new Map<string, Outsider>();

  constructor(
    register: Register,
    private readonly known: Known,
    private readonly report: ImportReport,
  ) {
    for (const { record } of register.gemeenten) this.addGoverning(record, endOf(record) ? "voormalige-gemeente" : "gemeente", keyOf(record));
    for (const { record } of register.provincies) this.addGoverning(record, "provincie", `provincie-${slugOf(nameOf(record).replace(/^Provincie /, ""))}`);
    for (const { record } of register.waterschappen) this.addBody(record, "waterschap", `organisation-${keyOf(record)}`);
    for (const { record } of register.bodies) this.addBody(record, "uitvoeringsorganisatie", `organisation-${keyOf(record)}`);
    for (const { record } of register.regelingen) {
      const name = nameOf(record, record.gr_meta.datum_inwerkingtreding);
      const id = this.free(`partnership-${keyOf(record)}`, record.identifiers.roo_id);
      this.ids.set(record.id, id);
      // Its other identifiers are those of the body that carries it out.
      if (record.identifiers.roo_id) this.versions.set(record.identifiers.roo_id, id);
      if (record.gr_meta.datum_uitwerkingtreding === undefined) this.compare(id, name);
    }
  }

  /** The id of a record's body or regeling. */
  of({ id }: Pick<RegisterRecord, "id">): string {
    return this.ids.get(id) ?? "";
  }

  /** The id of the area that a gemeente or provincie governs. */
  regionOf({ id }: Pick<RegisterRecord, "id">): string {
    return this.regions.get(id) ?? "";
  }

  /** The id of the version of a regeling with this number in the register. */
  version(roo: string): string | undefined {
    return this.versions.get(roo);
  }

  /** The id of a record that another one refers to: by its identifier, its number, or its name among gemeenten and waterschappen. */
  referredTo(reference: Reference): string | undefined {
    return this.byTooi.get(tooiOf(reference) ?? "") ?? this.byRoo.get(reference.roo_id) ?? this.byName.get(joined(reference.naam));
  }

  /** The id of a body that the register names without a record of its own. */
  outside(kind: string, { naam, roo_id, tooi }: Reference): string {
    const name = kind === "ministerie" ? `Ministerie van ${naam}` : naam;
    const there = kind === "overig" ? undefined : this.known.named("Organisation", kind, name);
    const id = there ?? this.free(`organisation-${slugOf(name)}`, roo_id);
    if (!there) this.compare(id, name);
    this.byRoo.set(roo_id, id);
    const identifierKeys = [...(tooi ? [`tooi:${tooiOf({ tooi })}`] : []), `roo:${roo_id}`];
    this.strangers.set(id, { kind, name, aliases: name === naam ? [] : [naam], identifierKeys, roo: roo_id });
    return id;
  }

  /** All bodies without a record of their own that were asked for, by id. */
  outsiders(): ReadonlyMap<string, Outsider> {
    return this.strangers;
  }

  private addGoverning(record: Gemeente | RegisterRecord, kind: string, own: string): void {
    const code = codeOf(record);
    const name = nameOf(record).replace(/^(Gemeente|Provincie) /, "");
    const byCode = code && (this.known.has(code) ? code : kind === "provincie" ? this.known.named("Region", kind, name) : undefined);
    const region = byCode ?? (code || kind === "provincie" ? undefined : this.known.named("Region", kind, name));
    const area = region ?? code ?? this.free(`region-${kind}-${slugOf(name)}`, record.identifiers.roo_id);
    this.regions.set(record.id, area);
    this.keep(record, this.known.bodyOf(area) ?? this.free(own, code ?? record.identifiers.roo_id), null);
    this.byName.set(joined(nameOf(record)), this.of(record));
  }

  private addBody(record: RegisterRecord, kind: string, own: string): void {
    const name = nameOf(record);
    const there = this.known.named("Organisation", kind, name) ?? this.known.named("Organisation", kind, `Waterschap ${name}`);
    this.keep(record, there ?? this.free(own, record.identifiers.roo_id), there ? null : name);
    if (kind === "waterschap") this.byName.set(joined(name), this.of(record));
  }

  private keep(record: RegisterRecord, id: string, comparedAs: string | null): void {
    this.ids.set(record.id, id);
    this.taken.add(id);
    const tooi = tooiOf(record.identifiers) ?? codeOf(record)?.toLowerCase();
    if (tooi) this.byTooi.set(tooi, id);
    if (record.identifiers.roo_id) this.byRoo.set(record.identifiers.roo_id, id);
    if (comparedAs !== null) this.compare(id, comparedAs);
  }

  /** An id that nothing else has; what is there under the wished one may be another. */
  private free(wished: string, otherwise: string | undefined): string {
    const isFree = (id: string) => !this.taken.has(id) && !this.known.has(id);
    const id = isFree(wished) || otherwise === undefined ? wished : `${wished}-${otherwise.toLowerCase()}`;
    this.taken.add(id);
    return id;
  }

  private compare(id: string, name: string): void {
    const like = this.known.partiesNamed(name);
    if (like.length > 0) this.report.candidates.push({ id, name, like });
  }
}
