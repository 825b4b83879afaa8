import type { Context } from "../graph/context.js";
import { BadInputError } from "../questions/common/errors.js";
import type { Making } from "./attributes.js";
import type { Directory, Listed, ListedService, ListedTerm } from "./directory.js";
import { entryOf, mentioning, servicesOf } from "./find.js";
import { uuidAsked } from "./ids.js";
import { ORGANIZATIONS } from "./organization.statement.js";
import type { Asked, Parameter } from "./page.js";
import { readReaches, readServices } from "./read-services.js";
import { type OrganizationRow, toFullOrganization, toOrganization } from "./to-organization.js";
import { toFullService, toService } from "./to-service.js";
import { canChooseBy } from "./vocabulary.js";

/** A list of the feed: what it is called, what it may be asked, which of it is meant, and how its records are made. */
export interface List {
  path: "services" | "organizations" | "taxonomies" | "taxonomy_terms";
  /** Parameters beside `page`, `per_page` and `search`. */
  parameters: readonly Parameter[];
  /** All that is listed, by id in the feed. */
  of(directory: Directory): ReadonlyMap<string, Listed>;
  /** The ids, of those listed, that the filters leave. Errors: NOT_FOUND, BAD_INPUT. */
  choose(directory: Directory, asked: Asked): Listed[];
  /** The records, in the order given. */
  records(entries: readonly Listed[], full: boolean, making: Making, context: Context): Promise<object[]>;
}

const SERVICE_LIST: List = {
  path: "services",
  parameters: ["full", "on", "organization_id", "taxonomy_id", "taxonomy_term_id"],
  of: ({ services }) => services,
  choose: (directory, { search, organization_id: provider, taxonomy_id: taxonomy, taxonomy_term_id: term }) => {
    if (provider) entryOf(directory.organizations, provider);
    if (taxonomy) entryOf(directory.taxonomies, taxonomy);
    if (term && !canChooseBy(entryOf(directory.terms, term).record)) throw new BadInputError("taxonomy_term_id", "op dit begrip kan niet worden gekozen");
    const inTaxonomy = (id: string) => directory.terms.get(id)?.record.taxonomy_id === uuidAsked(taxonomy ?? "");
    const fits = ({ providers, terms }: ListedService) =>
      (!provider || providers.includes(uuidAsked(provider))) && (!taxonomy || terms.some(inTaxonomy)) && (!term || terms.includes(uuidAsked(term)));
    return mentioning(directory.services.values(), search).filter(fits);
  },
  records: async (entries, full, making, { database }) => {
    const ids = entries.map(({ code }) => code);
    const [rows, reaches] = await Promise.all([readServices(database, ids), full ? readReaches(database, ids) : null]);
    return rows.map((row) => (reaches ? toFullService(row, reaches.get(row.service.id) ?? [], making) : toService(row, making)));
  },
};

const ORGANIZATION_LIST: List = {
  path: "organizations",
  parameters: ["full", "on"],
  of: ({ organizations }) => organizations,
  choose: ({ organizations }, { search }) => mentioning(organizations.values(), search),
  records: async (entries, full, making, { database }) => {
    const rows = await database.read<OrganizationRow>(ORGANIZATIONS, { ids: entries.map(({ code }) => code) });
    if (!full) return rows.map((row) => toOrganization(row, making));
    const given = await readServices(database, servicesOf(entries, making.directory));
    return rows.map((row) =>
      toFullOrganization(
        row,
        given.filter(({ providers }) => providers.some(({ party }) => party.id === row.party.id)),
        making,
      ),
    );
  },
};

const TAXONOMY_LIST: List = {
  path: "taxonomies",
  parameters: [],
  of: ({ taxonomies }) => taxonomies,
  choose: ({ taxonomies }, { search }) => mentioning(taxonomies.values(), search),
  records: async (entries, _full, { directory }) => entries.map(({ code }) => entryOf(directory.taxonomies, code).record),
};

const TERM_LIST: List = {
  path: "taxonomy_terms",
  parameters: ["taxonomy_id", "parent_id"],
  of: ({ terms }) => terms,
  choose: ({ taxonomies, terms }, { search, taxonomy_id: taxonomy, parent_id: parent }) => {
    if (taxonomy) entryOf(taxonomies, taxonomy);
    if (parent) entryOf(terms, parent);
    const fits = ({ record }: ListedTerm) => (!taxonomy || record.taxonomy_id === uuidAsked(taxonomy)) && (!parent || record.parent_id === uuidAsked(parent));
    return mentioning(terms.values(), search).filter(fits);
  },
  records: async (entries, _full, { directory }) => entries.map(({ code }) => entryOf(directory.terms, code).record),
};

export const LISTS: readonly List[] = [SERVICE_LIST, ORGANIZATION_LIST, TAXONOMY_LIST, TERM_LIST];
