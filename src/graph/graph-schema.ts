import { mergeTypeDefs } from "@graphql-tools/merge";
import { Neo4jGraphQL } from "@neo4j/graphql";
import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import type { Context } from "./context.js";
import { shareAdapters } from "./share-adapters.js";
import { toSources } from "./source.js";
import { entityNames, entryPoints, readEntityDefinitions } from "./type-definitions.js";

type Parent = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Parent, Context>;

/** What was filled in by another request for the same answer is there under the name the client gave it. */
function given(parent: Parent, key: string | number): unknown {
  return parent[key];
}

const sources: Resolver = (parent, _args, { catalogue }, info) =>
  Array.isArray(parent.citations) ? toSources(parent.citations as string[], catalogue) : given(parent, info.path.key);

const identifiers: Resolver = (parent, _args, _context, info) => {
  if (parent.identifierKeys === undefined) return given(parent, info.path.key) ?? [];
  return ((parent.identifierKeys as string[] | null) ?? []).map((key) => {
    const [scheme = "", ...value] = key.split(":");
    return { scheme, value: value.join(":") };
  });
};

/** The graph half: the SDL of `schema/`, compiled to statements by @neo4j/graphql; read only. */
export async function buildGraphSchema(folder: string): Promise<{ schema: GraphQLSchema; types: string[] }> {
  shareAdapters();
  const definitions = readEntityDefinitions(folder);
  const types = entityNames(definitions);
  const resolvers = Object.fromEntries(types.map((type) => [type, type === "Organisation" ? { sources, identifiers } : { sources }]));
  const typeDefs = mergeTypeDefs([definitions, entryPoints(types)]);
  // The definitions are checked where they are developed: by tests, and whenever the API is emitted.
  const validate = process.env.NODE_ENV !== "production";
  const graph = new Neo4jGraphQL({ typeDefs, resolvers, validate, features: { excludeDeprecatedFields: EXCLUDED } });
  return { schema: await graph.getSchema(), types };
}

const EXCLUDED = {
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  attributeFilters: true,
  mutationOperations: true,
  relationshipFilters: true,
};
