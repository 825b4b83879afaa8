import { createRequire } from "node:module";
import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type * as Complexity from "graphql-query-complexity";
import type { Context } from "../graph/context.js";
import { ClientError } from "../questions/common/errors.js";

// Its ES module would bring a second graphql along: the one this server runs on is the CommonJS one.
const { getComplexity } = createRequire(import.meta.url)("graphql-query-complexity") as typeof Complexity;
type ComplexityEstimatorArgs = Complexity.ComplexityEstimatorArgs;

/** How much one request may ask for. */
export interface Limits {
  /** Levels of fields; introspection is exempt. */
  maxDepth: number;
  /** Fields with fragments written out, introspection included. */
  maxFields: number;
  maxCost: number;
}

/** Entries that a list at the root of the graph half holds at most when `limit` is left out, as `@limit` says. */
const ROOT_LIMIT = 100;
/** Entries that a nested list is taken to hold when `limit` is left out: most hold fewer, none more than 100. */
const NESTED_SIZE = 5;
/** What a field at the root costs by itself: a statement at least. */
const ROOT_COST = 500;
/** Entries that a question gives when `first` is left out. */
const QUESTION_FIRST = 20;

/** Refuses requests that are too deep or cost too much, before anything is asked of the database. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, operationName }) {
          if (!operation) return;
          if (operation.operation !== "query") throw new ClientError("BAD_INPUT", "Alleen lezen: stuur een query.", { http: { status: 400 } });
          const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
          const { depth, fields } = sizeOfSelection(operation.selectionSet, fragments);
          if (fields > limits.maxFields) throw tooComplex(`De vraag heeft ${fields} velden; ten hoogste ${limits.maxFields}.`);
          if (isIntrospection(operation)) return;
          if (depth > limits.maxDepth) throw tooComplex(`De vraag is ${depth} niveaus diep; ten hoogste ${limits.maxDepth}.`);
          const cost = costOf(schema, document, request.variables ?? {}, operationName ?? undefined);
          if (cost > limits.maxCost)
            throw tooComplex(`De vraag kost ${cost}; ten hoogste ${limits.maxCost}. Vraag minder velden, of kortere lijsten met \`first\` of \`limit\`.`);
        },
      };
    },
  };
}

function tooComplex(message: string): GraphQLError {
  return new ClientError("TOO_COMPLEX", message, { http: { status: 400 } });
}

function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith("__"));
}

/** How deep a selection goes, and how many fields it has with its fragments written out. */
interface Size {
  depth: number;
  fields: number;
}

/** Measures each fragment once, so that fragments within fragments do not multiply the work. Cycles were refused before. */
function sizeOfSelection(set: SelectionSetNode | undefined, fragments: ReadonlyMap<string, FragmentDefinitionNode>, known = new Map<string, Size>()): Size {
  const sizes = (set?.selections ?? []).map((selection): Size => {
    if (selection.kind === Kind.FIELD) {
      const below = sizeOfSelection(selection.selectionSet, fragments, known);
      return { depth: below.depth + 1, fields: below.fields + 1 };
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOfSelection(selection.selectionSet, fragments, known);
    const name = selection.name.value;
    const size = known.get(name) ?? sizeOfSelection(fragments.get(name)?.selectionSet, fragments, known);
    known.set(name, size);
    return size;
  });
  return { depth: Math.max(0, ...sizes.map(({ depth }) => depth)), fields: sizes.reduce((sum, { fields }) => sum + fields, 0) };
}

/** Every field counts one, times the sizes of the lists it stands in. */
function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName: string | undefined): number {
  return getComplexity({ schema, query, variables, ...(operationName ? { operationName } : {}), estimators: [estimate] });
}

function estimate({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const isRoot = type.name === "Query";
  return (isRoot ? ROOT_COST : 1) + sizeOf(field, args, isRoot) * childComplexity;
}

function sizeOf(field: ComplexityEstimatorArgs["field"], args: Record<string, unknown>, isRoot: boolean): number {
  const has = (name: string) => field.args.some((arg) => arg.name === name);
  if (has("first")) return typeof args.first === "number" ? Math.max(args.first, 1) : QUESTION_FIRST;
  if (Array.isArray(args.ids)) return args.ids.length;
  const isList = String(field.type).startsWith("[");
  if (!has("limit") || !isList) return 1;
  return typeof args.limit === "number" ? Math.max(args.limit, 1) : isRoot ? ROOT_LIMIT : NESTED_SIZE;
}
