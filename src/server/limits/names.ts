import { type DocumentNode, visit } from "graphql";

/** Names under which answers are put together: what the graph half reads beside the fields, and what JavaScript takes for a promise. */
const INTERNAL = new Set(["citations", "identifierKeys", "then"]);

/** The first name that a request gives a field and that it cannot have; null when there is none. */
export function takenName(document: DocumentNode): string | null {
  let taken: string | null = null;
  visit(document, {
    Field({ alias, name }) {
      if (alias && isTaken(alias.value, name.value)) taken ??= alias.value;
    },
  });
  return taken;
}

/** Two underscores are GraphQL's own; clients call `__typename` so (`__isNode: __typename`). Every object has a `constructor`. */
function isTaken(alias: string, field: string): boolean {
  return (alias.startsWith("__") && field !== "__typename") || alias in Object.prototype || INTERNAL.has(alias);
}
