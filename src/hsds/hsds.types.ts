/** A taxonomy of HSDS; `code`, our own id, is beside the standard. */
export interface HsdsTaxonomy {
  id: string;
  name: string;
  description: string;
  code: string;
}

/** A taxonomy term of HSDS; its code is our own id. */
export interface HsdsTerm {
  id: string;
  code: string;
  name: string;
  description: string;
  parent_id?: string;
  taxonomy: string;
  taxonomy_id: string;
  language: "nl";
}

/** What links a record to a term, with a value where the term is no answer by itself. */
export interface HsdsAttribute {
  id: string;
  link_id: string;
  link_entity: string;
  link_type: string;
  taxonomy_term_id: string;
  value?: string;
  taxonomy_term: HsdsTerm;
}

export interface HsdsArea {
  id: string;
  service_id: string;
  name: string;
  description: string;
  uri?: string;
  attributes: HsdsAttribute[];
}

export interface HsdsIdentifier {
  id: string;
  organization_id: string;
  identifier_type: string;
  identifier: string;
}

/** An organization as lists give it, and as services hold it. */
export interface HsdsOrganization {
  id: string;
  name: string;
  alternate_name?: string;
  description: string;
  website?: string;
  legal_status?: string;
  parent_organization_id?: string;
}

export interface HsdsFullOrganization extends HsdsOrganization {
  organization_identifiers: HsdsIdentifier[];
  attributes: HsdsAttribute[];
  services: Pick<HsdsService, "id" | "organization_id" | "name" | "status">[];
}

export interface HsdsProgram {
  id: string;
  name: string;
  alternate_name?: string;
  description: string;
}

export type HsdsStatus = "active" | "inactive" | "defunct";

/** A service as lists give it. */
export interface HsdsService {
  id: string;
  organization_id?: string;
  program_id?: string;
  name: string;
  alternate_name?: string;
  description?: string;
  status: HsdsStatus;
  application_process?: string;
  fees_description?: string;
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
  alert?: string;
  organization?: HsdsOrganization;
  program?: HsdsProgram;
}

export interface HsdsFullService extends HsdsService {
  service_areas: HsdsArea[];
  attributes: HsdsAttribute[];
}

/** The envelope of a page, as the standard's API draws it. */
export interface HsdsPage<Item> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: Item[];
}
