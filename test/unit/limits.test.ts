import { getIntrospectionQuery } from "graphql";
import { answer, ask, refusal } from "../support/api.js";

/** A request of so many levels, each of which gives one region. */
function levels(count: number): string {
  const inner = Array.from({ length: count - 2 }).reduce((selection: string) => `{ within(limit: 1) ${selection} }`, "{ id }");
  return `{ regions(limit: 1, where: { id: { eq: "GM0193" } }) ${inner} }`;
}
const tooCostly = (cost: number) => ({
  code: "TOO_COMPLEX",
  message: `De vraag kost ${cost}; ten hoogste 100000. Vraag minder velden, of kortere lijsten met \`first\` of \`limit\`.`,
});

test("a request of twelve levels is answered", async () => {
  const { regions } = await answer(levels(12));
  expect(regions).toHaveLength(1);
});

test("a request of thirteen levels is too complex", async () => {
  expect(await refusal(levels(13))).toEqual({ code: "TOO_COMPLEX", message: "De vraag is 13 niveaus diep; ten hoogste 12." });
});

test("a fragment hides no levels", async () => {
  const hidden = `${levels(13).replace("{ id }", "{ ...more }")} fragment more on Region { ... on Entity { id } }`;
  expect(await refusal(hidden)).toEqual({ code: "TOO_COMPLEX", message: "De vraag is 13 niveaus diep; ten hoogste 12." });
});

test("a request that is too complex is a wrong request", async () => {
  expect((await ask(levels(13))).status).toBe(400);
});

test("a field costs one, one at the root five hundred, times the lengths of the lists it stands in", async () => {
  const query = "{ regions(limit: 500) { id contains(limit: 100) { id contains(limit: 100) { id } } } }";
  expect(await refusal(query)).toEqual(tooCostly(500 + 500 * (2 + 100 * (2 + 100))));
});

test("a list without a length costs a hundred at the root, and five below", async () => {
  const query = "{ regions { contains { contains { contains { contains { contains { id } } } } } } }";
  expect(await refusal(query)).toEqual(tooCostly(500 + 100 * (1 + 5 * (1 + 5 * (1 + 5 * (1 + 5 * (1 + 5)))))));
});

test("a question costs as much as it is asked for", async () => {
  const query = `query ($first: Int) { search(text: "zwolle", first: $first) { nodes { thing { ... on Region { contains(limit: 100) { contains(limit: 100) { id } } } } } } }`;
  const cost = (first: number) => 500 + first * (1 + (1 + (1 + 100 * (1 + 100))));
  expect(await refusal(query, { first: 100 })).toEqual(tooCostly(cost(100)));
  expect((await ask(query, { first: 1 })).errors).toBeUndefined();
});

test("asking the same twice costs twice", async () => {
  const once = "regions(limit: 500) { contains(limit: 100) { id } }";
  expect((await ask(`{ a: ${once} }`)).errors).toBeUndefined();
  expect(await refusal(`{ a: ${once} b: ${once} }`)).toEqual(tooCostly(2 * (500 + 500 * (1 + 100))));
});

test("the schema itself may be asked for whole", async () => {
  const { __schema } = await answer(getIntrospectionQuery());
  expect(__schema.queryType.name).toBe("Query");
});

test("asking for the schema beside something else exempts nothing", async () => {
  expect(await refusal(levels(13).replace("{ regions", "{ __typename regions"))).toMatchObject({ code: "TOO_COMPLEX" });
});

test("the schema cannot be asked for without end", async () => {
  const endless = Array.from({ length: 4 }).reduce((inner: string) => `{ fields { type ${inner} } }`, "{ name }");
  expect(await refusal(`{ __schema { types ${endless} } }`)).toEqual({ code: "BAD_INPUT", message: "Maximum introspection depth exceeded" });
});

test("a thousand cheap questions at once are too many", async () => {
  const questions = Array.from({ length: 250 }, (_, i) => `q${i}: overlap(region: "region-nederland", first: 1) { totalCount }`).join(" ");
  expect(await refusal(`{ ${questions} }`)).toMatchObject({ code: "TOO_COMPLEX" });
});
