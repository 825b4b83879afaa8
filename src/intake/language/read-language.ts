import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import type { Place, Problem } from "../../ingest/problem.js";
import { dutch, explain, parseYaml } from "../../ingest/read-file.js";
import { elsewhereOf, examplesOf } from "./examples.js";
import { elsewhereFile, placesFile, questionsFile, wordsFile } from "./format.js";
import { type Audience, LANGUAGE_FOLDER, type Language, NO_LANGUAGE } from "./language.js";
import { audiencesIn, doublesIn, type LanguageReference, needsIn, placesIn } from "./references.js";

/** A file that was read, and where each of its values stands. */
export interface ReadFile<Value> {
  value: Value;
  placeOf(path: PropertyKey[]): Place;
}
/** A language as read, with what it refers to. */
export interface ReadLanguage {
  language: Language;
  references: LanguageReference[];
}

/** Reads `vocabulary/language` of a seed folder; what is wrong is added to `problems`, each with its file and line. A seed may have none. */
export function readLanguage(root: string, problems: Problem[]): ReadLanguage {
  const folder = join(root, ...LANGUAGE_FOLDER);
  if (!existsSync(folder)) return { language: NO_LANGUAGE, references: [] };
  const shown = join(basename(root), ...LANGUAGE_FOLDER);
  const read = <Schema extends z.ZodType>(schema: Schema, file: string) => readOne(schema, join(folder, file), join(shown, file), problems);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.ya?ml$/.test(file));
  const inFolder = (name: string) => files.filter((file) => file.startsWith(`${name}/`) && file.endsWith(".yaml") && file.split("/").length === 2).sort();
  const known = new Set(["words.yaml", "places.yaml", ...inFolder("questions"), ...inFolder("elsewhere")]);
  for (const file of files.filter((one) => !known.has(one))) {
    problems.push({
      file: join(shown, file),
      line: null,
      message: "hier wordt dit bestand niet gelezen; verwacht words.yaml, places.yaml, questions/*.yaml of elsewhere/*.yaml",
    });
  }
  const questions = inFolder("questions").flatMap((file) => read(questionsFile, file) ?? []);
  const elsewhere = inFolder("elsewhere").flatMap((file) => read(elsewhereFile, file) ?? []);
  const words = files.includes("words.yaml") ? read(wordsFile, "words.yaml") : null;
  const places = files.includes("places.yaml") ? read(placesFile, "places.yaml") : null;
  const language: Language = {
    examples: [...questions.flatMap(({ value }) => examplesOf(value)), ...elsewhere.flatMap(({ value }) => elsewhereOf(value))],
    audiences: elsewhere.map(({ value: { audience, name, explanation, audiences } }): Audience => ({ slug: audience, name, explanation, audiences })),
    words: words?.value ?? NO_LANGUAGE.words,
    places: places?.value ?? NO_LANGUAGE.places,
  };
  problems.push(...doublesIn([...questions, ...elsewhere]));
  return { language, references: [...questions.flatMap(needsIn), ...elsewhere.flatMap(audiencesIn), ...(places ? placesIn(places) : [])] };
}

function readOne<Schema extends z.ZodType>(schema: Schema, path: string, shownAs: string, problems: Problem[]): ReadFile<z.infer<Schema>> | null {
  const parsed = parseYaml(path, shownAs, problems);
  if (!parsed) return null;
  const result = schema.safeParse(parsed.value, { error: dutch });
  if (result.success) return { value: result.data, placeOf: parsed.placeOf };
  for (const issue of result.error.issues) {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    problems.push({ ...parsed.placeOf([...issue.path, ...unknown]), message: explain(issue, parsed.value) });
  }
  return null;
}
