/**
 * A request for each named question, as its users would ask it; the tests of plans and the benchmark ask the same.
 * @typedef {object} NamedQuestion
 * @property {string} name the field it is asked by
 * @property {string} scalars a request for values alone: one statement
 * @property {string} nested a request that goes on into the graph
 * @property {string} gemeente what is asked for one gemeente
 * @property {number} hits database hits that the first may take, about a quarter more than it takes
 */

const PAGE = "pageInfo { hasNextPage endCursor }";

/** @type {NamedQuestion[]} */
export const QUESTIONS = [
  {
    name: "node",
    gemeente: '{ node(id: "GM0193") { id } }',
    hits: 50,
    scalars: '{ node(id: "GM0193") { id ... on Region { name kind code population } } }',
    nested: '{ node(id: "GM0193") { id ... on Region { name within { name kind } governedBy { name } } } }',
  },
  {
    name: "search",
    gemeente: '{ search(text: "zwolle", region: "gemeente-zwolle") { nodes { id } } }',
    hits: 5_000,
    scalars: `{ search(text: "food valey", first: 10) { nodes { id type name score } ${PAGE} } }`,
    nested: '{ search(text: "food valey", first: 10) { nodes { name thing { ... on Partnership { members { party { name } } } } } } }',
  },
  {
    name: "overlap",
    gemeente: '{ overlap(region: "gemeente-zwolle") { nodes { id } } }',
    hits: 10_000,
    scalars: `{ overlap(region: "gemeente-zwolle", first: 20) { totalCount nodes { id type name kind certainty } ${PAGE} } }`,
    nested:
      '{ overlap(region: "gemeente-zwolle", first: 20) { nodes { name via { explanation sources { label } } thing { ... on Partnership { themes { name } members { party { name } } } } } } }',
  },
  {
    name: "involvement",
    gemeente: '{ involvement(party: "gemeente-zwolle") { nodes { id } } }',
    hits: 2_500,
    scalars: `{ involvement(party: "provincie-overijssel", first: 20) { totalCount nodes { id as name status certainty } ${PAGE} } }`,
    nested: '{ involvement(party: "provincie-overijssel", first: 20) { nodes { name with { ... on Entity { id name } } sources { label } } } }',
  },
  {
    name: "findPartner",
    gemeente: '{ findPartner(need: "passende-financiering-vinden", region: "gemeente-zwolle") { partners { name } } }',
    hits: 400,
    scalars: '{ findPartner(need: "passende-financiering-vinden", region: "gemeente-lelystad", first: 10) { totalCount partners { name line reasons } } }',
    nested:
      '{ findPartner(need: "passende-financiering-vinden", region: "gemeente-lelystad", first: 10) { partners { name service { name entrances needs { name } } } } }',
  },
  {
    name: "gaps",
    gemeente: '{ gaps(region: "gemeente-zwolle") { nodes { id } } }',
    hits: 4_000,
    scalars: `{ gaps(region: "gemeente-zwolle", first: 20) { totalCount needCount nodes { id reason explanation serviceCount } ${PAGE} } }`,
    nested:
      '{ gaps(region: "gemeente-zwolle", first: 20) { nodes { explanation offers { certainty service { name needs { name } } } neighbours { serviceCount region { ... on Region { name } } } } } }',
  },
  {
    name: "duplicateSupport",
    gemeente: '{ duplicateSupport(region: "gemeente-zwolle") { nodes { id } } }',
    hits: 4_000,
    scalars: `{ duplicateSupport(region: "gemeente-zwolle", first: 20) { totalCount nodes { id line form serviceCount providerCount explanation } ${PAGE} } }`,
    nested: '{ duplicateSupport(region: "gemeente-zwolle", first: 20) { nodes { explanation offers { service { name needs { name } } sources { label } } } } }',
  },
  {
    name: "compareSupport",
    gemeente: '{ compareSupport(regions: ["gemeente-zwolle"]) { nodes { id } } }',
    hits: 1_000,
    scalars: `{ compareSupport(regions: ["gemeente-zwolle", "gemeente-maastricht"], first: 20) { totalCount nodes { id line form cells { serviceCount certainServiceCount providerCount } } ${PAGE} } }`,
    nested:
      '{ compareSupport(regions: ["gemeente-zwolle", "gemeente-maastricht"], first: 5) { nodes { category { name } cells { offers { service { name needs { name } } } } } } }',
  },
  {
    name: "overlappingPairs",
    gemeente: '{ overlappingPairs(within: "gemeente-velsen") { nodes { id } } }',
    hits: 700,
    scalars: `{ overlappingPairs(within: "gemeente-velsen", first: 20) { totalCount nodes { id certainty explanation parties { shared jaccard nesting } } ${PAGE} } }`,
    nested:
      '{ overlappingPairs(within: "gemeente-velsen", first: 20) { nodes { first { ... on Partnership { name members { party { name } } } } second { ... on Partnership { name } } } } }',
  },
  {
    name: "common",
    gemeente: '{ common(ids: ["gemeente-velsen", "gemeente-beverwijk"]) { nodes { id } } }',
    hits: 2_000,
    scalars: `{ common(ids: ["gemeente-velsen", "gemeente-beverwijk"], first: 20) { totalCount nodes { id type name kind certainty explanation } ${PAGE} } }`,
    nested:
      '{ common(ids: ["gemeente-velsen", "gemeente-beverwijk"], first: 20) { nodes { name links { predicate fact { ... on Entity { name } } sources { label } } } } }',
  },
  {
    name: "connections",
    gemeente: '{ connections(from: "gemeente-velsen", to: "gemeente-zwolle") { nodes { id } } }',
    hits: 6_300,
    scalars: `{ connections(from: "gemeente-velsen", to: "gemeente-beverwijk", first: 10) { totalCount nodes { id length certainty explanation } ${PAGE} } }`,
    nested:
      '{ connections(from: "gemeente-velsen", to: "gemeente-beverwijk", first: 10) { nodes { steps { explanation from { ... on Entity { name } } to { ... on Entity { name } } sources { label } } } } }',
  },
  {
    name: "referralPaths",
    gemeente: '{ referralPaths(need: "passende-financiering-vinden", region: "gemeente-zwolle") { nodes { id } } }',
    hits: 30_800,
    scalars: `{ referralPaths(from: "organisation-rabobank", region: "gemeente-zwolle", first: 10) { totalCount nodes { id state length certainty explanation } ${PAGE} } }`,
    nested:
      '{ referralPaths(from: "organisation-rabobank", region: "gemeente-zwolle", first: 10) { nodes { steps { explanation from { ... on Entity { name } } to { ... on Entity { name } } sources { label } } } } }',
  },
  {
    name: "evidence",
    gemeente: '{ evidence(id: "GM0193") { nodes { id } } }',
    hits: 2_400,
    scalars: `{ evidence(id: "programme-mkb-doorgaan", first: 20) { totalCount nodes { id sentence predicate outgoing } ${PAGE} } }`,
    nested: '{ evidence(id: "programme-mkb-doorgaan", first: 20) { nodes { sentence sources { label } object { ... on Entity { id name } } } } }',
  },
  {
    name: "interlocks",
    gemeente: '{ interlocks(party: "gemeente-zwolle") { nodes { id } } }',
    hits: 2_900,
    scalars: `{ interlocks(party: "provincie-overijssel", first: 20) { totalCount tableCount nodes { id tableCount certainTableCount explanation } ${PAGE} } }`,
    nested:
      '{ interlocks(party: "provincie-overijssel", first: 20) { linkingPinCount nodes { party { name } tables { table { name } certainty sources { label } } } } }',
  },
  {
    name: "timeline",
    gemeente: '{ timeline(id: "GM0193") { nodes { id } } }',
    hits: 2_500,
    scalars: `{ timeline(id: "provincie-overijssel", first: 20) { totalCount undatedCount nodes { id date kind moment certainty explanation } ${PAGE} } }`,
    nested: '{ timeline(id: "provincie-overijssel", first: 20) { nodes { explanation fact { name } with { ... on Entity { id name } } sources { label } } } }',
  },
  {
    name: "conflicts",
    gemeente: '{ conflicts(about: "region-zwolle") { nodes { id } } }',
    hits: 9_000,
    scalars: `{ conflicts(first: 20) { totalCount nodes { id metric explanation claims { id value unit year } } ${PAGE} } }`,
    nested: "{ conflicts(first: 20) { nodes { about { name } claims { about { name } figure { name conflictsWith { name } } sources { label } } } } }",
  },
  {
    name: "figures",
    gemeente: '{ figures(about: "GM0193") { nodes { id } } }',
    hits: 8_200,
    scalars: `{ figures(first: 20) { totalCount nodes { id name metric value unit date year } ${PAGE} } }`,
    nested: '{ figures(about: "region-nederland", first: 20) { nodes { about { name } metricConcept { name broader { name } } sources { label } } } }',
  },
];
