import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, type GraphQLError, getVariableValues, Kind, type OperationDefinitionNode } from "graphql";
import type { Config } from "../../config.js";
import { ClientError } from "../../questions/common/errors.js";
import { branchesOf } from "./branches.js";
import { costOf } from "./cost.js";
import { takenName } from "./names.js";
import { fragmentsOf, nestingOf, rootFields, sizeOfSelection } from "./size.js";
import { sizeOfValues } from "./values.js";

/** How much one request may ask for; see the settings of the same names. */
export type Limits = Pick<
  Config,
  "MAX_DEPTH" | "MAX_FIELDS" | "MAX_ROOT_FIELDS" | "MAX_ALIASES" | "MAX_DIRECTIVES" | "MAX_VALUES" | "MAX_VALUE_DEPTH" | "MAX_COST"
>;

/** Deepest nesting of braces and brackets: all that follows goes as deep as these, and the stack has an end. */
const MAX_NESTING = 200;
/** Most branches of what is asked: with more the database plans for longer than a request may take. */
const MAX_BRANCHES = 150;
/** Shapes of variables that are remembered of a text, and the longest of them. */
const MOST_SHAPES = 20;
const LONGEST_SHAPE = 500;
const NESTING: ReadonlySet<string> = new Set([Kind.SELECTION_SET, Kind.LIST, Kind.OBJECT, Kind.LIST_TYPE]);

/** Refuses requests that are too large, too deep, cost too much or cannot be followed, before anything is asked of the database. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  // A text that was asked before is the same parsed operation: with variables of the same shape it is as large as it was.
  const passed = new WeakMap<OperationDefinitionNode, Set<string>>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, operationName }) {
          if (!operation) return;
          if (operation.operation !== "query") throw new ClientError("BAD_INPUT", "Alleen lezen: stuur een query.", { http: { status: 400 } });
          const variables = request.variables ?? {};
          const shapes = passed.get(operation) ?? new Set<string>();
          const shape = shapeOf(variables);
          if (shape !== null && shapes.has(shape)) return;
          refuse([[nestingOf(document, NESTING), MAX_NESTING, (found) => `is ${found} haakjes diep`]]);
          const fragments = fragmentsOf(document);
          refuse(tooLarge(document, operation, fragments, variables, limits));
          const branches = isIntrospection(operation) ? 0 : branchesOf(schema, schema.getQueryType(), operation.selectionSet, fragments);
          refuse([[branches, MAX_BRANCHES, (found) => `gaat langs ${found} mogelijkheden`]]);
          const taken = takenName(document);
          if (taken) throw new ClientError("BAD_INPUT", `Een veld kan niet "${taken}" heten; geef het een andere naam.`, { http: { status: 400 } });
          // Execution says of every variable what is wrong with it.
          if (getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors) return;
          const cost = costOf(schema, document, variables, operationName ?? undefined);
          if (cost > limits.MAX_COST && !isIntrospection(operation))
            throw tooComplex(`De vraag kost ${cost}; ten hoogste ${limits.MAX_COST}. Vraag minder velden, of kortere lijsten met \`first\` of \`limit\`.`);
          if (shape === null || shape.length > LONGEST_SHAPE) return;
          if (shapes.size >= MOST_SHAPES) shapes.clear();
          passed.set(operation, shapes.add(shape));
        },
      };
    },
  };
}

/**
 * Of variables all that decides how large a request is: numbers and how long lists are, not what texts say. Null of those
 * that nest: they may do so deeper than the stack. Wrong values are refused when it is executed.
 */
function shapeOf(variables: Record<string, unknown>): string | null {
  const isFlat = (value: unknown) => typeof value !== "object" || value === null;
  if (!Object.values(variables).every((value) => isFlat(value) || (Array.isArray(value) && value.every(isFlat)))) return null;
  return JSON.stringify(variables, (_name, value: unknown) => (typeof value === "string" ? "" : value));
}

type Measured = readonly [found: number, limit: number, what: (found: number) => string];

/** What of a request is counted, and how it is said. */
function tooLarge(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fragments: ReturnType<typeof fragmentsOf>,
  variables: Record<string, unknown>,
  limits: Limits,
): Measured[] {
  const { depth, fields, aliases, directives } = sizeOfSelection(operation.selectionSet, fragments);
  const values = sizeOfValues(document, variables);
  return [
    [fields, limits.MAX_FIELDS, (found) => `heeft ${found} velden`],
    [directives + (operation.directives?.length ?? 0), limits.MAX_DIRECTIVES, (found) => `heeft ${found} directives`],
    [rootFields(operation.selectionSet, fragments, limits.MAX_ROOT_FIELDS).length, limits.MAX_ROOT_FIELDS, () => "stelt te veel vragen tegelijk"],
    [aliases, limits.MAX_ALIASES, (found) => `geeft ${found} velden een eigen naam`],
    [values.count, limits.MAX_VALUES, (found) => `geeft ${found} waarden mee`],
    [values.depth, limits.MAX_VALUE_DEPTH, (found) => `geeft waarden mee die ${found} niveaus diep zijn`],
    [isIntrospection(operation) ? 0 : depth, limits.MAX_DEPTH, (found) => `is ${found} niveaus diep`],
  ];
}

function refuse(measured: readonly Measured[]): void {
  for (const [found, limit, what] of measured) if (found > limit) throw tooComplex(`De vraag ${what(found)}; ten hoogste ${limit}.`);
}

function tooComplex(message: string): GraphQLError {
  return new ClientError("TOO_COMPLEX", message, { http: { status: 400 } });
}

function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith("__"));
}
