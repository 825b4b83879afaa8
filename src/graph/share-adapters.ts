import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { keptFor } from "../kept-with.js";

const require = createRequire(import.meta.url);

/** The module of @neo4j/graphql that makes an adapter of a type; it is not among what the package exports. */
const MODULE = join(dirname(require.resolve("@neo4j/graphql")), "schema-model/utils/get-entity-adapter.js");

type GetAdapter = (entity: object) => object;

/**
 * Lets @neo4j/graphql keep one adapter of each type. It makes one, with all relations of the type, for each relation that
 * ends there, and those of an interface's types again for each: 53,000 of them for our schema, 36 MB that stay. An adapter
 * depends on its type alone. To be called before the schema is made; what the library exports is replaced once.
 */
export function shareAdapters(): void {
  const library = require(MODULE) as { getEntityAdapter: GetAdapter };
  sharing ??= keptFor(library.getEntityAdapter);
  library.getEntityAdapter = sharing;
}

let sharing: GetAdapter | null = null;
