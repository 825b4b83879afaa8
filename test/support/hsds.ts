import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { HsdsPage } from "../../src/hsds/hsds.types.js";

const SCHEMAS = join("..", "shared", "data", "standards", "hsds", "schema", "compiled");
/** Whether the standard's own schemas are there. */
export const schemasPresent = existsSync(SCHEMAS);

/** A record of the feed, with its fields as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a record has the shape that its schema gives it, which is what is tested
export type Json = any;

/** Asks the feed that was started for this run. */
export const feed = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${process.env.TEST_API}/hsds${path}`, init);

/** An answer of the feed that must be one. */
export async function read(path: string): Promise<Json> {
  const response = await feed(path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** All that the pages of a list hold, in order. */
export async function wholeList(path: string, perPage = 100): Promise<Json[]> {
  const items: Json[] = [];
  for (let page = 1; ; page++) {
    const { contents, ...envelope } = (await read(`${path}${path.includes("?") ? "&" : "?"}page=${page}&per_page=${perPage}`)) as HsdsPage<Json>;
    items.push(...contents);
    const { total_items, total_pages, last_page } = envelope;
    expect(envelope).toEqual({
      total_items,
      total_pages: Math.ceil(total_items / perPage),
      page_number: page,
      size: contents.length,
      first_page: page === 1,
      last_page: page >= total_pages,
      empty: contents.length === 0,
    });
    if (last_page) {
      expect(items.length).toBe(total_items);
      return items;
    }
  }
}

type Schema = { properties: Record<string, { items: Schema } & Schema>; [keyword: string]: unknown };

/** The standard's schemas: of whole records, of those in lists, and of taxonomies and terms, which stand inside that of a service. */
export function hsdsSchemas(): Record<"service" | "service_list" | "organization" | "organization_list" | "taxonomy" | "taxonomy_term", ValidateFunction> {
  // The standard's schemas bear keywords of its own, for tables.
  const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));
  const schema = (name: string) => JSON.parse(readFileSync(join(SCHEMAS, `${name}.json`), "utf8")) as Schema;
  const service = schema("service");
  const term = service.properties.attributes?.items.properties.taxonomy_term;
  const taxonomy = term?.properties.taxonomy_detail;
  if (!term || !taxonomy) throw new Error("the schema of a service holds no terms");
  return {
    service: ajv.compile(service),
    service_list: ajv.compile(schema("service_list")),
    organization: ajv.compile(schema("organization")),
    organization_list: ajv.compile(schema("organization_list")),
    taxonomy: ajv.compile(taxonomy),
    taxonomy_term: ajv.compile(term),
  };
}

/** What is wrong with records, as the schema says it; each with its id. */
export function faults(validate: ValidateFunction, records: Json[]): unknown[] {
  return records.flatMap((record) => (validate(record) ? [] : [{ id: record.id, errors: validate.errors }]));
}
