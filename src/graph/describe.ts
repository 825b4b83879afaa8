import { MapperKind, mapSchema } from "@graphql-tools/utils";
import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from "graphql";

/** What the library's filters and arguments mean; it does not say so itself. */
const MEANINGS: Record<string, string> = {
  AND: "All of these hold.",
  OR: "One of these holds.",
  NOT: "This does not hold.",
  all: "All of the others fit.",
  none: "None of the others fits.",
  single: "Exactly one of the others fits.",
  some: "At least one of the others fits.",
  eq: "Is this.",
  in: "Is one of these.",
  contains: "Contains this; in capitals or not makes a difference.",
  startsWith: "Begins with this.",
  endsWith: "Ends with this.",
  includes: "Holds this value.",
  gt: "Is greater.",
  gte: "Is greater or the same.",
  lt: "Is less.",
  lte: "Is less or the same.",
  where: "Only what fits this filter.",
  limit: "At most this many, 1 to 500; left out: 100.",
  offset: "Skip this many first; sort, so that this means something.",
  sort: "In this order.",
  typename: "Only these types.",
};

/** Says of every type, field and argument what it means: as in the interface, the entity, or the library's own terms. */
export function describe(schema: GraphQLSchema): GraphQLSchema {
  const entityField = (type: string, field: string): string | undefined => {
    const entity = schema.getType(type.replace(/(Where|Sort)$/, ""));
    return isObjectType(entity) || isInterfaceType(entity) ? (entity.getFields()[field]?.description ?? undefined) : undefined;
  };
  const inherited = (type: string, field: string): string | undefined => {
    const object = schema.getType(type);
    const origins = isObjectType(object) ? object.getInterfaces() : [];
    return origins.map((origin) => origin.getFields()[field]?.description).find(Boolean) ?? undefined;
  };
  const withArguments = <Field extends { args?: Record<string, { description?: string | null | undefined }> }>(field: Field): Field => ({
    ...field,
    args: Object.fromEntries(Object.entries(field.args ?? {}).map(([name, arg]) => [name, { ...arg, description: arg.description ?? MEANINGS[name] }])),
  });
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name) => withArguments({ ...field, description: field.description ?? listOf(name, getNamedType(field.type).name) }),
    [MapperKind.QUERY]: (type) => Object.assign(type, { description: "What can be asked: the questions, and a filtered list of every entity." }),
    [MapperKind.COMPOSITE_FIELD]: (field, name, type) => withArguments({ ...field, description: field.description ?? inherited(type, name) }),
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, type) => ({ ...field, description: field.description ?? MEANINGS[name] ?? entityField(type, name) }),
    [MapperKind.INPUT_OBJECT_TYPE]: (type) => Object.assign(type, { description: type.description ?? filterOf(type.name) }),
    [MapperKind.ENUM_VALUE]: (value, _type, _schema, name) => ({ ...value, description: value.description ?? `The type ${name}.` }),
    [MapperKind.ENUM_TYPE]: (type) => Object.assign(type, { description: type.description ?? "Types that an interface stands for." }),
  });
}

const listOf = (field: string, type: string): string => `The ${field} that fit a filter, each a ${type} with everything below it.`;

function filterOf(name: string): string {
  if (name.endsWith("Where")) return `A filter on ${name.replace("Where", "")}; what is given must all hold.`;
  if (name.endsWith("Sort")) return `An order of ${name.replace("Sort", "")}.`;
  return "A filter on values, or on the others that a relation leads to.";
}
