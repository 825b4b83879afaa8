import { type GraphQLInputType, type GraphQLSchema, getNamedType, isInputObjectType, isInterfaceType } from "graphql";

/**
 * How many patterns a filter becomes. Through what may be of several types the library writes what follows once a type,
 * so that each such step multiplies what is behind it.
 */
export function alternativesOf(schema: GraphQLSchema, type: GraphQLInputType | undefined, value: unknown): number {
  const filter = type && getNamedType(type);
  if (!isInputObjectType(filter) || typeof value !== "object" || value === null) return 1;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + alternativesOf(schema, filter, one), 0);
  const fields = filter.getFields();
  return Object.entries(value).reduce((sum, [name, inner]) => {
    const next = fields[name]?.type;
    return sum + (next ? stepInto(schema, filter.name, getNamedType(next).name) * alternativesOf(schema, next, inner) : 1);
  }, 0);
}

/** One pattern a type for a step to another thing, one for all else: what combines filters, and `some` of a relation. */
function stepInto(schema: GraphQLSchema, from: string, to: string): number {
  const thing = schema.getType(to.replace(/(RelationshipFilters|Where)$/, ""));
  const isStep = from.endsWith("Where") && from !== to && isInterfaceType(thing);
  return isStep ? schema.getPossibleTypes(thing).length : 1;
}
