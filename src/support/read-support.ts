import type { Database } from "../database/database.js";
import { asOneVersion } from "../database/one-version.js";
import type { Condition, Dated, Provider, Support, SupportNeed, SupportRegion, SupportService, Way } from "./support.js";
import { CATEGORIES, HOLDERS, INSIDE, NEEDS, REGIONS, SERVICES } from "./support.statement.js";

interface ServiceRow {
  node: SupportService["node"];
  citations: string[];
  datasets: string[];
  needs: string[];
  categories: string[];
  audiences: string[];
  providers: string[];
  programmes: string[];
  conditions: Condition[];
  results: number;
  [more: string]: unknown;
}
type HolderRow = { node: Dated; bodies: string | null; ways: Omit<Way, "holder">[]; instances: string[] };
type NeedRow = Omit<SupportNeed, "services"> & Record<string, unknown>;

/** Reads all services, for which needs they are and where they work, as one data version has them. */
export function readSupport(database: Database): Promise<Support> {
  return asOneVersion(database, () => readOnce(database));
}

async function readOnce(database: Database): Promise<Omit<Support, "version">> {
  const [services, needs, categories, regions] = await Promise.all([
    database.read<ServiceRow>(SERVICES),
    database.read<NeedRow>(NEEDS),
    database.read<{ slug: string }>(CATEGORIES),
    database.read<SupportRegion & Record<string, unknown>>(REGIONS),
  ]);
  const holders = await readHolders(database, services);
  const order = categories.map(({ slug }) => slug);
  const categoriesOf = new Map(needs.map((need) => [need.node.id, need.categories]));
  const known = (ids: readonly string[]) => ids.flatMap((id) => holders.get(id) ?? []);
  const all = services.map((row): SupportService => {
    const programmes = known(row.programmes);
    const own = row.categories.length > 0 ? row.categories : row.needs.flatMap((need) => categoriesOf.get(need) ?? []);
    return {
      ...row,
      node: { ...row.node, phase: phaseOf(programmes) },
      categories: order.filter((slug) => own.includes(slug)),
      ways: holders.get(row.node.id)?.ways ?? [],
      programmes,
      providers: known(row.providers),
    };
  });
  const areas = [...new Set([...holders.values()].flatMap(({ ways }) => ways.map(({ area }) => area.id)))].sort();
  const inside = await database.read<{ id: string; inside: string[] }>(INSIDE, { ids: areas });
  return {
    services: all,
    needs: new Map(needs.map((need) => [need.node.id, { ...need, services: all.filter((one) => one.needs.includes(need.node.id)) }])),
    inside: new Map(inside.map((row) => [row.id, new Set(row.inside)])),
    categories: order,
    regions,
  };
}

/** Services, programmes and providers with where they work, and the bodies of each kind of party among them. */
async function readHolders(database: Database, services: readonly ServiceRow[]): Promise<ReadonlyMap<string, Provider>> {
  const rows = new Map<string, HolderRow>();
  let wanted = services.flatMap(({ node, programmes, providers }) => [node.id, ...programmes, ...providers]);
  while (wanted.length > 0) {
    const read = await database.read<HolderRow>(HOLDERS, { ids: [...new Set(wanted)] });
    for (const row of read) rows.set(row.node.id, row);
    // A body of a kind that stands for all bodies of a sort is found by what it governs.
    wanted = read.flatMap(({ instances, bodies }) => (bodies === null ? instances : [])).filter((id) => !rows.has(id));
  }
  const holders = new Map<string, Provider & { instances: Provider[] }>();
  for (const [id, { node, bodies, ways }] of rows) {
    const holder = { __typename: node.__typename, id, name: node.name };
    holders.set(id, { node, bodies, ways: ways.map((way) => ({ ...way, holder })), instances: [] });
  }
  for (const [id, { instances }] of rows) holders.get(id)?.instances.push(...instances.flatMap((one) => holders.get(one) ?? []));
  return holders;
}

/** The phase of a programme that a service is given in; null when its programme is not a phase. */
function phaseOf([programme, whole]: readonly Provider[]): string | null {
  return programme && whole && typeof programme.node.order === "number" ? programme.node.name : null;
}
