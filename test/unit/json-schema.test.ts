import { z } from "zod";
import { jsonSchemas } from "../../src/ingest/json-schema.js";
import { FILES } from "../../src/ingest/model/kinds.js";
import { problemsIn, smallSeed } from "../support/seed-folder.js";

const VOCABULARY = {
  "vocabulary/concept-schemes.yaml": `
    - { id: scheme-region-kind, name: Soorten regio }
    - { id: scheme-partnership-kind, name: Soorten samenwerkingsverband }
    - { id: scheme-theme, name: Thema's }`,
  "vocabulary/concepts.yaml": `
    - { id: region-kind-regio, scheme: region-kind, name: Regio }
    - { id: region-kind-gemeente, scheme: region-kind, name: Gemeente }
    - { id: partnership-kind-platform, scheme: partnership-kind, name: Platform }
    - { id: theme-techniek, scheme: theme, name: Techniek }
    - { id: theme-groei, scheme: theme, name: Groei }`,
};
type Schema = { title: string; items: { properties: Record<string, Record<string, unknown>> } };
const schemas = new Map(jsonSchemas(smallSeed(VOCABULARY)) as [string, Schema][]);
const fieldOf = (file: string, field: string) => schemas.get(`${file}.schema.json`)?.items.properties[field];

test("there is a schema for every file that a folder may hold", () => {
  expect([...schemas.keys()]).toEqual(FILES.map((file) => `${file}.schema.json`));
});

test("an editor is offered the kinds of the vocabulary, in alphabetical order", () => {
  expect(fieldOf("regions", "kind")).toMatchObject({ enum: ["gemeente", "regio"], description: "Soort regio." });
  expect(fieldOf("partnerships", "kind")).toMatchObject({ enum: ["platform"] });
});

test("in a list of themes an editor is offered the themes", () => {
  expect(fieldOf("partnerships", "themes")).toMatchObject({
    type: "array",
    items: { anyOf: [{ enum: ["groei", "techniek"] }, { properties: { id: { enum: ["groei", "techniek"] } } }] },
  });
});

test("an editor is told what a field means", () => {
  expect(fieldOf("regions", "contains")?.description).toBe("Gebieden die hierin liggen.");
});

/** Whether the loader, and whether an editor with the schema, takes a region. */
function takes(region: Record<string, unknown>): { loader: boolean; schema: boolean } {
  const schema = z.fromJSONSchema(schemas.get("regions.schema.json") as unknown as Parameters<typeof z.fromJSONSchema>[0]);
  return {
    loader: problemsIn({ ...VOCABULARY, "agenda/regions.yaml": JSON.stringify([region]) }).length === 0,
    schema: schema.safeParse([region]).success,
  };
}
const TWENTE = { id: "region-twente", name: "Twente", kind: "regio", lines: [4, "97-99"], since: 2014, population: 630_000 };

test("a right region is taken by the loader and by its schema", () => {
  expect(takes(TWENTE)).toEqual({ loader: true, schema: true });
});

test.each([
  ["a kind that the vocabulary lacks", { kind: "platform" }],
  ["a field that is not there", { inwoners: 630_000 }],
  ["an id in capitals", { id: "Region-Twente" }],
  ["a name that is no text", { name: 12 }],
  ["a name without letters", { name: "" }],
  ["a population that is a word", { population: "veel" }],
  ["half an inhabitant", { population: 0.5 }],
  ["one name where a list is asked for", { aliases: "Tukkerland" }],
  ["lines that are no lines", { lines: "bovenaan" }],
  ["a successor without an id", { successors: [{ on: "2019" }] }],
])("%s is refused by both", (_what, wrong) => {
  expect(takes({ ...TWENTE, ...wrong })).toEqual({ loader: false, schema: false });
});

test("a region without an id is refused by both", () => {
  const { id: _, ...nameless } = TWENTE;
  expect(takes(nameless)).toEqual({ loader: false, schema: false });
});

test.each(["XXXX", "vorig jaar"])("the date %s is refused by both", (since) => {
  expect(takes({ ...TWENTE, since })).toEqual({ loader: false, schema: false });
});
