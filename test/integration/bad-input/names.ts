import { answered, asked, type Case, JSON_TYPE, refused } from "./case.js";

/** Names that every object in JavaScript has, that make a promise of it, or that the parts of the API use among themselves. */
const TAKEN = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "then",
  "__resolveType",
  "__id",
  "citations",
  "identifierKeys",
];

const aliases: Case[] = TAKEN.flatMap((name) => [
  refused(`a field of the graph half called ${name}`, asked(`{ regions(limit: 1) { ${name}: name } }`)),
  refused(`a field of a question called ${name}`, asked(`{ node(id: "GM0193") { ... on Region { ${name}: within { id } } } }`)),
  refused(`a question called ${name}`, asked(`{ ${name}: node(id: "GM0193") { id } }`)),
]);

/** Names that look as bad, and are not. */
const right: Case[] = [
  answered("fields that swap names", asked('{ node(id: "GM0193") { ... on Region { name: id id: name } } }'), null),
  answered("a type name as one generated client asks it", asked('{ node(id: "GM0193") { __isNode: __typename } }'), null),
  answered("names of what objects seldom have", asked("{ regions(limit: 1) { length: name prototype: id toJSON: kind } }"), null),
  answered("a fragment called constructor", asked("{ ...constructor } fragment constructor on Query { __typename }"), null),
  answered("an operation called __proto__", asked("query __proto__ { __typename }", {}, { operationName: "__proto__" }), null),
  answered(
    "a variable called __proto__",
    { headers: JSON_TYPE, body: '{"query":"query ($__proto__: ID!) { node(id: $__proto__) { id } }","variables":{"__proto__":"GM0193"}}' },
    null,
  ),
  answered("variables that nobody asks for", asked("{ __typename }", { constructor: { prototype: { polluted: true } } }), null),
  answered("a body with a prototype", { headers: JSON_TYPE, body: '{"query":"{ __typename }","__proto__":{"variables":{"a":1}},"constructor":5}' }, null),
];

const wrong: Case[] = [
  refused("a missing variable called __proto__", asked("query ($__proto__: ID!) { node(id: $__proto__) { id } }")),
  refused("a missing variable called constructor", asked("query ($constructor: ID!) { node(id: $constructor) { id } }")),
  refused("a missing variable called toString", asked("query ($toString: ID!) { node(id: $toString) { id } }")),
  refused("a field called __proto__", asked("{ __proto__ }")),
  refused("a field called constructor", asked("{ constructor { name } }")),
  refused("an argument called __proto__", asked('{ node(id: "GM0193", __proto__: 1) { id } }')),
  refused("a directive called constructor", asked("{ __typename @constructor }")),
  refused("a type called toString", asked("query ($a: toString) { node(id: $a) { id } }")),
  refused("a fragment on __proto__", asked("{ ... on __proto__ { id } }")),
  refused("a fragment that is missing and called constructor", asked("{ ...constructor }")),
  refused("an operation that is missing and called constructor", asked("query A { __typename }", {}, { operationName: "constructor" })),
  refused("a query inside a prototype", { headers: JSON_TYPE, body: '{"__proto__":{"query":"{ __typename }"}}' }),
  refused("a persisted query called __proto__", asked("{ __typename }", {}, { extensions: { persistedQuery: { version: 1, sha256Hash: "__proto__" } } })),
];

export const names: Case[] = [...aliases, ...right, ...wrong];
