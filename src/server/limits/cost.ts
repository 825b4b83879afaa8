import { createRequire } from "node:module";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import type * as Complexity from "graphql-query-complexity";
import { ClientError } from "../../questions/common/errors.js";
import { alternativesOf } from "./alternatives.js";
import { checkListArguments } from "./arguments.js";

// Its ES module would bring a second graphql along: the one this server runs on is the CommonJS one.
const { getComplexity } = createRequire(import.meta.url)("graphql-query-complexity") as typeof Complexity;
type ComplexityEstimatorArgs = Complexity.ComplexityEstimatorArgs;

/** Entries that a list at the root of the graph half holds at most when `limit` is left out, as `@limit` says. */
const ROOT_LIMIT = 100;
/** Entries that a nested list is taken to hold when `limit` is left out: most hold fewer, none more than 100. */
const NESTED_SIZE = 5;
/** What a field at the root costs by itself: a statement at least. */
const ROOT_COST = 500;
/** Most patterns that the filter of one list may become: with more the database plans for longer than a request may take. */
const MAX_ALTERNATIVES = 100;
/** Entries that a question gives when `first` is left out. */
const QUESTION_FIRST = 20;

/** Every field counts one, times the sizes of the lists it stands in. Throws a `GraphQLError` for an argument that is wrong once the variables are filled in. */
export function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName: string | undefined): number {
  try {
    return getComplexity({ schema, query, variables, ...(operationName ? { operationName } : {}), estimators: [(one) => estimate(one, schema)] });
  } catch (error) {
    throw error instanceof GraphQLError && !(error instanceof ClientError) ? explain(error) : error;
  }
}

/** graphql-js points at the argument; what points nowhere is the library, which counts no further. */
function explain({ message, nodes }: GraphQLError): GraphQLError {
  const http = { status: 400 };
  if (nodes) return new GraphQLError(message, { nodes, extensions: { code: "BAD_USER_INPUT", http } });
  return new ClientError("TOO_COMPLEX", "De vraag herhaalt te veel fragmenten. Vraag minder tegelijk.", { http });
}

function estimate({ type, field, args, childComplexity }: ComplexityEstimatorArgs, schema: GraphQLSchema): number {
  if (field.args.some(({ name }) => name === "offset")) {
    checkListArguments(args);
    checkAlternatives(alternativesOf(schema, field.args.find(({ name }) => name === "where")?.type, args.where));
  }
  const isRoot = type.name === "Query";
  return (isRoot ? ROOT_COST : 1) + sizeOf(field, args, isRoot) * childComplexity;
}

function checkAlternatives(found: number): void {
  if (found > MAX_ALTERNATIVES)
    throw new ClientError("TOO_COMPLEX", `Een filter moet ${found} mogelijkheden langs; ten hoogste ${MAX_ALTERNATIVES}. Filter langs minder soorten dingen.`, {
      http: { status: 400 },
    });
}

function sizeOf(field: ComplexityEstimatorArgs["field"], args: Record<string, unknown>, isRoot: boolean): number {
  const has = (name: string) => field.args.some((arg) => arg.name === name);
  if (has("first")) return typeof args.first === "number" ? Math.max(args.first, 1) : QUESTION_FIRST;
  if (Array.isArray(args.ids)) return args.ids.length;
  const isList = String(field.type).startsWith("[");
  if (!has("limit") || !isList) return 1;
  return typeof args.limit === "number" ? Math.max(args.limit, 1) : isRoot ? ROOT_LIMIT : NESTED_SIZE;
}
