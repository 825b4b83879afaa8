import { int } from "neo4j-driver";
import { SERVICE_DIRECTORY, VOCABULARY } from "../../src/hsds/directory.statement.js";
import { ORGANIZATIONS } from "../../src/hsds/organization.statement.js";
import { SERVICES as FEED_SERVICES, REACHES } from "../../src/hsds/service.statement.js";
import { NEEDS as SIGNALS } from "../../src/intake/needs.js";
import { REGIONS as NAMES_OF_REGIONS } from "../../src/intake/places/known-regions.js";
import { COMMON_GROUND } from "../../src/questions/common-ground/common-ground.statement.js";
import { CONFLICTS_ABOUT, CONFLICTS_EVERYWHERE } from "../../src/questions/conflicts/conflicts.statement.js";
import { LINKS_OF } from "../../src/questions/connections/connections.statement.js";
import { EVIDENCE } from "../../src/questions/evidence/evidence.question.js";
import { FIGURES_EVERYWHERE, FIGURES_OF_ENTITY, FIGURES_OF_METRIC } from "../../src/questions/figures/figures.statement.js";
import { SERVICES_FOR } from "../../src/questions/find-partner/elsewhere.js";
import { REGION_GIVEN } from "../../src/questions/find-partner/place.js";
import { INTERLOCKS, LINKING_PINS } from "../../src/questions/interlocks/interlocks.statement.js";
import { INVOLVEMENT } from "../../src/questions/involvement/involvement.statement.js";
import { NODES } from "../../src/questions/node/node.question.js";
import { OVERLAP } from "../../src/questions/overlap/overlap.statement.js";
import { PAIRS_SHOWN, PAIRS_WITHIN } from "../../src/questions/overlapping-pairs/overlapping-pairs.statement.js";
import { ASKED, HAND_OVERS } from "../../src/questions/referral-paths/referral-paths.statement.js";
import { SEARCH } from "../../src/questions/search/search.question.js";
import { EVENTS, TIMELINE } from "../../src/questions/timeline/timeline.statement.js";
import { PLACES } from "../../src/support/places.statement.js";
import { CATEGORIES, HOLDERS, INSIDE, NEEDS, SERVICES, REGIONS as SUPPORT_REGIONS } from "../../src/support/support.statement.js";
import { PARTIES, PARTNERSHIPS, REGIONS, SEAT_COUNT, SEATS } from "../../src/tables/tables.statement.js";
import { openTestDatabase } from "../support/database.js";
import { type Step, stepsOf } from "../support/plan.js";

const page = { after: null, limit: 21 };
const seats = { party: "gemeente-velsen", kinds: null, withSuccession: true, on: "2026-01-01" };
const statements: [question: string, statement: string, parameters: Record<string, unknown>][] = [
  ["node and nodes", NODES, { ids: ["GM0193"] }],
  ["search", SEARCH, { names: '"zwolle"', texts: '+"zwolle"', kinds: null, region: "region-overijssel" }],
  ["overlap", OVERLAP, { region: "gemeente-zwolle", kinds: null, themes: null, on: "2026-01-01", ...page }],
  [
    "overlappingPairs, shown",
    PAIRS_SHOWN,
    { ids: ["partnership-ijmond", "partnership-ijmond-raad"], pairs: [[0, 1].map((place) => int(place))], direct: false, on: "2026-01-01" },
  ],
  ["tables: partnerships", PARTNERSHIPS, {}],
  ["tables: seats", SEATS, {}],
  ["tables: parties", PARTIES, {}],
  ["tables: regions", REGIONS, {}],
  [
    "overlappingPairs within a region",
    PAIRS_WITHIN,
    { within: "gemeente-velsen", kinds: null, themes: null, direct: false, minJaccard: 0.5, on: "2026-01-01", ...page },
  ],
  ["common", COMMON_GROUND, { ids: ["gemeente-velsen", "GM0375", "gemeente-zwolle"], count: 2, on: "2026-01-01", ...page }],
  ["involvement", INVOLVEMENT, { party: "provincie-overijssel", roles: null, on: "2026-01-01", ...page }],
  ["findPartner, the region given with a question", REGION_GIVEN, { region: "gemeente-zwolle" }],
  ["findPartner, services for somebody else", SERVICES_FOR, { concepts: ["audience-werkzoekende"], region: "GM0193", on: "2026-01-01" }],
  ["the names of places", NAMES_OF_REGIONS, {}],
  ["the needs and their signals", SIGNALS, {}],
  ["support: places", PLACES, { ids: ["GM0193", "provincie-overijssel"] }],
  ["support: services", SERVICES, {}],
  ["support: who holds them, and where", HOLDERS, { ids: ["service-quickscan-mkb-doorgaan"] }],
  ["support: needs", NEEDS, {}],
  ["support: what lies in an area", INSIDE, { ids: ["region-overijssel"] }],
  ["support: regions", SUPPORT_REGIONS, {}],
  ["support: categories", CATEGORIES, {}],
  ["connections", LINKS_OF, { asked: { ids: ["gemeente-velsen", "gemeente-beverwijk"] }, on: "2026-01-01" }],
  ["referralPaths, what is asked", ASKED, { from: "organisation-rabobank", to: "organisation-liof", need: "", region: "GM0935" }],
  [
    "referralPaths, the hand-overs",
    HAND_OVERS,
    {
      asked: { stops: [{ id: "organisation-rabobank", by: ["VIA", "ASKER"] }], around: ["region-limburg"], known: [] },
      region: "GM0935",
      onlyFor: "",
      on: "2026-01-01",
    },
  ],
  ["evidence", EVIDENCE, { id: "GM0193", ...page }],
  ["interlocks", INTERLOCKS, { ...seats, ...page }],
  ["interlocks, the linking pins", LINKING_PINS, { ...seats, limit: 100 }],
  ["timeline, the dates", TIMELINE, { id: "GM0193", kinds: null }],
  ["timeline, the events", EVENTS, { ids: ["coverage-mkb-doorgaan-flevoland"], things: ["GM0193"] }],
  ["conflicts", CONFLICTS_EVERYWHERE, { about: null, ...page }],
  ["conflicts about an entity", CONFLICTS_ABOUT, { about: "region-zwolle", ...page }],
  ["figures", FIGURES_EVERYWHERE, { about: null, metric: null, ...page }],
  ["figures about an entity", FIGURES_OF_ENTITY, { about: "programme-mkb-doorgaan", metric: "bereikte-ondernemers", ...page }],
  ["the HSDS feed: vocabularies", VOCABULARY, {}],
  ["the HSDS feed: all services", SERVICE_DIRECTORY, {}],
  ["the HSDS feed: services", FEED_SERVICES, { ids: ["service-financieringsvoucher-limburg"] }],
  ["the HSDS feed: their areas", REACHES, { ids: ["service-financieringsvoucher-limburg"] }],
  ["the HSDS feed: organizations", ORGANIZATIONS, { ids: ["organisation-liof"] }],
  ["figures of a metric", FIGURES_OF_METRIC, { about: null, metric: "aandeel", ...page }],
];

const database = openTestDatabase();
afterAll(() => database.close());

describe.each(statements)("the statement of %s", (_question, statement, parameters) => {
  test("is this one", () => {
    expect(statement).toMatchSnapshot();
  });

  test("starts at an index", async () => {
    const { summary } = await database.run(`EXPLAIN ${statement}`, parameters);
    const operators = stepsOf(summary.plan as Step).map(({ operatorType }) => operatorType.replace("@neo4j", ""));
    expect(operators.filter((one) => /AllNodesScan|NodeByLabelScan|CartesianProduct/.test(one))).toEqual([]);
    expect(operators.some((one) => /NodeUniqueIndexSeek|NodeIndexSeek|ProcedureCall/.test(one))).toBe(true);
  });
});

test("how many memberships there are is read from what the database counts, not counted", async () => {
  const { summary } = await database.run(`EXPLAIN ${SEAT_COUNT}`);
  expect(stepsOf(summary.plan as Step).map(({ operatorType }) => operatorType.replace(/@.*/, ""))).toContain("NodeCountFromCountStore");
});
