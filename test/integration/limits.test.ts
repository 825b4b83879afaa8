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

/** So many questions in one request, each with a name of its own. */
const questions = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `q${i}: node(id: "GM0193") { id }`).join(" ")} }`;

test("thirty questions at once are answered, one more is too many", async () => {
  expect((await ask(questions(30))).errors).toBeUndefined();
  expect(await refusal(questions(31))).toEqual({ code: "TOO_COMPLEX", message: "De vraag stelt te veel vragen tegelijk; ten hoogste 30." });
});

test("a hundred fields may have a name of their own, through fragments too", async () => {
  const named = (count: number) => `{ ...f } fragment f on Query { node(id: "GM0193") { ${Array.from({ length: count }, (_, i) => `a${i}: id`).join(" ")} } }`;
  expect((await ask(named(100))).errors).toBeUndefined();
  expect(await refusal(named(101))).toEqual({ code: "TOO_COMPLEX", message: "De vraag geeft 101 velden een eigen naam; ten hoogste 100." });
});

test("fifty directives are followed, one more is too many, wherever they stand", async () => {
  const directed = (count: number) =>
    `query ($yes: Boolean = true) { node(id: "GM0193") @include(if: $yes) { ${Array.from({ length: count - 1 }, () => "... @include(if: $yes) { id }").join(" ")} } }`;
  expect((await ask(directed(50))).errors).toBeUndefined();
  expect(await refusal(directed(51))).toEqual({ code: "TOO_COMPLEX", message: "De vraag heeft 51 directives; ten hoogste 50." });
});

test("a text of more than five thousand words is not read, and that is no syntax error", async () => {
  const long = (fields: number) => `{ node(id: "GM0193") { ${"id ".repeat(fields)} } }`;
  expect(await refusal(long(5_000))).toEqual({ code: "TOO_COMPLEX", message: "De tekst van de vraag is te lang of te ingewikkeld. Vraag minder tegelijk." });
});

test("a thousand values may be given, as a text or as variables", async () => {
  const ids = (count: number) => Array.from({ length: count }, () => "GM0193");
  const filter = "query ($ids: [ID!]) { regions(where: { id: { in: $ids } }) { id } }";
  expect((await ask(filter, { ids: ids(995) })).errors).toBeUndefined();
  expect(await refusal(filter, { ids: ids(1_000) })).toMatchObject({
    code: "TOO_COMPLEX",
    message: expect.stringMatching(/geeft 10\d\d waarden mee; ten hoogste 1000/),
  });
  expect(await refusal(`{ regions(where: { id: { in: ${JSON.stringify(ids(1_000))} } }) { id } }`)).toMatchObject({ code: "TOO_COMPLEX" });
});

test("a filter within a filter goes twelve levels deep", async () => {
  const nested = (depth: number) => Array.from({ length: depth - 2 }).reduce((inner: object) => ({ NOT: inner }), { id: { eq: "GM0193" } });
  const filter = "query ($where: RegionWhere) { regions(where: $where) { id } }";
  expect((await ask(filter, { where: nested(12) })).errors).toBeUndefined();
  expect(await refusal(filter, { where: nested(13) })).toEqual({
    code: "TOO_COMPLEX",
    message: "De vraag geeft waarden mee die 13 niveaus diep zijn; ten hoogste 12.",
  });
});

/** Parties of parties, so many steps deep: what is asked, and what is filtered on. */
const partiesOf = (steps: number): string => (steps === 0 ? "{ name }" : `{ memberships { in ${partiesOf(steps - 1)} } }`);
const filterOf = (steps: number): string => (steps === 0 ? '{ name: { eq: "x" } }' : `{ memberships: { some: { in: ${filterOf(steps - 1)} } } }`);

test("of the parties of parties of a member may be asked, of theirs not at once", async () => {
  expect((await ask(`{ memberships(limit: 1) { party ${partiesOf(1)} } }`)).errors).toBeUndefined();
  expect(await refusal(`{ memberships(limit: 1) { party ${partiesOf(3)} } }`)).toEqual({
    code: "TOO_COMPLEX",
    message: "De vraag gaat langs 256 mogelijkheden; ten hoogste 150.",
  });
});

test("a filter goes on through a party of a party, not through a party of theirs", async () => {
  expect((await ask(`{ memberships(limit: 1, where: { party: ${filterOf(1)} }) { id } }`)).errors).toBeUndefined();
  expect(await refusal(`{ memberships(limit: 1, where: { party: ${filterOf(3)} }) { id } }`)).toEqual({
    code: "TOO_COMPLEX",
    message: "Een filter moet 256 mogelijkheden langs; ten hoogste 100. Filter langs minder soorten dingen.",
  });
});

test("a text that was answered before is measured again when a number or a list in its variables is another, and not when a text is", async () => {
  const lists =
    "query ($limit: Int, $id: ID) { regions(limit: $limit, where: { id: { eq: $id } }) { id contains(limit: 100) { id contains(limit: 100) { id } } } }";
  for (const id of ["GM0193", "GM0200"]) expect((await ask(lists, { limit: 1, id })).status).toBe(200);
  expect(await refusal(lists, { limit: 500, id: "GM0193" })).toEqual(tooCostly(500 + 500 * (2 + 100 * (2 + 100))));
});
