import { fold } from "../ingest/slug.js";
import { NotFoundError } from "../questions/common/errors.js";
import type { Directory, Listed } from "./directory.js";
import { uuidAsked } from "./ids.js";

/** What is listed under an id of the feed or our own. Throws `NotFoundError`. */
export function entryOf<Entry>(shelf: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = shelf.get(uuidAsked(id));
  if (!entry) throw new NotFoundError(id, []);
  return entry;
}

/** Those in whose name, other names or description all words stand. */
export function mentioning<Entry extends Listed>(entries: Iterable<Entry>, search: string | undefined): Entry[] {
  const words = fold(search ?? "").split(/\s+/);
  return [...entries].filter((entry) => words.every((word) => entry.words.includes(word)));
}

/** The ids of the services that any of these organizations provides. */
export function servicesOf(organizations: readonly Listed[], { services }: Directory): string[] {
  const asked = new Set(organizations.map(({ code }) => uuidAsked(code)));
  return [...services.values()].filter(({ providers }) => providers.some((id) => asked.has(id))).map(({ code }) => code);
}
