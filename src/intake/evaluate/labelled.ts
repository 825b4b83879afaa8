import { readFileSync } from "node:fs";
import { z } from "zod";
import { StopError } from "../../bootstrap/step.mjs";
import type { Example } from "../language/language.js";

/** A message of which it is known what it should come to. */
export interface Labelled {
  text: string;
  needs: readonly string[];
  acceptable: readonly string[];
  elsewhere: boolean;
  /** The words that name a place and, where known, the gemeente they mean; null when it names none. */
  place: { text: string; gemeente: string | null } | null;
}

const line = z.object({
  text: z.string(),
  needs: z.array(z.string()),
  acceptable: z.array(z.string()).default([]),
  off_topic: z.boolean().optional(),
  place: z.union([z.string(), z.object({ text: z.string(), gemeente: z.string() })]).nullish(),
});
const withPrefix = (need: string): string => (need.startsWith("need-") ? need : `need-${need}`);

/** Reads a file of labelled messages, one JSON object a line: text, needs, acceptable, off_topic, place. Throws `StopError`. */
export function readLabelled(file: string): Labelled[] {
  return linesOf(file).map((text, i): Labelled => {
    const read = line.safeParse(parsed(text));
    if (!read.success) throw new StopError(`${file}:${i + 1}: expected { text, needs, acceptable, off_topic, place }`);
    const { needs, acceptable, off_topic, place } = read.data;
    return {
      text: read.data.text,
      needs: needs.map(withPrefix),
      acceptable: acceptable.map(withPrefix),
      elsewhere: off_topic ?? needs.length === 0,
      place: typeof place === "string" ? { text: place, gemeente: null } : (place ?? null),
    };
  });
}

/** The examples of a language as labelled messages. */
export function labelledBy(examples: readonly Example[]): Labelled[] {
  return examples.map(({ text, needs, acceptable, audience, place }) => ({
    text,
    needs,
    acceptable,
    elsewhere: audience !== null,
    place: place ? { text: place, gemeente: null } : null,
  }));
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .filter((text) => text.trim() !== "");
  } catch (error) {
    throw new StopError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
