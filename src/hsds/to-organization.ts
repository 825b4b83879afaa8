import { certaintyOn } from "../questions/common/certainty.js";
import type { Found } from "../questions/common/fact.js";
import { links, type Making, provenance, toAttributes } from "./attributes.js";
import type { HsdsFullOrganization, HsdsIdentifier, HsdsOrganization } from "./hsds.types.js";
import { uuidOf } from "./ids.js";
import { certaintyOf, STATUS, type Upheld } from "./standing.js";

/** A named party, and the body above it that is in the feed too. */
export type FoundParty = Found & {
  parent: string | null;
  description?: string;
  website?: string;
  legalForm?: string;
  identifierKeys?: string[];
  kind?: string;
};

/** A row of the statement: a party with all that HSDS says of it. */
export interface OrganizationRow {
  [column: string]: unknown;
  party: FoundParty;
  kinds: string[];
  services: (Upheld & { providers: string[] })[];
}

/** The vocabulary of a party's kind, by its type. */
const KIND_SCHEME: Record<string, string> = { Organisation: "organisation-kind", Partnership: "partnership-kind", Programme: "programme-kind" };

/** Whose number it is, for the registers that a party may stand in. */
const REGISTERS: Record<string, string> = { kvk: "KVK-nummer", oin: "OIN", tooi: "TOOI-code", roo: "Register van Overheidsorganisaties" };

/** A party as lists and services show it. */
export function toOrganization(party: FoundParty, { catalogue }: Pick<Making, "catalogue">): HsdsOrganization {
  const kind = party.kind ? catalogue.labelOf(KIND_SCHEME[party.__typename] ?? "", party.kind) : "partij";
  return {
    id: uuidOf(party.id),
    name: party.name,
    ...(party.aliases[0] ? { alternate_name: party.aliases[0] } : {}),
    description: party.description ?? `De bronnen noemen ${party.name} (${kind}); een omschrijving geven zij niet.`,
    ...(party.website && URL.canParse(party.website) ? { website: party.website } : {}),
    ...(party.legalForm ? { legal_status: catalogue.labelOf("legal-form", party.legalForm) } : {}),
    ...(party.parent ? { parent_organization_id: uuidOf(party.parent) } : {}),
  };
}

/** A party with its identifiers, terms and services. */
export function toFullOrganization({ party, kinds, services }: OrganizationRow, making: Making): HsdsFullOrganization {
  const id = uuidOf(party.id);
  const scheme = KIND_SCHEME[party.__typename];
  return {
    ...toOrganization(party, making),
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
      organization_id: uuidOf(one.providers[0] ?? party.id),
      name: one.service.name,
      status: STATUS[certaintyOf(one, making.on)],
    })),
  };
}

function identifiersOf(organization: string, { id, identifierKeys = [] }: FoundParty): HsdsIdentifier[] {
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
