import { type DocumentNode, Kind, parse } from "graphql";
import { buildServedSchema } from "../../src/served-schema.js";
import { branchesOf } from "../../src/server/limits/branches.js";
import { fragmentsOf } from "../../src/server/limits/size.js";

const schema = await buildServedSchema();
const selectionOf = (document: DocumentNode) => document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.selectionSet] : []))[0];
function count(text: string): number {
  const document = parse(text);
  return branchesOf(schema, schema.getQueryType(), selectionOf(document), fragmentsOf(document));
}

test("what is of one type has no branches", () => {
  expect(count("{ regions { within { governedBy { name } } } }")).toBe(0);
});

test("a party has four, however many of its own values are asked", () => {
  expect(count("{ memberships { party { name } } }")).toBe(4);
  expect(count("{ memberships { party { id name aliases } } }")).toBe(4);
});

test("parties of parties of parties have four times four times four", () => {
  expect(count("{ memberships { party { memberships { in { memberships { in { name } } } } } } }")).toBe(64);
});

test("what is asked of one kind of party multiplies nothing", () => {
  expect(count("{ memberships { party { ... on Partnership { memberships { in { name } } } } } }")).toBe(7);
});

test("a fragment hides none", () => {
  expect(count("{ memberships { ...who } } fragment who on Membership { party { ...more } } fragment more on Party { memberships { in { name } } }")).toBe(16);
});

test("questions at once are each a statement, and so is each type that they name", () => {
  const party = "thing { ... on Partnership { members { party { name } } } ... on Programme { members { party { name } } } }";
  expect(count(`{ a: overlap(region: "GM0193") { nodes { ${party} } } b: overlap(region: "GM0014") { nodes { ${party} } } }`)).toBe(4);
  expect(count('{ node(id: "GM0193") { id } }')).toBe(0);
});

test("what would go on without end is counted no further", () => {
  const endless = Array.from({ length: 40 }).reduce((inner: string) => `{ memberships { in ${inner} } }`, "{ name }");
  expect(count(`{ memberships { in ${endless} } }`)).toBeGreaterThan(100_000);
});
