import { InvalidDataError, type Problem } from "../../ingest/problem.js";
import type { Language } from "./language.js";
import { readLanguage } from "./read-language.js";
import { unknownIn } from "./references.js";

/** Reads the language of a seed folder and checks what it refers to. Throws `InvalidDataError` with every problem. */
export function checkLanguage(root: string, ids: readonly string[]): Language {
  const problems: Problem[] = [];
  const { language, references } = readLanguage(root, problems);
  problems.push(...unknownIn(references, ids));
  if (problems.length > 0) throw new InvalidDataError(problems);
  return language;
}
