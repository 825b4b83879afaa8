import type { Context } from "../../graph/context.js";
import { isCertain, providerCount, type Reaching, reaching } from "../../support/landscape.js";
import type { SupportNeed } from "../../support/support.js";
import { type SupportArguments, type SupportAsked, supportAsked } from "../../support/support-asked.js";
import { recordOfServices, toCategories, toNeighbours, toSupportOffer } from "../../support/to-offer.js";
import { datasetsOf } from "../common/datasets.js";
import { compareKeys, cutPage, pageRequest, toConnection } from "../common/page.js";
import { DUPLICATE_SUPPORT_DEFINITION } from "./duplicate-support.definition.js";
import { explainDoubling } from "./duplicate-support.explain.js";
import type { DuplicateSupport, DuplicateSupportConnection } from "./duplicate-support.types.js";
import { byOverlap } from "./overlapping-areas.js";

interface Group {
  id: string;
  need: SupportNeed;
  line: string | null;
  form: string | null;
  services: readonly Reaching[];
}
type Key = [fewer: number, id: string];

/** Most services that are named of a group. */
const NAMED = 20;

/** Where support doubles in a region, or in the country, most services first. Errors: NOT_FOUND, BAD_INPUT. */
export async function duplicateSupport(args: SupportArguments, context: Context): Promise<DuplicateSupportConnection> {
  const page = pageRequest("duplicateSupport", args, [0, ""] as Key);
  const asked = await supportAsked(args, context);
  const { needs, place, on, category, categories } = asked;
  const unknown = new Set<string>();
  const groups = needs.flatMap((need) => groupsOf(need, asked, unknown)).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  const shown = cutPage(groups, page, keyOf).map((group) => toDuplicate(group, asked, context));
  const services = [...new Set(groups.flatMap((group) => group.services.map(({ service }) => service)))];
  return {
    ...toConnection(shown, page, ({ id, serviceCount }) => [-serviceCount, id], groups.length),
    definition: DUPLICATE_SUPPORT_DEFINITION,
    kindsCounted: [...categories],
    datasets: datasetsOf(services),
    asOf: on,
    completeness: recordOfServices(services, unknown.size, on),
    explanation: groups.length > 0 ? null : "Geen twee diensten doen hier volgens de bronnen hetzelfde voor dezelfde behoefte.",
    region: place?.region ?? null,
    category: category === null ? null : (toCategories([category], context)[0] ?? null),
  };
}

const keyOf = ({ id, services }: Group): Key => [-services.length, id];

function groupsOf(need: SupportNeed, { support, place, on }: SupportAsked, unknown: Set<string>): Group[] {
  const { reached, unknown: without } = reaching(need.services, place, on);
  for (const { node } of without) unknown.add(node.id);
  const groups = new Map<string, Group & { services: Reaching[] }>();
  for (const one of reached) {
    const { line, forms } = one.service.node;
    for (const form of forms?.length > 0 ? forms : [null]) {
      const id = `${need.node.id} ${line ?? "-"} ${form ?? "-"}`;
      const group = groups.get(id) ?? { id, need, line: line ?? null, form, services: [] };
      group.services.push(one);
      groups.set(id, group);
    }
  }
  const all = [...groups.values()];
  const split = place
    ? all
    : all.flatMap((group) => byOverlap(group.services, support).map((services) => ({ ...group, id: idIn(group.id, services), services })));
  return split.filter(({ services }) => services.length > 1);
}

/** A group of services whose areas touch bears the id of its first service by id as well. */
const idIn = (id: string, services: readonly Reaching[]): string => `${id} ${services.map(({ service }) => service.node.id).sort()[0] ?? ""}`;

function toDuplicate({ id, need, line, form, services }: Group, { place, neighbours, on }: SupportAsked, context: Context): DuplicateSupport {
  const { catalogue } = context;
  const what = [line ? `${line} lijn` : "lijn niet genoemd", form ? catalogue.labelOf("form", form) : "vorm niet genoemd"].join(", ");
  const same = need.services.filter(({ node }) => (node.line ?? null) === line && (form === null ? !node.forms?.length : node.forms?.includes(form)));
  return {
    id,
    need: need.node,
    categories: toCategories(need.categories, context),
    line,
    form,
    serviceCount: services.length,
    certainServiceCount: services.filter(isCertain).length,
    providerCount: providerCount(services),
    get offers() {
      return services.slice(0, NAMED).map((one) => toSupportOffer(one, context));
    },
    get neighbours() {
      return toNeighbours(neighbours, same, services, on, context);
    },
    explanation: explainDoubling(need.node.name, place ? `in ${place.region.name}` : "in elkaar rakende gebieden", what, services, (slug) =>
      catalogue.labelOf("audience", slug),
    ),
  };
}
