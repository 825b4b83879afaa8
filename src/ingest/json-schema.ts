import { z } from "zod";
import { KINDS } from "./model/kinds.js";
import { readSeed } from "./read-seed.js";

/**
 * A JSON Schema for each file of a seed folder, from the definition that the loader validates with, so that an editor
 * completes and checks: fields, their meaning, and the slugs that the vocabularies of this seed offer.
 */
export function jsonSchemas(seedDir: string): [file: string, schema: object][] {
  const slugs = slugsByScheme(seedDir);
  return KINDS.filter(({ file }) => file !== null).map((kind) => {
    const schema = z.toJSONSchema(z.array(kind.schema), {
      io: "input",
      unrepresentable: "any",
      override: ({ jsonSchema }) => {
        const scheme = jsonSchema.concept;
        if (typeof scheme !== "string") return;
        delete jsonSchema.concept;
        jsonSchema.enum = slugs.get(scheme) ?? [];
      },
    });
    return [`${kind.file}.schema.json`, { title: kind.label, ...schema }];
  });
}

function slugsByScheme(seedDir: string): Map<string, string[]> {
  const slugs = new Map<string, string[]>();
  const concepts = readSeed(seedDir, []).flatMap(({ records }) => records.filter(({ kind }) => kind.label === "Concept"));
  for (const { values } of concepts) {
    const scheme = String(values.scheme);
    const slug = String(values.id).slice(scheme.length + 1);
    slugs.set(scheme, [...new Set([...(slugs.get(scheme) ?? []), slug])].sort());
  }
  return slugs;
}
