import type { Found } from "../questions/common/fact.js";
import { feature, type Link, links, type Making, provenance, toAttributes } from "./attributes.js";
import { conditionText, toEligibility } from "./eligibility.js";
import type { HsdsFullService, HsdsProgram, HsdsService } from "./hsds.types.js";
import { uuidOf } from "./ids.js";
import type { ServiceRow } from "./read-services.js";
import { type Reach, toServiceAreas } from "./service-areas.js";
import { alertOf, certaintyOf, STATUS } from "./standing.js";
import { toOrganization } from "./to-organization.js";

/** A service as lists show it. It has no organization when the sources name only a kind of party that provides it. */
export function toService(row: ServiceRow, making: Making): HsdsService {
  const { catalogue, directory, on } = making;
  const { service, providers, programmes, criteria } = row;
  const [provider] = providers;
  const [programme] = programmes;
  const certainty = certaintyOf(row, on);
  const alert = alertOf(service, certainty, on);
  const audiences = row.audiences.map((id) => directory.terms.get(uuidOf(id))?.record.name ?? id);
  const entrances = service.entrances.map((slug) => catalogue.labelOf("entrance", slug));
  return {
    id: uuidOf(service.id),
    ...(provider ? { organization_id: uuidOf(provider.party.id) } : {}),
    ...(programme ? { program_id: uuidOf(programme.id) } : {}),
    name: service.name,
    ...(service.aliases[0] ? { alternate_name: service.aliases[0] } : {}),
    ...(service.description ? { description: service.description } : {}),
    status: STATUS[certainty],
    ...(entrances.length > 0 ? { application_process: `Ingang: ${entrances.join(", ")}.` } : {}),
    ...(service.cost ? { fees_description: service.cost } : {}),
    ...toEligibility(audiences, criteria),
    ...(alert ? { alert } : {}),
    ...(provider ? { organization: toOrganization(provider, making) } : {}),
    ...(programme ? { program: toProgram(programme) } : {}),
  };
}

/** A service with its areas and its terms. */
export function toFullService(row: ServiceRow, reaches: readonly Reach[], making: Making): HsdsFullService {
  const id = uuidOf(row.service.id);
  return {
    ...toService(row, making),
    service_areas: toServiceAreas(row.service, reaches, making),
    attributes: toAttributes("service", id, linksOf(row, making), making.directory.terms),
  };
}

function linksOf(row: ServiceRow, { catalogue, on }: Making): Link[] {
  const { service, providers, programmes } = row;
  return [
    ...links("need", row.needs),
    ...links("category", row.categories),
    ...links("intended_audience", row.audiences),
    ...prefixed("form", service.forms),
    ...prefixed("entrance", service.entrances),
    ...prefixed("line", service.line ? [service.line] : []),
    ...links("provider_kind", row.providerKinds),
    ...providers.slice(1).flatMap((other) => feature("mede-aanbieder", uuidOf(other.party.id), "co_provider")),
    ...programmes.slice(1).flatMap((other) => feature("programma", other.id, "program")),
    ...row.criteria.flatMap((one) => feature("voorwaarde", conditionText(one), "service_eligibility")),
    ...feature("capaciteit", service.capacity),
    ...feature("vervolg", service.next),
    ...provenance(service, certaintyOf(row, on), catalogue),
  ];
}

const prefixed = (scheme: string, slugs: readonly string[]): Link[] =>
  links(
    scheme,
    slugs.map((slug) => `${scheme}-${slug}`),
  );

function toProgram({ id, name, aliases, description }: Found & { description?: string }): HsdsProgram {
  const alternate = aliases[0] ? { alternate_name: aliases[0] } : {};
  return { id: uuidOf(id), name, ...alternate, description: description ?? `De bronnen noemen ${name}; een omschrijving geven zij niet.` };
}
