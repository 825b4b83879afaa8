import { answer } from "./api.js";

/** A question as somebody asks it, the one request that answers it, and how the answer is read from what comes back. */
export interface Asked {
  question: string;
  request: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes back has the shape of the request
  read: (data: any) => unknown;
  answer: unknown;
}

/** Sends each request once and expects exactly its answer. */
export function expectAnswers(cases: Asked[]): void {
  test.each(cases)("$question", async ({ request, read, answer: expected }) => {
    expect(read(await answer(request))).toEqual(expected);
  });
}

/** The names of things, each once, in alphabetical order: lists of the graph come in any. */
export function names(things: { name: string }[]): string[] {
  return [...new Set(things.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, "nl"));
}

/** The names of the parties of memberships. */
export function parties(memberships: { party: { name: string } }[]): string[] {
  return names(memberships.map(({ party }) => party));
}

/** The names of the regions of coverages. */
export function regions(coverages: { region: { name: string } }[]): string[] {
  return names(coverages.map(({ region }) => region));
}
