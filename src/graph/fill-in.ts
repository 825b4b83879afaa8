import { batchDelegateToSchema } from "@graphql-tools/batch-delegate";
import {
  type FieldNode,
  GraphQLList,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { keptFor } from "../kept-with.js";
import type { Context } from "./context.js";
import { entryPoint } from "./type-definitions.js";

/** An entity as a question names it; with all its properties when the question's statement read them. */
export interface Reference {
  __typename: string;
  id: string;
  citations?: string[];
  [property: string]: unknown;
}

/** Most entities that are filled in by one statement; more take another. */
const BATCH = 100;
/** What a question's statement does not read with a node's other properties. */
const LEFT_OUT = new Set(["geometry"]);
/** Types that are made of a node's own properties. */
const OWN_PROPERTIES = new Set(["Source", "Identifier"]);

/** Resolves a field that holds references: with what they already carry where that suffices, else by one statement a type. */
export function fillIn(graph: GraphQLSchema, value: unknown, context: Context, info: GraphQLResolveInfo): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((one) => fillIn(graph, one, context, info));
  const reference = value as Reference;
  return fromProperties(reference, info) ?? delegate(graph, reference, context, info);
}

function delegate(graph: GraphQLSchema, { __typename, id }: Reference, context: Context, info: GraphQLResolveInfo): unknown {
  const returned = graph.getType(getNamedType(info.returnType).name) ?? graph.getType("Entity");
  return batchDelegateToSchema({
    schema: graph,
    fieldName: entryPoint(__typename),
    key: id,
    argsFromKeys: (ids) => ({ ids }),
    dataLoaderOptions: { maxBatchSize: BATCH },
    returnType: new GraphQLList(returned as GraphQLObjectType),
    valuesFromResults: (found: Record<string, unknown>[]) => found.map((one) => (one ? Object.assign(one, { __typename }) : one)),
    context,
    info,
  });
}

/** Whether a reference carries all that a field selects of it, so that nothing is read for it. */
export const carriesAll = (reference: { id: string }, info: GraphQLResolveInfo): boolean => fromProperties(reference as Reference, info) !== null;

/**
 * The selected fields, by the names the client gave them, when a reference carries them all; null when it does not. One
 * with citations is a whole node: what it lacks, the graph does not have.
 */
function fromProperties(reference: Reference, info: GraphQLResolveInfo): Record<string, unknown> | null {
  const type = info.schema.getType(reference.__typename);
  if (!(type instanceof GraphQLObjectType)) return null;
  const answer: Record<string, unknown> = {
    __typename: reference.__typename,
    citations: reference.citations ?? null,
    identifierKeys: reference.identifierKeys ?? null,
  };
  for (const { name, key, own } of wantedOf(type, info)) {
    if (!own || !(reference.citations || name in reference)) return null;
    answer[key] = reference[name] ?? null;
  }
  return answer;
}

/** A selected field: its name, the one the client gave it, and whether a node's own properties make it. */
interface Wanted {
  name: string;
  key: string;
  own: boolean;
}

// While one request is executed all entries of a list are asked with the same nodes: they are looked through once a type.
const wanted = keptFor((_nodes: readonly FieldNode[]) => new Map<GraphQLObjectType, Wanted[]>());

function wantedOf(type: GraphQLObjectType, info: GraphQLResolveInfo): readonly Wanted[] {
  const byType = wanted(info.fieldNodes);
  const known = byType.get(type);
  if (known) return known;
  const sets = info.fieldNodes.map(({ selectionSet }) => selectionSet);
  const fields = selectedFields(sets, type, info).filter(({ name }) => name.value !== "__typename");
  const found = fields.map(({ name: { value: name }, alias }) => {
    const result = type.getFields()[name]?.type;
    const isOwn = result && (isLeafType(getNamedType(result)) || OWN_PROPERTIES.has(getNamedType(result).name));
    return { name, key: alias?.value ?? name, own: Boolean(isOwn) && !LEFT_OUT.has(name) };
  });
  byType.set(type, found);
  return found;
}

function selectedFields(sets: (SelectionSetNode | undefined)[], type: GraphQLObjectType, info: GraphQLResolveInfo): FieldNode[] {
  return sets
    .flatMap((set) => set?.selections ?? [])
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      const condition = fragment?.typeCondition?.name.value;
      if (condition && !applies(condition, type, info.schema)) return [];
      return selectedFields([fragment?.selectionSet], type, info);
    });
}

function applies(condition: string, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  const conditionType = schema.getType(condition);
  return condition === type.name || (isInterfaceType(conditionType) && schema.isSubType(conditionType, type));
}
