import type { GraphQLSchema } from "graphql";
import { buildApiSchema } from "./graph/api-schema.js";
import { buildQuestionsSchema } from "./questions/questions-schema.js";

/** The folder with the entities' SDL and the emitted API. */
export const SCHEMA_FOLDER = "schema";

/** The API as it is served: both halves. */
export async function buildServedSchema(): Promise<GraphQLSchema> {
  return buildApiSchema(SCHEMA_FOLDER, await buildQuestionsSchema());
}
