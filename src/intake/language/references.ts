import { didYouMean, type Place, type Problem } from "../../ingest/problem.js";
import { joined } from "../../ingest/slug.js";
import type { ElsewhereFile, PlacesFile, QuestionsFile } from "./format.js";
import type { ReadFile } from "./read-language.js";

/** What a file of the language refers to by id, and where it does. */
export interface LanguageReference extends Place {
  id: string;
}

/** The needs that a file of questions refers to. */
export function needsIn({ value, placeOf }: ReadFile<QuestionsFile>): LanguageReference[] {
  const others = value.voices.flatMap(({ questions }, voice) =>
    questions.flatMap(({ also = [], acceptable = [] }, i) => [...also, ...acceptable].map((id) => ({ ...placeOf(["voices", voice, "questions", i]), id }))),
  );
  return [{ ...placeOf(["need"]), id: value.need }, ...others];
}

/** The concepts under which an audience's services stand. */
export function audiencesIn({ value, placeOf }: ReadFile<ElsewhereFile>): LanguageReference[] {
  return value.audiences.map((slug, i) => ({ ...placeOf(["audiences", i]), id: `audience-${slug}` }));
}

/** The gemeenten and regions that the list of places refers to. */
export function placesIn({ value, placeOf }: ReadFile<PlacesFile>): LanguageReference[] {
  return [
    ...Object.keys(value.gemeenten).map((id) => ({ ...placeOf(["gemeenten", id]), id })),
    ...Object.keys(value.regions).map((id) => ({ ...placeOf(["regions", id]), id })),
    ...Object.keys(value.provincies).map((id) => ({ ...placeOf(["provincies", id]), id })),
    ...Object.entries(value.preferred).map(([name, id]) => ({ ...placeOf(["preferred", name]), id })),
  ];
}

/** Messages that stand there twice: one of them teaches nothing, or something else. */
export function doublesIn(files: readonly ReadFile<QuestionsFile | ElsewhereFile>[]): Problem[] {
  const seen = new Map<string, Place>();
  return files.flatMap(({ value, placeOf }) =>
    value.voices.flatMap(({ questions }, voice) =>
      questions.flatMap(({ text }, i): Problem[] => {
        const key = joined(text) || text;
        const [place, first] = [placeOf(["voices", voice, "questions", i]), seen.get(key)];
        if (first) return [{ ...place, message: `dit bericht staat al in ${first.file}:${first.line}` }];
        seen.set(key, place);
        return [];
      }),
    ),
  );
}

/** The problems of references to what does not exist. */
export function unknownIn(references: readonly LanguageReference[], ids: readonly string[]): Problem[] {
  const known = new Set(ids);
  return references.filter(({ id }) => !known.has(id)).map(({ file, line, id }) => ({ file, line, message: `${id} bestaat niet.${didYouMean(id, ids)}` }));
}
