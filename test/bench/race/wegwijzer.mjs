// Our server as one of the systems of the race: it is copied among its files. Each answer comes back in the shape of the others.
import { readFileSync } from "node:fs";
import { Pool } from "undici";
import { P } from "./servers.mjs";

/** The day on which their data were made. */
const TODAY = "2026-05-16";
/** Nationally the race is about regelingen, as the register states them; in its Europe about all kinds. */
const KINDS = { national: 'kinds: ["gemeenschappelijke-regeling"], ', europe: "" };
/** @typedef {keyof typeof KINDS} Set */
const TABLES = "{ tables { since partyCount abolishedParticipations partnership { id name kind legalForm since } } }";
const PAGE = "pageInfo { hasNextPage endCursor }";
/** @param {Set} set */
const queriesOf = (set, selection = (on = `"${TODAY}"`) => `${KINDS[set]}participation: DIRECT, on: ${on}`) => ({
  Q0: "{ __typename }",
  Q1: `query ($id: ID!) { drukte(region: $id, ${selection()}) ${TABLES} }`,
  Q2: `query ($id: ID!, $after: String) { overlappingPairs(within: $id, minJaccard: 0, ${selection()}, first: 100, after: $after) {
    nodes { first { id } second { id } gemeenten { shared jaccard } } ${PAGE} } }`,
  Q3: `query ($region: ID!, $least: Int!, $after: String) { gemeentePairs(within: $region, minShared: $least, ${selection()}, first: 100, after: $after) {
    nodes { first { id } second { id } sharedCount } ${PAGE} } }`,
  Q4: `{ drukteRanking(${selection()}, first: 20) { mean nodes { id value region { name } } } }`,
  Q5: `query ($id: ID!) { congruence(region: $id, ${selection()}) { value } }`,
  Q6: `query ($id: ID!, $on: String!) { drukte(region: $id, ${selection("$on")}) ${TABLES} }`,
  Q7: 'query ($prefix: String!) { suggest(text: $prefix, kinds: ["Organisation"], first: 10) { name alias match } }',
  Q7f: 'query ($typo: String!) { suggest(text: $typo, kinds: ["Organisation"], first: 10) { name } }',
});
/** The legal forms by the words that the register has for our slugs. */
const FORMS = {
  "openbaar-lichaam": "Openbaar lichaam",
  bedrijfsvoeringsorganisatie: "Bedrijfsvoeringsorganisatie",
  "gemeenschappelijk-orgaan": "Gemeenschappelijk orgaan",
  "regeling-zonder-meer": "'Regeling zonder meer'",
  centrumregeling: "Centrumregeling",
};
/** What the register writes where it does not know; we have nothing there. */
const UNKNOWN_DAY = "1900-01-01";

/** @typedef {{ id: string, region: string, least: number, on: string, prefix: string, typo: string }} Asked */

/** @param {number} port @param {Set} set */
export async function wegwijzerSystem(port, set) {
  const QUERIES = queriesOf(set);
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 16 });
  const ask = async (/** @type {string} */ query, variables = {}) => {
    const headers = { "content-type": "application/json" };
    const { body } = await pool.request({ path: "/graphql", method: "POST", headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = /** @type {any} */ (await body.json());
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
    return data;
  };
  const pages = async (/** @type {string} */ query, variables = {}) => {
    const nodes = [];
    for (let after = null, more = true; more; ) {
      const [page] = /** @type {any[]} */ (Object.values(await ask(query, { ...variables, after })));
      nodes.push(...page.nodes);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    return nodes;
  };
  await ready(ask);
  const { theirs, names, kindOf, regions } = set === "europe" ? europe : await national(ask);
  // Theirs on a past date are those in force today, as far as they were then; what ended since they do not have.
  const toRows = (/** @type {any} */ { drukte }) =>
    drukte.tables.flatMap((/** @type {any} */ { since, partyCount, abolishedParticipations, partnership }) => {
      const id = theirs.get(partnership.id);
      if (!id) return [];
      return [
        {
          id,
          name: names.get(partnership.id) ?? partnership.name,
          kind: kindOf(partnership),
          since: since ?? partnership.since ?? UNKNOWN_DAY,
          members: partyCount + abolishedParticipations,
        },
      ];
    });
  const answers = {
    q0: async () => {
      await ask(QUERIES.Q0);
      return [{ one: 1 }];
    },
    q1: async (/** @type {Asked} */ { id }) => toRows(await ask(QUERIES.Q1, { id })),
    q2: async (/** @type {Asked} */ { id }) => {
      const nodes = await pages(QUERIES.Q2, { id });
      return nodes.map(({ first, second, gemeenten }) => ({ a: theirs.get(first.id), b: theirs.get(second.id), ...gemeenten }));
    },
    q3: async (/** @type {Asked} */ { region, least }) => {
      const nodes = await pages(QUERIES.Q3, { region: regions.get(region), least });
      return nodes.map(({ first, second, sharedCount }) => ({ a: first.id, b: second.id, shared: sharedCount }));
    },
    q4: async () => {
      const { mean, nodes } = (await ask(QUERIES.Q4)).drukteRanking;
      return { top: nodes.map((/** @type {any} */ { id, value, region }) => ({ id, name: region.name, n: value })), mean };
    },
    q5: async (/** @type {Asked} */ { id }) => (await ask(QUERIES.Q5, { id })).congruence.value,
    q6: async (/** @type {Asked} */ { id, on }) => toRows(await ask(QUERIES.Q6, { id, on })),
    q7: async (/** @type {Asked} */ { prefix }) => begun((await ask(QUERIES.Q7, { prefix })).suggest),
    q7f: async (/** @type {Asked} */ { typo }) => (await ask(QUERIES.Q7f, { typo })).suggest.map((/** @type {any} */ { name }) => name),
  };
  const named = Object.entries(answers).map(([name, answer]) => [name.replace("q", "Q"), answer]);
  return { port, close: () => pool.close(), ...Object.fromEntries(named) };
}

/** @param {{ name: string, alias: string | null, match: string }[]} suggested */
const begun = (suggested) => suggested.filter(({ alias, match }) => alias === null && match === "PREFIX").map(({ name }) => name);
const rows = (/** @type {string} */ name) => readFileSync(`${P}/data/national/${name}.csv`, "utf8").trimEnd().split("\n");

/**
 * What of the register is called otherwise by them.
 * @param {(query: string, variables?: object) => Promise<any>} ask
 */
async function national(ask) {
  const known = await partnershipsKnown(ask);
  const theirs = idsOf(known.map(({ id }) => id));
  const kindOf = (/** @type {any} */ { legalForm }) => FORMS[/** @type {keyof typeof FORMS} */ (legalForm)] ?? legalForm;
  return { theirs, names: namesOf(known, theirs), kindOf, regions: await regionsOf(ask) };
}

/** Of their Europe we have their own words. */
const europe = {
  theirs: { get: (/** @type {string} */ id) => id.replace(/^partnership-/, "") },
  names: new Map(),
  kindOf: (/** @type {any} */ { kind }) => kind.replaceAll("-", " "),
  regions: { get: (/** @type {string} */ id) => id },
};

/** @param {(query: string, variables?: object) => Promise<any>} ask */
async function partnershipsKnown(ask) {
  const found = [];
  for (let offset = 0, more = true; more; offset += 500) {
    const { partnerships } = await ask(
      `query ($offset: Int!) { partnerships(where: { kind: { eq: "gemeenschappelijke-regeling" } }, sort: [{ id: ASC }], limit: 500, offset: $offset) { id aliases } }`,
      { offset },
    );
    found.push(.../** @type {{ id: string, aliases: string[] | null }[]} */ (partnerships));
    more = partnerships.length === 500;
  }
  return found;
}

/**
 * Their ids by ours: the register's key, which ours begins with; a number follows where another thing has that id.
 * @param {string[]} ours
 * @returns {Map<string, string>}
 */
function idsOf(ours) {
  const keys = new Set(rows("partnerships").map((row) => row.slice(0, row.indexOf(","))));
  return new Map(
    ours.flatMap((id) => {
      const key = id.replace(/^partnership-/, "org:");
      const known = [key, key.replace(/-\d+$/, "")].find((one) => keys.has(one));
      return known ? [/** @type {const} */ ([id, known])] : [];
    }),
  );
}

/**
 * Their names of those that we know best by another of their names, by our ids.
 * @param {{ id: string, aliases: string[] | null }[]} ours @param {Map<string, string>} theirs
 */
function namesOf(ours, theirs) {
  const text = new Map(rows("partnerships").map((row) => [row.slice(0, row.indexOf(",")), row.slice(row.indexOf(",") + 1)]));
  return new Map(
    ours.flatMap(({ id, aliases }) => {
      const name = (aliases ?? []).find((alias) => text.get(theirs.get(id) ?? "")?.startsWith(`${alias},`));
      return name ? [/** @type {const} */ ([id, name])] : [];
    }),
  );
}

/**
 * Asks until all tables are read, which on a busy machine takes a cold database longer than a statement may.
 * @param {(query: string) => Promise<any>} ask
 */
async function ready(ask) {
  for (let left = 10; ; left -= 1) {
    try {
      return await ask("{ drukte { partnerships } }");
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/**
 * Our provinces by their ids, by name.
 * @param {(query: string) => Promise<any>} ask
 */
async function regionsOf(ask) {
  const { regions } = await ask('{ regions(where: { kind: { eq: "provincie" } }) { id name aliases } }');
  return new Map(
    rows("regions").map((row) => {
      const [id = "", name = ""] = row.split(",");
      const own = regions.find((/** @type {any} */ one) => one.name === name || one.aliases?.includes(name));
      if (!own) throw new Error(`no province is called ${name}`);
      return [id, own.id];
    }),
  );
}
