import type { Database } from "../database/database.js";
import { fold } from "../ingest/slug.js";
import { SERVICE_DIRECTORY, VOCABULARY } from "./directory.statement.js";
import type { HsdsTaxonomy, HsdsTerm } from "./hsds.types.js";
import { uuidOf } from "./ids.js";
import { toTaxonomy, toTerm, type VocabularyRow, withOwn } from "./vocabulary.js";

/** What is listed: its own id, and the folded words it is found by. */
export interface Listed {
  code: string;
  words: string;
}
export interface ListedTaxonomy extends Listed {
  record: HsdsTaxonomy;
}
export interface ListedTerm extends Listed {
  record: HsdsTerm;
}
/** A service with the organizations that provide it and the terms it has, by their ids in the feed. */
export interface ListedService extends Listed {
  providers: string[];
  terms: string[];
}

/** All that is in the feed of one data version, by id in the feed, in the order of our own ids: what pages are cut from. */
export interface Directory {
  taxonomies: ReadonlyMap<string, ListedTaxonomy>;
  terms: ReadonlyMap<string, ListedTerm>;
  services: ReadonlyMap<string, ListedService>;
  organizations: ReadonlyMap<string, Listed>;
}

type Worded = { id: string; name: string; description: string | null; aliases: string[] };
type Neighbour = Worded & { isBody: boolean };
type ServiceRow = { service: Worded & { forms: string[]; entrances: string[]; line: string | null }; neighbours: Neighbour[] };

/** Reads what the feed holds, in two statements. */
export async function readDirectory(database: Database): Promise<Directory> {
  const [vocabulary, services] = await Promise.all([database.read<VocabularyRow>(VOCABULARY), database.read<ServiceRow>(SERVICE_DIRECTORY)]);
  const rows = new Map(withOwn(vocabulary).map((row) => [row.id, row]));
  const terms = [...rows.values()].flatMap((row) => {
    const taxonomy = rows.get(row.taxonomy ?? "");
    return taxonomy ? [{ ...toListed(row), record: toTerm(row, taxonomy, rows) }] : [];
  });
  return {
    taxonomies: shelf([...rows.values()].filter(({ taxonomy }) => taxonomy === null).map((row) => ({ ...toListed(row), record: toTaxonomy(row) }))),
    terms: shelf(terms),
    services: shelf(services.map(toListedService)),
    organizations: shelf(services.flatMap(({ neighbours }) => neighbours.filter(({ isBody }) => isBody).map(toListed))),
  };
}

function toListedService({ service, neighbours }: ServiceRow): ListedService {
  const { forms, entrances, line } = service;
  const own = [...forms.map((slug) => `form-${slug}`), ...entrances.map((slug) => `entrance-${slug}`), ...(line ? [`line-${line}`] : [])];
  const idsOf = (isBody: boolean) => neighbours.filter((one) => one.isBody === isBody).map(({ id }) => id);
  return { ...toListed(service), providers: idsOf(true).map(uuidOf), terms: [...idsOf(false), ...own].map(uuidOf) };
}

const toListed = ({ id, name, description, aliases }: Worded): Listed => ({ code: id, words: fold([name, ...aliases, description ?? ""].join(" ")) });

const shelf = <Entry extends Listed>(entries: Entry[]): Map<string, Entry> =>
  new Map(entries.sort((a, b) => (a.code < b.code ? -1 : 1)).map((entry) => [uuidOf(entry.code), entry]));

/** The directory of the data version that is served, read when first asked for; whoever asks meanwhile waits for the same. */
export class KeptDirectory {
  private kept: { version: number | null; directory: Promise<Directory> } | null = null;

  get(version: number | null, database: Database): Promise<Directory> {
    if (this.kept && version !== null && this.kept.version === version) return this.kept.directory;
    const directory = readDirectory(database);
    const kept = { version, directory };
    this.kept = kept;
    directory.catch(() => {
      if (this.kept === kept) this.kept = null;
    });
    return directory;
  }
}
