import { mergeSchemas } from "@graphql-tools/schema";
import { isPromise, MapperKind, mapSchema, pruneSchema } from "@graphql-tools/utils";
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLSchema, getNamedType } from "graphql";
import type { Context } from "./context.js";
import { describe } from "./describe.js";
import { fillIn, type Reference } from "./fill-in.js";
import { buildGraphSchema } from "./graph-schema.js";
import { entryPoint } from "./type-definitions.js";

/** Helper nodes that are reached through what they belong to, not by lists of their own. */
const NO_ROOT_LIST = new Set(["listings", "criteria", "confusions", "routeSteps", "agreementParties", "entities", "parties"]);

/**
 * The whole API: the graph half, and the questions, whose references to entities the graph half fills in. What a
 * client should not see (entry points, the library's own connections) is taken out.
 */
export async function buildApiSchema(folder: string, questions: GraphQLSchema): Promise<GraphQLSchema> {
  const { schema: graph, types } = await buildGraphSchema(folder);
  const isEntity = (name: string) => types.includes(name) || name === "Entity" || name === "Party" || name === "Node";
  const answering = mapSchema(questions, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, Context>, _name, typeName) =>
      isEntity(getNamedType(field.type).name) && !isEntity(typeName) ? { ...field, resolve: filledIn(graph, field) } : field,
  });
  const resolveType = { __resolveType: (value: Partial<Reference> & { __resolveType?: string }) => value.__resolveType ?? value.__typename };
  const merged = mergeSchemas({
    schemas: [graph, answering],
    typeDefs: types.map((type) => `extend type ${type} implements Node`),
    resolvers: { Entity: resolveType, Party: resolveType, Node: resolveType },
  });
  const served = pruneSchema(withoutInternals(merged, new Set(types.map(entryPoint))));
  return describe(readAliases(served, isEntity));
}

function filledIn(graph: GraphQLSchema, field: GraphQLFieldConfig<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  const resolve = field.resolve ?? defaultFieldResolver;
  return (parent, args, context, info) => {
    const value = resolve(parent, args, context, info);
    // What is there already is not waited for: of a hundred entries that would be most of the work.
    return isPromise(value) ? value.then((found) => fillIn(graph, found, context, info)) : fillIn(graph, value, context, info);
  };
}

function withoutInternals(schema: GraphQLSchema, entries: ReadonlySet<string>): GraphQLSchema {
  const isInternal = (name: string) => name.endsWith("Connection");
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name) => (entries.has(name) || NO_ROOT_LIST.has(name) || isInternal(name) ? null : field),
    [MapperKind.COMPOSITE_FIELD]: (field, name) => (isInternal(name) ? null : field),
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name) => (isInternal(name) ? null : field),
  });
}

/** Fields that are made of other properties; they find by themselves what is given. */
const MADE = new Set(["sources", "identifiers"]);

/** Both halves give values under the names the client gave them; the default resolver knows only the schema's names. */
function readAliases(schema: GraphQLSchema, isEntity: (type: string) => boolean): GraphQLSchema {
  const resolve: GraphQLFieldResolver<Record<string, unknown>, Context> = (parent, _args, _context, info) =>
    info.path.key in parent ? parent[info.path.key] : parent[info.fieldName];
  const isGiven = (name: string, type: string) => (isEntity(type) && !MADE.has(name)) || type === "Source" || type === "Identifier";
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => (isGiven(name, type) ? { ...field, resolve } : field),
  });
}
