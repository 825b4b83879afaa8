import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from "graphql";
import { buildServedSchema } from "../../src/served-schema.js";

const schema = await buildServedSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

test("every type, field, argument and value says what it means", () => {
  const silent = types.flatMap((type) => {
    const own = type.description ? [] : [type.name];
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields());
      const args = fields.flatMap((field) => field.args.filter((arg) => !arg.description).map((arg) => `${type.name}.${field.name}(${arg.name})`));
      return [...own, ...fields.filter((field) => !field.description).map((field) => `${type.name}.${field.name}`), ...args];
    }
    if (isEnumType(type))
      return [
        ...own,
        ...type
          .getValues()
          .filter((value) => !value.description)
          .map((value) => `${type.name}.${value.name}`),
      ];
    if (isInputObjectType(type))
      return [
        ...own,
        ...Object.values(type.getFields())
          .filter((field) => !field.description)
          .map((field) => `${type.name}.${field.name}`),
      ];
    return own;
  });
  expect(silent).toEqual([]);
});

test("what a client should not see is not there: no way in of our own, no connections of the library, no writing", () => {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(fields.filter((name) => /ById$|Connection$|Aggregate$/.test(name))).toEqual([]);
  expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  expect(types.map(({ name }) => name).filter((name) => /Citation|Mutation|Aggregat/.test(name))).toEqual([]);
});

const PROMISED: Record<string, string> = {
  node: "id: ID!",
  nodes: "ids: [ID!]!",
  search: "text: String!, kinds: [String!], region: ID, first: Int, after: String",
  overlap: "region: ID!, kinds: [String!], themes: [String!], on: String, first: Int, after: String",
  overlappingPairs: "within: ID, kinds: [String!], minJaccard: Float, themes: [String!], participation: Participation, on: String, first: Int, after: String",
  common: "ids: [ID!]!, without: [ID!], on: String, first: Int, after: String",
  involvement: "party: ID!, roles: [String!], on: String, first: Int, after: String",
  connections: "from: ID!, to: ID!, maxSteps: Int, on: String, first: Int, after: String",
  findPartner: "need: ID, region: ID, on: String, first: Int, question: String, answers: [SignalAnswer!], profile: EntrepreneurProfile",
  referralPaths: "from: ID, to: ID, need: ID, region: ID, on: String, maxSteps: Int, first: Int, after: String",
  evidence: "id: ID!, first: Int, after: String",
  interlocks: "party: ID!, kinds: [String!], participation: Participation, on: String, first: Int, after: String",
  timeline: "id: ID!, kinds: [TimelineKind!], on: String, first: Int, after: String",
  conflicts: "about: ID, first: Int, after: String",
  figures: "about: ID, metric: String, first: Int, after: String",
  congruence:
    "region: ID!, layers: [String!], after: String, first: Int, on: String, participation: Participation, datasets: [String!], themes: [String!], kinds: [String!]",
  drukte:
    "region: ID, party: ID, theme: String, minJaccard: Float, on: String, participation: Participation, datasets: [String!], themes: [String!], kinds: [String!]",
  drukteRanking:
    "kind: String, by: DrukteBy, after: String, first: Int, on: String, participation: Participation, datasets: [String!], themes: [String!], kinds: [String!]",
  whatIf:
    "region: ID, remove: [ID!], merge: [ID!], after: String, first: Int, on: String, participation: Participation, datasets: [String!], themes: [String!], kinds: [String!]",
};

test("the questions that are served are these, with the arguments that clients were promised", () => {
  const query = schema.getQueryType()?.getFields() ?? {};
  const argumentsOf = (name: string) =>
    query[name]?.args
      .map((arg) => `${arg.name}: ${arg.type}`)
      .reverse()
      .join(", ");
  expect(Object.fromEntries(Object.keys(PROMISED).map((name) => [name, argumentsOf(name)]))).toEqual(PROMISED);
});

test("every list of a question is a page, every list of the graph takes a limit", () => {
  const lists = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(
        (field) =>
          String(field.type).startsWith("[") &&
          getNamedType(field.type).name !== "Source" &&
          schema.getType(getNamedType(field.type).name) &&
          isObjectType(getNamedType(field.type)),
      )
      .filter((field) => type.getInterfaces().some(({ name }) => name === "Entity") && !field.args.some(({ name }) => name === "limit"))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(lists).toEqual(["Organisation.identifiers"]);
});
