import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { apart } from "../apart.js";
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

/** Where the language is, and where what was learnt of it is kept. */
export type LearningSettings = Pick<Config, "SEED_DIR" | "DATA_DIR">;

/**
 * What understands questions, ready to answer. It learns from the language of the seed, once: as long as that, and the
 * code, stay the same, what was learnt is read from the data folder. Throws `InvalidDataError`, `StopError`.
 */
export async function loadIntake(
  { SEED_DIR, DATA_DIR, INTAKE_MODEL_DIR }: LearningSettings & Pick<Config, "INTAKE_MODEL_DIR">,
  learn: (settings: LearningSettings) => Kept | Promise<Kept> = learnAndKeep,
): Promise<Intake> {
  const kept = keptOf({ SEED_DIR, DATA_DIR }) ?? (await learn({ SEED_DIR, DATA_DIR }));
  if (!INTAKE_MODEL_DIR) return new Intake(kept.knowledge, kept.ranker);
  const lessons = languageIn(SEED_DIR).examples.map(lessonOf);
  const [texts, labels] = [lessons.map(({ text }) => text), lessons.map(({ label }) => label)];
  return new Intake(kept.knowledge, await SemanticRanker.train(await embedder(INTAKE_MODEL_DIR), texts, labels, kept.ranker));
}

/** As `learnAndKeep`, in a process of its own: learning takes seconds, and memory that serving does not. Where nothing can be kept it is done here. */
export async function learnApart(settings: LearningSettings): Promise<Kept> {
  await apart({ module: new URL("./learn.worker.js", import.meta.url), data: settings, name: "learn the language of questions" });
  return keptOf(settings) ?? learnAndKeep(settings);
}

/** Learns the language of a seed folder and keeps what was learnt in the data folder. Throws `InvalidDataError`. */
export function learnAndKeep(settings: LearningSettings): Kept {
  const kept = learnt(languageIn(settings.SEED_DIR));
  keep(...keptAt(settings), kept);
  return kept;
}

const keptOf = (settings: LearningSettings): Kept | null => readKept(...keptAt(settings));
const keptAt = ({ SEED_DIR, DATA_DIR }: LearningSettings): [folder: string, digest: string] => [
  join(DATA_DIR, "intake"),
  digestOf(join(SEED_DIR, ...LANGUAGE_FOLDER)),
];

/** Learns from a language. */
function learnt(language: Language): Kept {
  const lessons = language.examples.map(lessonOf);
  const ranker = LinearRanker.train(
    lessons.map(({ text }) => text),
    lessons.map(({ label }) => label),
    new Synonyms(language.words),
  );
  return { knowledge: knowledgeOf(language), ranker };
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
