import type { WordsFile } from "../language/format.js";
import { stemOf, wordsOf } from "./words.js";

/** What words mean, where the language data says that several mean the same: one word, or two in a row. */
export class Synonyms {
  private readonly meanings = new Map<string, string[]>();

  constructor({ synonyms, sectors, legalForms }: Pick<WordsFile, "synonyms" | "sectors" | "legalForms">) {
    for (const { word, also } of synonyms) this.note(word, [word, ...also]);
    for (const { also } of sectors) this.note("vak", also);
    for (const { also } of legalForms) this.note("rechtsvorm", also);
  }

  /** The meanings of a word, and of it with the next. */
  of(folded: string, stem: string, next?: string): string[] {
    const two = next === undefined ? undefined : this.meanings.get(`${stem} ${stemOf(next)}`);
    const one = this.meanings.get(stem) ?? this.meanings.get(folded);
    return one && two ? [...one, ...two] : (one ?? two ?? []);
  }

  private note(meaning: string, words: readonly string[]): void {
    for (const written of words) {
      const key = wordsOf(written)
        .map(({ stem }) => stem)
        .join(" ");
      const known = this.meanings.get(key) ?? [];
      if (key !== "" && !known.includes(meaning)) this.meanings.set(key, [...known, meaning]);
    }
  }
}
