import type { ConnectionOf } from "./connection.types.js";
import { BadInputError } from "./errors.js";

/** Entries on a page when `first` is left out, and the most it may be. */
export const DEFAULT_FIRST = 20;
export const MAX_FIRST = 100;

/** What is asked of a list, which goes by its question's name: how many entries, after which sort key. */
export interface PageRequest<Key extends readonly unknown[]> {
  list: string;
  first: number;
  after: Key | null;
}

/** The place of an entry in a list, as the client is given it: the list, and the values the entry is sorted by. */
export function encodeCursor(list: string, key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString("base64url");
}

/**
 * Checks `first` and `after`. `shape` is an example of the list's sort key: a cursor of another list, or of one in
 * another order, is refused. Throws `BadInputError`.
 */
export function pageRequest<Key extends readonly (string | number)[]>(
  list: string,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  shape: Key,
): PageRequest<Key> {
  const size = checkedFirst(first);
  if (after === null || after === undefined) return { list, first: size, after: null };
  const [of, ...key] = decoded(after);
  const fits = of === list && key.length === shape.length && shape.every((example, i) => isLike(example, key[i]));
  if (!fits) throw new BadInputError("after", "is geen cursor van deze lijst; geef `endCursor` van de vorige bladzijde");
  return { list, first: size, after: key as unknown as Key };
}

function decoded(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}

/** JSON has no infinity, but a number may be too large for anything else. */
const isLike = (example: string | number, value: unknown): boolean => (typeof example === "number" ? Number.isFinite(value) : typeof value === "string");

/** Checks a number of entries. Throws `BadInputError`. */
export function checkedFirst(first: number | null | undefined): number {
  const size = first ?? DEFAULT_FIRST;
  if (size < 1 || size > MAX_FIRST) throw new BadInputError("first", `moet tussen 1 en ${MAX_FIRST} liggen`);
  return size;
}

/** The order of a list by its sort key: value by value, numbers by size, texts by character. */
export function compareKeys<Key extends readonly (string | number)[]>(a: Key, b: Key): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] as string | number;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Of entries in order the page that is asked for, and one more, which says that there is a next page. */
export function cutPage<Entry, Key extends readonly (string | number)[]>(
  entries: readonly Entry[],
  { first, after }: PageRequest<Key>,
  keyOf: (entry: Entry) => Key,
): Entry[] {
  const rest = after === null ? entries : entries.filter((entry) => compareKeys(keyOf(entry), after) > 0);
  return rest.slice(0, first + 1);
}

/**
 * Makes a connection of one entry more than was asked for (which says that there is a next page).
 * `keyOf` gives the values an entry is sorted by.
 */
export function toConnection<Node>(
  found: readonly Node[],
  page: PageRequest<readonly unknown[]>,
  keyOf: (node: Node) => readonly unknown[],
  totalCount: number | null,
): ConnectionOf<Node> {
  const nodes = found.slice(0, page.first);
  const edges = nodes.map((node) => ({
    node,
    // Made when it is selected: of most entries it is not.
    get cursor() {
      return encodeCursor(page.list, keyOf(node));
    },
  }));
  return {
    nodes,
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: found.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
