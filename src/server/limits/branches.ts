import {
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Enough to know that it is too much. */
const ENDLESS = 100_000;

/**
 * How many branches the largest statement of a selection has. What in the graph may be of several types the library
 * writes once a type, with all that is asked below it: parties of parties of parties are four times four times four
 * branches. What a question names is of a known type by then, and a statement of its own.
 */
export function branchesOf(schema: GraphQLSchema, type: GraphQLObjectType | null | undefined, set: SelectionSetNode | undefined, fragments: Fragments): number {
  if (!type || !set) return 0;
  const inGraph = type.getInterfaces().some(({ name }) => name === "Entity");
  let found = 0;
  for (const selection of set.selections) {
    const one =
      selection.kind === Kind.FIELD ? branchesOfField(schema, type, selection, fragments, inGraph) : branchesOfFragment(schema, type, selection, fragments);
    found = inGraph ? found + one : Math.max(found, one);
    if (found > ENDLESS) break;
  }
  return found;
}

type Selection = SelectionSetNode["selections"][number];
type FieldSelection = Extract<Selection, { kind: typeof Kind.FIELD }>;

function branchesOfField(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  { name, selectionSet }: FieldSelection,
  fragments: Fragments,
  inGraph: boolean,
): number {
  const field = parent.getFields()[name.value];
  const type = field && getNamedType(field.type);
  if (isObjectType(type)) return branchesOf(schema, type, selectionSet, fragments);
  return isInterfaceType(type) ? branchesOfTypes(schema, type, selectionSet, fragments, inGraph) : 0;
}

function branchesOfTypes(schema: GraphQLSchema, type: GraphQLInterfaceType, set: SelectionSetNode | undefined, fragments: Fragments, inGraph: boolean): number {
  let found = 0;
  for (const possible of schema.getPossibleTypes(type)) {
    const one = branchesOf(schema, possible, set, fragments);
    found = inGraph ? found + Math.max(1, one) : Math.max(found, one);
    if (found > ENDLESS) break;
  }
  return found;
}

/** Fragments on other types do not count. */
function branchesOfFragment(schema: GraphQLSchema, parent: GraphQLObjectType, selection: Exclude<Selection, FieldSelection>, fragments: Fragments): number {
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
  const condition: GraphQLNamedType | undefined = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
  const applies = condition === parent || (isInterfaceType(condition) && schema.isSubType(condition, parent));
  return fragment && applies ? branchesOf(schema, parent, fragment.selectionSet, fragments) : 0;
}
