import { isInputObjectType } from "graphql";
import { buildServedSchema } from "../../src/served-schema.js";
import { alternativesOf } from "../../src/server/limits/alternatives.js";

const schema = await buildServedSchema();
function count(type: string, where: unknown): number {
  const filter = schema.getType(`${type}Where`);
  return isInputObjectType(filter) ? alternativesOf(schema, filter, where) : 0;
}
const named = { name: { eq: "Zwolle" } };

test("a filter on a thing itself, and on a thing of one type, is one pattern", () => {
  expect(count("Region", named)).toBe(1);
  expect(count("Region", { within: { some: named }, figures: { none: named } })).toBe(2);
});

test("what may be one of four kinds of party is four patterns", () => {
  expect(count("Membership", { party: named })).toBe(4);
  expect(count("Funding", { payers: { some: named } })).toBe(4);
});

test("parties of parties are four times as many, step for step", () => {
  expect(count("Membership", { in: { memberships: { some: { in: { memberships: { some: { in: named } } } } } } })).toBe(64);
});

test("what is combined is added up", () => {
  expect(count("Funding", { OR: [{ payers: { some: named } }, { recipients: { some: named } }], NOT: { through: { some: named } } })).toBe(12);
});
