import { certaintyOn } from "../questions/common/certainty.js";
import { links, type Making, provenance, toAttributes } from "./attributes.js";
import type { HsdsFullOrganization, HsdsIdentifier, HsdsOrganization } from "./hsds.types.js";
import { uuidOf } from "./ids.js";
import type { PartyRow, ServiceRow } from "./read-services.js";
import { certaintyOf, STATUS } from "./standing.js";

/** A party with the kinds it is one of. */
export interface OrganizationRow extends PartyRow {
  [column: string]: unknown;
  kinds: string[];
}

/** The vocabulary of a party's kind, by its type. */
const KIND_SCHEME: Record<string, string> = { Organisation: "organisation-kind", Partnership: "partnership-kind", Programme: "programme-kind" };

/** Whose number it is, for the registers that a party may stand in. */
const REGISTERS: Record<string, string> = { kvk: "KVK-nummer", oin: "OIN", tooi: "TOOI-code", roo: "Register van Overheidsorganisaties" };

/** A party as lists and services show it. */
export function toOrganization({ party, above }: PartyRow, { catalogue, directory }: Making): HsdsOrganization {
  const parent = [...above]
    .sort()
    .map(uuidOf)
    .find((id) => directory.organizations.has(id));
  const kind = party.kind ? catalogue.labelOf(KIND_SCHEME[party.__typename] ?? "", party.kind) : "partij";
  return {
    id: uuidOf(party.id),
    name: party.name,
    ...(party.aliases[0] ? { alternate_name: party.aliases[0] } : {}),
    description: party.description ?? `De bronnen noemen ${party.name} (${kind}); een omschrijving geven zij niet.`,
    ...(party.website && URL.canParse(party.website) ? { website: party.website } : {}),
    ...(party.legalForm ? { legal_status: catalogue.labelOf("legal-form", party.legalForm) } : {}),
    ...(parent ? { parent_organization_id: parent } : {}),
  };
}

/** A party with its identifiers, terms and services. */
export function toFullOrganization(row: OrganizationRow, services: readonly ServiceRow[], making: Making): HsdsFullOrganization {
  const { party, kinds } = row;
  const id = uuidOf(party.id);
  const scheme = KIND_SCHEME[party.__typename];
  return {
    ...toOrganization(row, making),
    organization_identifiers: identifiersOf(id, party),
    attributes: toAttributes(
      "organization",
      id,
      [
        ...links("organization_kind", scheme && party.kind ? [`${scheme}-${party.kind}`] : []),
        ...links("instance_of", kinds),
        ...provenance(party, certaintyOn(making.on, party), making.catalogue),
      ],
      making.directory.terms,
    ),
    services: services.map((one) => ({
      id: uuidOf(one.service.id),
      // A service that others provide with it may stand under the name of one of them.
      organization_id: uuidOf(one.providers[0]?.party.id ?? party.id),
      name: one.service.name,
      status: STATUS[certaintyOf(one, making.on)],
    })),
  };
}

function identifiersOf(organization: string, { id, identifierKeys = [] }: PartyRow["party"]): HsdsIdentifier[] {
  return [`wegwijzer:${id}`, ...identifierKeys].map((key) => {
    const [register = "", ...value] = key.split(":");
    return {
      id: uuidOf(JSON.stringify([organization, key])),
      organization_id: organization,
      identifier_type: register === "wegwijzer" ? "Wegwijzer" : (REGISTERS[register] ?? register),
      identifier: value.join(":"),
    };
  });
}
