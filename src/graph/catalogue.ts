import type { Config } from "../config.js";
import { readDataVersion } from "../database/data-version.js";
import type { Database } from "../database/database.js";
import { KeptTables } from "../tables/kept-tables.js";

/** What a citation needs to be shown: the title and year of a document, the name of a register, the name and number of a part. */
export interface CatalogueEntry {
  id: string;
  name: string;
  year: number | null;
  number: string | null;
}

/** How soon a load by another process shows, at most. */
const LOOK_EVERY_MS = 1_000;

/** What of the graph is kept in the process: the sources by id and the vocabularies, which every answer names, and the tables, which whole-country measures count. */
export class Catalogue {
  /** Who sits at which table. */
  readonly tables: KeptTables;
  private entries = new Map<string, CatalogueEntry>();
  private labels = new Map<string, ReadonlyMap<string, string>>();
  private version: number | null = null;

  constructor(
    private readonly database: Database,
    { MAX_TABLE_SEATS }: Pick<Config, "MAX_TABLE_SEATS"> = { MAX_TABLE_SEATS: 300_000 },
  ) {
    this.tables = new KeptTables(database, MAX_TABLE_SEATS);
  }

  /** The version of the data that is kept, from which is answered; null before it was read. */
  get dataVersion(): number | null {
    return this.version;
  }

  /** Reads all sources and vocabularies. */
  async load(): Promise<void> {
    this.version = await readDataVersion(this.database);
    this.tables.forget();
    const rows = await this.database.read<CatalogueEntry & Record<string, unknown>>(SOURCES);
    this.entries = new Map(rows.map((row) => [row.id, row]));
    const schemes = await this.database.read<{ scheme: string; concepts: [slug: string, label: string][] }>(CONCEPTS);
    this.labels = new Map(schemes.map(({ scheme, concepts }) => [scheme, new Map(concepts)]));
  }

  /** The slugs of all concepts of the given schemes: what an argument may be. */
  slugsOf(...schemes: string[]): string[] {
    return schemes.flatMap((scheme) => [...(this.labels.get(`scheme-${scheme}`)?.keys() ?? [])]);
  }

  /** The Dutch label of a concept; the slug itself when the vocabulary lacks it. */
  labelOf(scheme: string, slug: string): string {
    return this.labels.get(`scheme-${scheme}`)?.get(slug) ?? slug;
  }

  /**
   * Looks each second whether another process loaded data, and reads again if so; while the database does not answer, no
   * version is known. Returns how to stop looking.
   */
  watch(): () => void {
    const look = async () => {
      if ((await readDataVersion(this.database)) !== this.version) await this.load();
    };
    const timer = setInterval(() => {
      look().catch(() => {
        this.version = null;
      });
    }, LOOK_EVERY_MS).unref();
    return () => clearInterval(timer);
  }

  /** The source with this id. */
  find(id: string): CatalogueEntry | undefined {
    return this.entries.get(id);
  }
}

// Indexes: document_id, register_id, part_id.
const SOURCES = `
MATCH (d:Document) WHERE d.id STARTS WITH '' RETURN d.id AS id, d.name AS name, d.year AS year, null AS number
UNION
MATCH (r:Register) WHERE r.id STARTS WITH '' RETURN r.id AS id, r.name AS name, null AS year, null AS number
UNION
MATCH (p:Part) WHERE p.id STARTS WITH '' RETURN p.id AS id, p.name AS name, null AS year, p.number AS number`;

// Index: conceptscheme_id.
const CONCEPTS = "MATCH (s:ConceptScheme)<-[:IN_SCHEME]-(c:Concept) WHERE s.id STARTS WITH '' RETURN s.id AS scheme, collect([c.notation, c.name]) AS concepts";
