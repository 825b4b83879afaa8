import { graphql } from "graphql";
import { createContext } from "../graph/context.js";
import { readExamples } from "./graphiql/examples.js";
import type { ServerParts } from "./server.js";

/**
 * Asks the examples before anyone does, and then reads what measures over the country are computed from. A database
 * needs a second or two to plan what it is asked for the first time. One by one: whoever asks meanwhile goes before
 * the rest. What fails here fails again for who asks it, and is told then.
 */
export async function warmUp({ schema, database, catalogue, intake }: Omit<ServerParts, "config" | "log">): Promise<void> {
  for (const { query } of readExamples()) await graphql({ schema, source: query, contextValue: createContext(database, catalogue, undefined, intake) });
  await Promise.all([catalogue.support.get(), catalogue.tables.get()]);
}
