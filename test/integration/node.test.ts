import { answer, refusal } from "../support/api.js";

test("any entity is found by its id, as its own type", async () => {
  const { node } = await answer('{ node(id: "GM0193") { __typename id ... on Region { name code kind } } }');
  expect(node).toEqual({ __typename: "Region", id: "GM0193", name: "Zwolle", code: "GM0193", kind: "gemeente" });
});

test("several come in the order of their ids, null for what does not exist", async () => {
  const { nodes } = await answer('{ nodes(ids: ["organisation-liof", "nope-x", "GM0193", "organisation-liof"]) { __typename id } }');
  expect(nodes).toEqual([
    { __typename: "Organisation", id: "organisation-liof" },
    null,
    { __typename: "Region", id: "GM0193" },
    { __typename: "Organisation", id: "organisation-liof" },
  ]);
});

test("every kind of entity can be asked for by its id", async () => {
  const { __schema } = await answer("{ __schema { types { name possibleTypes { name } } } }");
  const types: string[] = __schema.types.find(({ name }: { name: string }) => name === "Node").possibleTypes.map(({ name }: { name: string }) => name);
  expect(types.length).toBeGreaterThan(20);
  const lists: Record<string, string> = {
    Region: "regions",
    Organisation: "organisations",
    Partnership: "partnerships",
    Programme: "programmes",
    Service: "services",
    Need: "needs",
    Referral: "referrals",
    Figure: "figureRecords",
    Lesson: "lessons",
    Funding: "fundings",
    Agreement: "agreements",
    Membership: "memberships",
    Coverage: "coverages",
    Document: "documents",
    Part: "parts",
    Concept: "concepts",
    PartyKind: "partyKinds",
    Question: "questions",
    Route: "routes",
    Register: "registers",
  };
  for (const [type, list] of Object.entries(lists)) {
    const { [list]: entities } = await answer(`{ ${list}(limit: 1) { id name sources { label } } }`);
    expect(entities[0].sources.length).toBeGreaterThan(0);
    const { node } = await answer("query ($id: ID!) { node(id: $id) { __typename ... on Entity { name } } }", { id: entities[0].id });
    expect(node).toEqual({ __typename: type, name: entities[0].name });
  }
});

test.each([
  ["", "BAD_INPUT"],
  ["   ", "BAD_INPUT"],
  ["GM0000", "NOT_FOUND"],
  ["__proto__", "NOT_FOUND"],
  ["x".repeat(5000), "NOT_FOUND"],
  ["' OR 1=1 //", "NOT_FOUND"],
])("the id %j is %s", async (id, code) => {
  expect((await refusal("query ($id: ID!) { node(id: $id) { id } }", { id })).code).toBe(code);
});
