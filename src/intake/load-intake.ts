import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../config.js";
import { InvalidDataError, type Problem } from "../ingest/problem.js";
import { Intake } from "./intake.js";
import { knowledgeOf, lessonOf } from "./knowledge.js";
import { LANGUAGE_FOLDER, type Language } from "./language/language.js";
import { readLanguage } from "./language/read-language.js";
import { type Kept, keep, readKept } from "./rank/keep.js";
import { LinearRanker } from "./rank/linear.js";
import { embedder, SemanticRanker } from "./rank/semantic.js";
import { Synonyms } from "./text/synonyms.js";

type Settings = Pick<Config, "SEED_DIR" | "DATA_DIR" | "INTAKE_MODEL_DIR">;

/**
 * What understands questions, ready to answer. It learns from the language of the seed, once: as long as that, and the
 * code, stay the same, what was learnt is read from the data folder. Throws `InvalidDataError`, `StopError`.
 */
export async function loadIntake({ SEED_DIR, DATA_DIR, INTAKE_MODEL_DIR }: Settings): Promise<Intake> {
  const folder = join(DATA_DIR, "intake");
  const digest = digestOf(join(SEED_DIR, ...LANGUAGE_FOLDER));
  const kept = readKept(folder, digest) ?? learnt(languageIn(SEED_DIR), (fresh) => keep(folder, digest, fresh));
  if (!INTAKE_MODEL_DIR) return new Intake(kept.knowledge, kept.ranker);
  const lessons = languageIn(SEED_DIR).examples.map(lessonOf);
  const [texts, labels] = [lessons.map(({ text }) => text), lessons.map(({ label }) => label)];
  return new Intake(kept.knowledge, await SemanticRanker.train(await embedder(INTAKE_MODEL_DIR), texts, labels, kept.ranker));
}

/** Learns from a language. */
export function learnt(language: Language, done: (kept: Kept) => void = () => undefined): Kept {
  const lessons = language.examples.map(lessonOf);
  const ranker = LinearRanker.train(
    lessons.map(({ text }) => text),
    lessons.map(({ label }) => label),
    new Synonyms(language.words),
  );
  const kept = { knowledge: knowledgeOf(language), ranker };
  done(kept);
  return kept;
}

/** The language of a seed folder. Throws `InvalidDataError`. */
export function languageIn(seedDir: string): Language {
  const problems: Problem[] = [];
  const { language } = readLanguage(seedDir, problems);
  if (problems.length > 0) throw new InvalidDataError(problems);
  return language;
}

/** A digest of all files of the language, and of the code that learns from them. */
function digestOf(language: string): string {
  const hash = createHash("sha256");
  for (const folder of [language, dirname(fileURLToPath(import.meta.url))]) {
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => statSync(join(folder, file)).isFile());
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 32);
}
