/**
 * A request for each named question, as its users would ask it; the tests of plans and the benchmark ask the same.
 * @typedef {object} NamedQuestion
 * @property {string} name the field it is asked by
 * @property {string} scalars a request for values alone: one statement
 * @property {string} nested a request that goes on into the graph
 */

const PAGE = "pageInfo { hasNextPage endCursor }";

/** @type {NamedQuestion[]} */
export const QUESTIONS = [
  {
    name: "node",
    scalars: '{ node(id: "GM0193") { id ... on Region { name kind code population } } }',
    nested: '{ node(id: "GM0193") { id ... on Region { name within { name kind } governedBy { name } } } }',
  },
  {
    name: "search",
    scalars: `{ search(text: "food valey", first: 10) { nodes { id type name score } ${PAGE} } }`,
    nested: '{ search(text: "food valey", first: 10) { nodes { name thing { ... on Partnership { members { party { name } } } } } } }',
  },
  {
    name: "overlap",
    scalars: `{ overlap(region: "gemeente-zwolle", first: 20) { totalCount nodes { id type name kind certainty } ${PAGE} } }`,
    nested:
      '{ overlap(region: "gemeente-zwolle", first: 20) { nodes { name via { explanation sources { label } } thing { ... on Partnership { themes { name } members { party { name } } } } } } }',
  },
  {
    name: "involvement",
    scalars: `{ involvement(party: "provincie-overijssel", first: 20) { totalCount nodes { id as name status certainty } ${PAGE} } }`,
    nested: '{ involvement(party: "provincie-overijssel", first: 20) { nodes { name with { ... on Entity { id name } } sources { label } } } }',
  },
  {
    name: "findPartner",
    scalars: '{ findPartner(need: "passende-financiering-vinden", region: "gemeente-lelystad", first: 10) { totalCount partners { name line reasons } } }',
    nested:
      '{ findPartner(need: "passende-financiering-vinden", region: "gemeente-lelystad", first: 10) { partners { name service { name entrances needs { name } } } } }',
  },
  {
    name: "evidence",
    scalars: `{ evidence(id: "programme-mkb-doorgaan", first: 20) { totalCount nodes { id sentence predicate outgoing } ${PAGE} } }`,
    nested: '{ evidence(id: "programme-mkb-doorgaan", first: 20) { nodes { sentence sources { label } object { ... on Entity { id name } } } } }',
  },
];
