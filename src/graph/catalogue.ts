import { type Config, parseConfig } from "../config.js";
import { readDataVersion } from "../database/data-version.js";
import type { Database } from "../database/database.js";
import { type KnownNeed, readNeeds } from "../intake/needs.js";
import type { KnownRegion } from "../intake/places/gazetteer.js";
import { readRegions } from "../intake/places/known-regions.js";
import { keptWith } from "../kept-with.js";
import type { Names } from "../names/names.js";
import { readNames } from "../names/read-names.js";
import { readSupport } from "../support/read-support.js";
import type { Support } from "../support/support.js";
import { readTables } from "../tables/read-tables.js";
import type { Tables } from "../tables/tables.js";
import { Kept } from "./kept.js";

/** What a citation needs to be shown: the title and year of a document, the name of a register, the name and number of a part. */
export interface CatalogueEntry {
  id: string;
  name: string;
  year: number | null;
  number: string | null;
}

/** How soon a load by another process shows, at most. */
const LOOK_EVERY_MS = 1_000;

/** What of the graph is kept in the process: the sources by id, the vocabularies, the needs and the names of regions, which every answer names, the tables, which whole-country measures count, and the services. */
export class Catalogue {
  /** Who sits at which table. */
  readonly tables: Kept<Tables>;
  /** Which services there are, for which needs, and where. */
  readonly support: Kept<Support>;
  /** What everything is called. */
  readonly names: Kept<Names>;
  private entries = new Map<string, CatalogueEntry>();
  private labels = new Map<string, ReadonlyMap<string, string>>();
  private version: number | null = null;
  /** All regions, for recognising places in a text. */
  regions: readonly KnownRegion[] = [];
  /** All needs, with their signals and what they are taken for. */
  needs: readonly KnownNeed[] = [];

  constructor(
    private readonly database: Database,
    { MAX_TABLE_SEATS, MAX_NAMES_KEPT }: Pick<Config, "MAX_TABLE_SEATS" | "MAX_NAMES_KEPT"> = parseConfig({}),
  ) {
    this.tables = new Kept(() => readTables(database, MAX_TABLE_SEATS));
    this.support = new Kept(() => readSupport(database));
    this.names = new Kept(() => readNames(database, MAX_NAMES_KEPT));
  }

  /** The version of the data that is kept, from which is answered; null before it was read. */
  get dataVersion(): number | null {
    return this.version;
  }

  /** Reads all of it. */
  async load(): Promise<void> {
    const version = await readDataVersion(this.database);
    const rows = await this.database.read<CatalogueEntry & Record<string, unknown>>(SOURCES);
    this.entries = new Map(rows.map((row) => [row.id, row]));
    const schemes = await this.database.read<{ scheme: string; concepts: [slug: string, label: string][] }>(CONCEPTS);
    this.labels = new Map(schemes.map(({ scheme, concepts }) => [scheme, new Map(concepts)]));
    this.regions = await readRegions(this.database);
    this.needs = await readNeeds(this.database);
    this.tables.forget();
    this.support.forget();
    this.names.forget();
    this.version = version;
  }

  /** The slugs of all concepts of the given schemes: what an argument may be. */
  slugsOf(...schemes: string[]): readonly string[] {
    return slugsKept(this.labels, schemes.join(), () => schemes.flatMap((scheme) => [...(this.labels.get(`scheme-${scheme}`)?.keys() ?? [])]));
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

/** Most combinations of schemes whose slugs are kept: each question asks for its own, always the same. */
const slugsKept = keptWith<ReadonlyMap<string, ReadonlyMap<string, string>>, readonly string[]>(32);

// Indexes: document_id, register_id, part_id.
const SOURCES = `
MATCH (d:Document) WHERE d.id STARTS WITH '' RETURN d.id AS id, d.name AS name, d.year AS year, null AS number
UNION
MATCH (r:Register) WHERE r.id STARTS WITH '' RETURN r.id AS id, r.name AS name, null AS year, null AS number
UNION
MATCH (p:Part) WHERE p.id STARTS WITH '' RETURN p.id AS id, p.name AS name, null AS year, p.number AS number`;

// Index: conceptscheme_id.
const CONCEPTS = "MATCH (s:ConceptScheme)<-[:IN_SCHEME]-(c:Concept) WHERE s.id STARTS WITH '' RETURN s.id AS scheme, collect([c.notation, c.name]) AS concepts";
