import { loadDatasets } from "../../src/ingest/load.js";
import { answer } from "../support/api.js";
import { openTestDatabase } from "../support/database.js";
import { contributionsIn, seedOfItsOwn } from "../support/seed-folder.js";
import { until } from "../support/until.js";

/** Loads of this file, and all that they make, go by this name. */
const ORIGIN = "proef-bladeren";
const REGION = "region-proef-bladeren";
const [ASKER, TARGET] = ["organisation-proef-bladeren-vragers", "organisation-proef-bladeren-helpers"];
/** How many tables there are before a walk, and how many between its pages; in order of name the new ones stand among the old. */
const BEFORE = 12;
const tables = (from: number, step: number, count: number) => Array.from({ length: count }, (_, i) => `tafel-${String(from + i * step).padStart(3, "0")}`);
const OLD = tables(10, 10, BEFORE);
const NEW = tables(5, 10, BEFORE + 1);

const database = openTestDatabase();
beforeEach(() => load(OLD));
afterAll(async () => {
  await loadDatasets(database, [], ORIGIN);
  await database.close();
});

/**
 * Loads so many tables: both parties sit at each, each works in the region, and at each the one hands over to the other.
 * At one table more the first party meets as many others; and as often two figures about it contradict each other.
 */
async function load(names: readonly string[]): Promise<void> {
  const list = (line: (name: string) => string) => names.map(line).join("\n");
  const files = {
    "dataset.yaml": "{ register: register-wegwijzer, retrieved: 2026-05-16 }",
    "regions.yaml": `- { id: ${REGION}, name: Bladerstreek, kind: regio }`,
    "organisations.yaml": [
      `- { id: ${ASKER}, name: Bladervragers, kind: overig }\n- { id: ${TARGET}, name: Bladerhelpers, kind: overig }`,
      list((name) => `- { id: organisation-bladeren-${name}, name: Bladeraar ${name}, kind: overig }`),
    ].join("\n"),
    "partnerships.yaml": [
      "- { id: partnership-bladeren-plenair, name: Plenaire vergadering, kind: overleg }",
      list((name) => `- { id: partnership-bladeren-${name}, name: Bladertafel ${name}, kind: overleg }`),
    ].join("\n"),
    "memberships.yaml": [
      `- { party: ${ASKER}, in: partnership-bladeren-plenair, status: member }`,
      list((name) => `- { party: organisation-bladeren-${name}, in: partnership-bladeren-plenair, status: member }`),
      ...[ASKER, TARGET].map((party) => list((name) => `- { party: ${party}, in: partnership-bladeren-${name}, status: member, since: 2014 }`)),
    ].join("\n"),
    "figures.yaml": list((name) => {
      const claim = (id: string, more: string) => `- { id: ${id}, name: Cijfer ${name}, about: [${ASKER}], metric: budget, unit: EUR${more} }`;
      return `${claim(`figure-bladeren-${name}`, ", value: 1")}\n${claim(`figure-bladeren-${name}-anders`, `, value: 2, conflictsWith: [figure-bladeren-${name}]`)}`;
    }),
    "coverages.yaml": list((name) => `- { of: partnership-bladeren-${name}, region: ${REGION} }`),
    "referrals.yaml": list(
      (name) =>
        `- { id: referral-bladeren-${name}, name: Bladeren ${name}, asker: ${ASKER}, via: [partnership-bladeren-${name}], to: [${TARGET}], status: usual }`,
    ),
  };
  const named = Object.fromEntries(Object.entries(files).map(([file, yaml]) => [`proef-bladeren/${file}`, yaml]));
  const { version } = await loadDatasets(database, contributionsIn(seedOfItsOwn(named)), ORIGIN);
  // What was answered before the load is answered from its data for a second or two.
  await until(async () => ((await (await fetch(`${process.env.TEST_API}/ready`)).json()) as { answersFrom: number }).answersFrom === version);
}

/** How each connection is asked for a page; `first` and `after` are filled in. */
const CONNECTIONS: [question: string, page: string][] = [
  ["search", 'search(text: "bladertafel", PAGE)'],
  ["overlap", `overlap(region: "${REGION}", PAGE)`],
  ["involvement", `involvement(party: "${ASKER}", PAGE)`],
  ["evidence", `evidence(id: "${ASKER}", PAGE)`],
  ["overlappingPairs", "overlappingPairs(minJaccard: 0.99, PAGE)"],
  ["common", `common(ids: ["${ASKER}", "${TARGET}"], PAGE)`],
  ["connections", `connections(from: "${ASKER}", to: "${TARGET}", maxSteps: 2, PAGE)`],
  ["interlocks", `interlocks(party: "${ASKER}", PAGE)`],
  ["timeline", `timeline(id: "${ASKER}", PAGE)`],
  ["figures", `figures(about: "${ASKER}", PAGE)`],
  ["conflicts", `conflicts(about: "${ASKER}", PAGE)`],
  ["referralPaths", `referralPaths(from: "${ASKER}", to: "${TARGET}", PAGE)`],
];

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | null;
}

async function pageOf(question: string, page: string, first: number, after: string | null): Promise<Page> {
  const given = page.replace("PAGE", `first: ${first}, after: $after`);
  const query = `query ($after: String) { ${given} { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return ((await answer(query, { after })) as Record<string, Page>)[question] as Page;
}

/** The ids of all pages in order, and what is done after the first. */
async function walk(question: string, page: string, first: number, afterFirst: () => Promise<unknown> = async () => undefined): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let turned = 0; turned < 200; turned++) {
    const { edges, nodes, pageInfo } = await pageOf(question, page, first, after);
    expect(nodes.map(({ id }) => id)).toEqual(edges.map(({ node }) => node.id));
    expect(pageInfo).toMatchObject({ hasPreviousPage: turned > 0, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null });
    ids.push(...nodes.map(({ id }) => id));
    if (turned === 0) await afterFirst();
    if (!pageInfo.hasNextPage) return ids;
    expect(nodes).toHaveLength(first);
    after = pageInfo.endCursor;
  }
  throw new Error(`${question} has no last page`);
}

describe.each(CONNECTIONS)("%s", (question, page) => {
  test("gives on its pages everything once, in one order", async () => {
    const whole = await walk(question, page, 100);
    expect(whole.length).toBeGreaterThanOrEqual(BEFORE);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await walk(question, page, 5)).toEqual(whole);
    expect((await pageOf(question, page, 1, null)).totalCount ?? whole.length).toBe(whole.length);
  });

  test("gives what was there before a load exactly once when the load comes between two pages", async () => {
    const before = await walk(question, page, 100);
    const during = await walk(question, page, 5, () => load([...OLD, ...NEW]));
    expect(during.filter((id) => before.includes(id))).toEqual(before);
    expect(new Set(during).size).toBe(during.length);
    expect(during.length).toBeGreaterThan(before.length);
  });
});
