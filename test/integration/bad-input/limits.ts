import { answered, asked, type Case, JSON_TYPE, refused } from "./case.js";

const tooMuch = (what: string, query: string, variables: unknown = {}): Case => refused(what, asked(query, variables), "TOO_COMPLEX");
/** What is wrong in more places than are told: those that are, and that there are more. */
const muchWrong = (what: string, query: string, variables: unknown = {}): Case => refused(what, asked(query, variables), ["BAD_INPUT", "TOO_COMPLEX"]);
const times = (count: number, write: (i: number) => string): string => Array.from({ length: count }, (_, i) => write(i)).join(" ");
/** Fragments that each hold the next twice: short to write, and endless to write out. */
const bomb = (count: number, type: string, last: string): string =>
  times(count, (i) => `fragment f${i} on ${type} { ${i === count - 1 ? last : `...f${i + 1} ...f${i + 1}`} }`);
const deep = (levels: number, open: string, middle: string, close: string): string => open.repeat(levels) + middle + close.repeat(levels);
const chain = (count: number): string => times(count, (i) => `fragment f${i} on Node { ${i === count - 1 ? "id" : `...f${i + 1}`} }`);
const body = (text: string) => ({ headers: JSON_TYPE, body: text });
const filtering = "query ($a: RegionWhere) { regions(where: $a) { id } }";

export const limits: Case[] = [
  tooMuch("10,000 aliases", `{ node(id: "GM0193") { ${times(10_000, (i) => `a${i}: id`)} } }`),
  tooMuch("1,000 aliases", `{ node(id: "GM0193") { ${times(1_000, (i) => `a${i}: id`)} } }`),
  tooMuch("100 questions", `{ ${times(100, (i) => `q${i}: node(id: "GM0193") { id }`)} }`),
  tooMuch("a question 550 times", `{ ${times(550, () => 'node(id: "GM0193") { id }')} }`),
  tooMuch("a field 4,900 times", `{ node(id: "GM0193") { ${"id ".repeat(4_900)} } }`),
  tooMuch("a depth of 60", `{ regions(limit: 1) { ${deep(60, "within(limit: 1) { ", "id", " }")} } }`),
  tooMuch("a depth of 1,000", `{ regions(limit: 1) { ${deep(1_000, "within { ", "id", " }")} } }`),
  tooMuch("inline fragments in one another, 1,600 times", deep(1_600, "{ ...", "{ __typename }", " }")),
  tooMuch("inline fragments in one another, 300 times", deep(300, "{ ...", "{ __typename }", " }")),
  ...[12, 30, 200].map((count) => tooMuch(`${count} fragments that double`, `{ ...f0 } ${bomb(count, "Query", "__typename")}`)),
  tooMuch("fragments that double below a field", `{ regions(limit: 1) { ...f0 } } ${bomb(40, "Region", "id")}`),
  tooMuch("fragments that double in the schema", `{ __schema { types { ...f0 } } } ${bomb(40, "__Type", "name")}`),
  tooMuch("a chain of 100 fragments, 300 times", `{ node(id: "GM0193") { ${"...f0 ".repeat(300)} } } ${chain(100)}`),
  tooMuch(
    "fragments that all hold all that follow",
    `{ node(id: "a") { ...g0 } } ${times(60, (i) => `fragment g${i} on Node { id ${times(59 - i, (j) => `...g${i + j + 1}`)} }`)}`,
  ),
  tooMuch("100 directives", `query ($a: Boolean = true) { node(id: "GM0193") { ${"... @include(if: $a) { id } ".repeat(100)} } }`),
  tooMuch("a directive 1,000 times on a field", `{ __typename ${"@skip(if: false) ".repeat(1_000)} }`),
  tooMuch("5,000 brackets", `{ regions(where: { id: { in: ${deep(2_500, "[", "", "]")} } }) { id } }`),
  refused("1,000 brackets", asked(`{ regions(where: { id: { in: ${deep(500, "[", "", "]")} } }) { id } }`)),
  tooMuch("1,200 filters in one another", `{ regions(where: ${deep(1_200, "{ NOT: ", "{}", " }")}) { id } }`),
  tooMuch("20 filters in one another", `{ regions(where: ${deep(20, "{ NOT: ", "{}", " }")}) { id } }`),
  refused("a list type of 4,000 brackets", asked(`query ($a: ${deep(2_000, "[", "ID", "]")}) { nodes(ids: $a) { id } }`)),
  muchWrong("1,000 variables", `query (${times(1_000, (i) => `$v${i}: ID`)}) { __typename }`),
  muchWrong("4,900 unknown fields", `{ ${times(4_900, (i) => `nope${i}`)} }`),
  tooMuch("500 regions with all that they contain", "{ regions(limit: 500) { contains(limit: 500) { contains(limit: 500) { id } } } }"),
  tooMuch("20,000 variables", "{ __typename }", Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, i]))),
  tooMuch("10,000 values in a variable", filtering, { a: { id: { in: Array(10_000).fill("GM0193") } } }),
  muchWrong("900 unknown keys of 190 letters", filtering, { a: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`k${i}${"x".repeat(190)}`, 1])) }),
  refused("lists in one another in a variable, 95,000 times", body(`{"query":"${filtering}","variables":{"a":${deep(95_000, "[", "1", "]")}}}`), "TOO_COMPLEX"),
  refused("objects in one another in a variable, 30,000 times", body(`{"query":"${filtering}","variables":${deep(30_000, '{"a":', "1", "}")}}`), "TOO_COMPLEX"),
  refused("lists in one another for a body, 95,000 times", body(deep(95_000, "[", "1", "]"))),
  refused("lists that do not close, 190,000 times", body("[".repeat(190_000))),
  answered("objects in one another in an extension, 30,000 times", body(`{"query":"{ __typename }","extensions":${deep(30_000, '{"a":', "1", "}")}}`), null),
  answered("a number of 100,000 digits", body(`{"query":"{ __typename }","variables":{"a":1${"0".repeat(100_000)}}}`), null),
  refused("a field of 100,000 letters", asked(`{ ${"a".repeat(100_000)} }`)),
  refused("a text of 150,000 letters for a number", asked(`{ search(text: "a", first: "${"z".repeat(150_000)}") { totalCount } }`)),
  refused("a variable of 150,000 letters for a number", asked('query ($a: Int) { search(text: "a", first: $a) { totalCount } }', { a: "z".repeat(150_000) })),
  refused("an operation of 150,000 letters", asked("{ __typename }", {}, { operationName: "a".repeat(150_000) })),
  refused("a body of 200 kB", asked(`{ search(text: "${"a".repeat(200_000)}") { totalCount } }`), "TOO_COMPLEX", 413),
];
