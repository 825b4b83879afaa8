import { answered, asked, type Case, JSON_TYPE, refused, shown } from "./case.js";

/** Texts that are no query, or none that this API can be asked. */
const DOCUMENTS: [what: string, query: unknown][] = [
  ["an empty query", ""],
  ["a blank query", " \n"],
  ["a comment", "# { node }"],
  ["a query that is cut off", "{ node(id: "],
  ["a text that is cut off", '{ search(text: "zwol'],
  ["half a character", '{ search(text: "\\uD83D") { totalCount } }'],
  ["a character past the last", '{ search(text: "\\u{110000}") { totalCount } }'],
  ["a NUL", "{ __typename\u0000 }"],
  ["an emoji", "{ 😀 }"],
  ["a right-to-left override", "{ \u202e__typename }"],
  ["a lone surrogate", "{ __typename #\ud800\n }"],
  ["Cypher", "MATCH (n) DETACH DELETE n"],
  ["SQL", "SELECT * FROM users; --"],
  ["a number", 1],
  ["true", true],
  ["null", null],
  ["a list", ["{ __typename }"]],
  ["a parsed query", { kind: "Document", definitions: [] }],
  ["nothing to query", undefined],
  ["an unknown field", "{ overlapp { id } }"],
  ["an unknown argument", '{ overlap(regio: "GM0193", region: "GM0193") { totalCount } }'],
  ["a missing argument", "{ overlap { totalCount } }"],
  ["an argument twice", '{ node(id: "a", id: "b") { id } }'],
  ["no selection", '{ node(id: "GM0193") }'],
  ["a selection of a text", '{ node(id: "GM0193") { id { id } } }'],
  ["an unknown type", '{ node(id: "GM0193") { ... on Nope { id } } }'],
  ["a type that it cannot be", '{ node(id: "GM0193") { ... on PageInfo { endCursor } } }'],
  ["two questions of one name", '{ node(id: "GM0193") { id } node(id: "GM0150") { id } }'],
  ["an unknown fragment", "{ ...f }"],
  ["an unused fragment", "{ __typename } fragment f on Query { __typename }"],
  ["a fragment twice", "{ ...f } fragment f on Query { __typename } fragment f on Query { __typename }"],
  ["a fragment alone", "fragment f on Query { __typename }"],
  ["a fragment of itself", "{ ...f } fragment f on Query { ...f }"],
  ["fragments of one another", "{ ...f } fragment f on Query { ...g } fragment g on Query { ...h } fragment h on Query { ...f }"],
  ["fragments of one another below a field", "{ regions { ...f } } fragment f on Region { within { ...g } } fragment g on Region { within { ...f } }"],
  ["two queries without a name", "{ __typename } { __typename }"],
  ["two queries and no choice", "query A { __typename } query B { __typename }"],
  ["two queries of one name", "query A { __typename } query A { __typename }"],
  ["a definition of a type", "type A { a: Int }"],
  ["a mutation", "mutation { __typename }"],
  ["a mutation that is nowhere", "mutation { deleteRegions { nodesDeleted } }"],
  ["a subscription", "subscription { regionCreated { id } }"],
  ["an unknown directive", "{ __typename @nope }"],
  ["a part that comes later", "{ ... @defer { __typename } }"],
  ["a list that comes in parts", "{ regions @stream(initialCount: 0) { id } }"],
  ["a directive twice", "{ __typename @skip(if: true) @skip(if: false) }"],
  ["a condition without one", "{ __typename @include }"],
  ["a condition that is null", "{ __typename @include(if: null) }"],
  ["a variable twice", "query ($a: ID!, $a: ID!) { node(id: $a) { id } }"],
  ["a variable that is not declared", "{ node(id: $a) { id } }"],
  ["a variable that is not used", "query ($a: ID!) { __typename }"],
  ["a variable of an unknown type", "query ($a: Nope!) { node(id: $a) { id } }"],
  ["a variable of another type", "query ($a: Int!) { node(id: $a) { id } }"],
  ["a variable of an object type", "query ($a: Region) { __typename @skip(if: $a) }"],
];

/** A variable may be left out where it has a default; null is another matter. */
const NULLS: [what: string, query: string][] = [
  ["an argument", 'query ($a: ID = "GM0193") { node(id: $a) { id } }'],
  ["an entry of a list", 'query ($a: ID = "GM0193") { nodes(ids: [$a]) { id } }'],
  ["a condition", 'query ($a: Boolean = true) { node(id: "GM0193") @include(if: $a) { id } }'],
  ["a condition at the root", "query ($a: Boolean = true) { __typename @include(if: $a) }"],
  ["an argument of the schema", 'query ($a: String = "Region") { __type(name: $a) { name } }'],
];

const SEARCH = "query ($text: String!, $first: Int) { search(text: $text, first: $first) { totalCount } }";
const VARIABLES: unknown[] = [
  undefined,
  null,
  {},
  { text: null },
  { text: 5 },
  { text: ["zwolle"] },
  { text: {} },
  { text: "zwolle", first: {} },
  { text: "zwolle", first: "een" },
];
/** What goes beside a query, of another type than it has to be. */
const BESIDE: Record<string, unknown>[] = [
  ...["text", 5, [], true].flatMap((value) => [{ variables: value }, { extensions: value }]),
  ...["B", "", 5, [], {}].map((operationName) => ({ operationName })),
];
const PERSISTED: unknown[] = [true, "x", {}, { version: 2 }, { version: 1 }, { version: 1, sha256Hash: "x" }, { version: 1, sha256Hash: { a: 1 } }];

export const requests: Case[] = [
  ...DOCUMENTS.map(([what, query]) => refused(what, asked(query))),
  ...NULLS.map(([what, query]) => refused(`null for ${what}`, asked(query, { a: null }))),
  ...VARIABLES.map((variables) => refused(`variables ${shown(variables)}`, asked(SEARCH, variables))),
  ...BESIDE.map((beside) =>
    refused(`beside a query ${shown(beside)}`, { headers: JSON_TYPE, body: JSON.stringify({ query: "query A { __typename }", ...beside }) }),
  ),
  ...PERSISTED.map((persistedQuery) => refused(`a persisted query ${shown(persistedQuery)}`, asked("{ __typename }", {}, { extensions: { persistedQuery } }))),
  answered("a persisted query that nobody sent", asked(undefined, {}, { extensions: { persistedQuery: { version: 1, sha256Hash: "x" } } }), "BAD_INPUT"),
  answered("an unknown extension", asked("{ __typename }", {}, { extensions: { nope: { nope: [] } } }), null),
];
