import { answered, asked, type Case, refused, shown } from "./case.js";

const filtering = (where: string) => asked(`{ regions(limit: 1, where: ${where}) { id } }`);
const given = (where: unknown) => asked("query ($where: RegionWhere) { regions(limit: 1, where: $where) { id } }", { where });
/** An object as JSON makes it: with a property of that name, and not another prototype. */
const json = (text: string): unknown => JSON.parse(text);

/** Null says nothing in a filter, but for `eq`; of what a relation leads to the type cannot be asked. */
const refusedFilters: Case[] = [
  "{ id: null }",
  "{ within: null }",
  "{ within: { some: null } }",
  "{ within: { some: { name: null } } }",
  "{ AND: null }",
  "{ OR: [{ NOT: null }] }",
  "{ name: { contains: null } }",
  "{ id: { in: null } }",
  "{ population: { gt: null } }",
  "{ AND: [{ aliases: null }] }",
  "{ figures: { some: { about: { some: { typename: [Region] } } } } }",
  "{ population: { gt: 2147483648 } }",
  "{ population: { eq: 1.5 } }",
  '{ population: { eq: "5" } }',
  "{ id: { in: [null] } }",
  '{ name: { matches: ".*" } }',
  "{ name: { eq: [[1]] } }",
  '{ __proto__: { eq: "x" } }',
  '{ constructor: { eq: "x" } }',
  '{ id: { eq: "x", eq: "y" } }',
  '{ id: "GM0193" }',
  '"{}"',
  "[[{}]]",
].map((where) => refused(`where ${where}`, filtering(where)));

const refusedVariables: Case[] = [
  { id: null },
  { AND: [{ OR: [{ within: null }] }] },
  { nope: 1 },
  { id: { eq: { toString: "GM0193" } } },
  { id: { eq: ["GM0193", "GM0150"] } },
  { population: { gt: "1" } },
  json('{ "__proto__": { "eq": "x" } }'),
  json('{ "id": { "__proto__": { "eq": "x" } } }'),
  { constructor: { prototype: {} } },
  { toString: { eq: "x" } },
  [{}, {}],
  "GM0193",
  5,
].map((where) => refused(`$where ${shown(where)}`, given(where)));

/** What says nothing, but is allowed. */
const empty: Case[] = [
  "null",
  "{}",
  "{ AND: [] }",
  "{ OR: [{}] }",
  "{ NOT: {} }",
  "{ id: {} }",
  "{ within: {} }",
  "{ within: { all: { NOT: {} } } }",
  "{ id: { in: [] } }",
  "{ population: { eq: null } }",
  '{ name: { contains: "" } }',
  "{ latitude: { eq: 1e400 } }",
].map((where) => answered(`where ${where}`, filtering(where), null));

const sorted: Case[] = [
  refused("sort by nothing there is", asked("{ regions(sort: [{ nope: ASC }]) { id } }")),
  refused("sort up and down", asked("{ regions(sort: [{ id: UP }]) { id } }")),
  refused("sort by a text", asked('{ regions(sort: "id") { id } }')),
  refused("sort by a prototype", asked("{ regions(sort: [{ __proto__: ASC }]) { id } }")),
  answered("sort by an empty order", asked("{ regions(limit: 1, sort: [{}]) { id } }"), null),
  refused("a type of a party within a filter", asked("{ memberships(where: { party: { typename: [Organisation] } }) { id } }")),
];

export const filters: Case[] = [...refusedFilters, ...refusedVariables, ...empty, ...sorted];
