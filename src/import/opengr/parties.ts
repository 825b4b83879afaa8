import type { FileRecord } from "../../ingest/read-file.js";
import { slugOf } from "../../ingest/slug.js";
import type { Known } from "../known.js";
import type { ImportReport } from "../report.js";
import { recordOf } from "../source.js";
import { NAMESAKES } from "./mended.js";
import type { Named } from "./read-list.js";

/** Kinds of body that the list names, in the order in which a name is looked for. */
const KINDS = ["gemeente", "provincie", "waterschap", "ministerie", "uitvoeringsorganisatie", "overig"];
const FOREIGN = / \(Duitsland\)$/;

/** Who takes part, as what is there already or, where nothing of that name is, as a body of the list's own. */
export class Parties {
  private readonly told = new Map<string, FileRecord>();
  private readonly own = new Map<string, string>();

  constructor(
    private readonly known: Known,
    private readonly report: ImportReport,
    private readonly stated: Record<string, unknown>,
  ) {}

  /** The id of a participant. */
  of({ name, province, place }: Named): string {
    const namesake = NAMESAKES[`${name}, ${province}`];
    const there = namesake === undefined ? this.named(name) : this.known.bodyOf(namesake);
    const id = there ?? this.own.get(name) ?? this.make(name);
    const kind = (there && this.known.kindOf(there)) ?? "overig";
    // Told again when another dataset tells it: that may be forgotten.
    if (!this.told.has(id)) this.told.set(id, recordOf("Organisation", place, { ...this.stated, id, name: there ? this.known.nameOf(there) : name, kind }));
    return id;
  }

  /** Everyone who takes part, as records. */
  records(): FileRecord[] {
    return [...this.told.values()];
  }

  private named(name: string): string | undefined {
    const kinds = FOREIGN.test(name) ? ["overig"] : KINDS;
    const found = kinds.map((kind) => this.known.named("Organisation", kind, name) ?? this.known.named("Organisation", kind, name.replace(FOREIGN, "")));
    return found.find((id) => id !== undefined);
  }

  private make(name: string): string {
    const wished = `organisation-${slugOf(name)}`;
    const id = this.known.has(wished) ? `${wished}-opengr` : wished;
    this.own.set(name, id);
    const like = this.known.partiesNamed(name);
    if (like.length > 0) this.report.candidates.push({ id, name, like });
    return id;
  }
}
