import type { ProfiledPlan, Transaction } from "neo4j-driver";
import neo4j from "neo4j-driver";
import type { Database } from "../../src/database/database.js";
import { hitsOf } from "../../src/database/request-database.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import type { Context } from "../../src/graph/context.js";
import { UNTAUGHT } from "../../src/intake/intake.js";
import { conflicts } from "../../src/questions/conflicts/conflicts.question.js";
import { connections } from "../../src/questions/connections/connections.question.js";
import { figures } from "../../src/questions/figures/figures.question.js";
import { interlocks } from "../../src/questions/interlocks/interlocks.question.js";
import { referralPaths } from "../../src/questions/referral-paths/referral-paths.question.js";
import { timeline } from "../../src/questions/timeline/timeline.question.js";
import { openTestDatabase } from "../support/database.js";

const database = openTestDatabase();
const catalogue = new Catalogue(database);
afterAll(() => database.close());

/** The database hits for following relationships: what is read of a node along the way depends on where the planner keeps it. */
const followed = (plan: ProfiledPlan): number =>
  plan.children.reduce((sum, child) => sum + followed(child), /^(VarLength|Optional)?Expand/.test(plan.operatorType) ? plan.dbHits : 0);

/** Reads inside a transaction, and adds up what the database does for it. */
class Measuring implements Database {
  hits = 0;
  followed = 0;
  statements = 0;
  constructor(private readonly tx: Transaction) {}

  async read<Answer extends Record<string, unknown>>(statement: string, parameters: Record<string, unknown> = {}): Promise<Answer[]> {
    const { records, summary } = await this.tx.run(`PROFILE ${statement}`, parameters);
    this.statements += 1;
    if (!summary.profile) throw new Error("the database profiled nothing");
    this.hits += hitsOf(summary.profile);
    this.followed += followed(summary.profile);
    return records.map((record) => record.toObject() as Answer);
  }
}

/**
 * In a province, each by itself: gemeenten with a body, a partnership of that body that works in all of the province
 * and the country, and a hand-over from the one to the other.
 */
const ELSEWHERE = `
MATCH (province:Entity {id: 'region-overijssel'})
MATCH (country:Entity {id: 'region-nederland'})
MATCH (asker:Entity {id: 'party-kind-ondernemers'})
UNWIND range(1, $count) AS i
CREATE (province)-[:CONTAINS]->(region:Entity:Region {id: 'GM-proef-' + i, name: 'Proef ' + i, kind: 'gemeente'})
CREATE (region)<-[:GOVERNS]-(body:Entity:Party:Organisation {id: 'gemeente-proef-' + i, name: 'Gemeente proef ' + i})
CREATE (table:Entity:Party:Partnership {id: 'partnership-proef-' + i, name: 'Verband ' + i})
CREATE (body)<-[:PARTY]-(:Entity:Membership {id: 'membership-proef-' + i, name: '', status: 'member'})-[:MEMBER_OF]->(table)
CREATE (table)<-[:COVERAGE_OF]-(:Entity:Coverage {id: 'coverage-proef-' + i, name: ''})-[:IN_REGION]->(province)
CREATE (table)<-[:COVERAGE_OF]-(:Entity:Coverage {id: 'coverage-proef-land-' + i, name: ''})-[:IN_REGION]->(country)
CREATE (referral:Entity:Referral {id: 'referral-proef-' + i, name: '', status: 'usual'})-[:ASKER]->(asker)
CREATE (referral)-[:VIA]->(body)
CREATE (referral)-[:TO]->(table)
CREATE (referral)-[:IN_REGION]->(region)`;

type Question = (context: Context) => Promise<unknown>;
const QUESTIONS: Record<string, { question: Question; statements: number; ceiling: number }> = {
  "two gemeenten of one province": {
    question: (context) => connections({ from: "gemeente-zwolle", to: "gemeente-enschede" }, context),
    statements: 3,
    ceiling: 24_000,
  },
  "a gemeente and a table that works in its province": {
    question: (context) => connections({ from: "GM0193", to: "partnership-mbo-overleg-overijssel", maxSteps: 6 }, context),
    statements: 5,
    ceiling: 58_000,
  },
  "two regions that overlap a province": {
    question: (context) => connections({ from: "region-twente", to: "region-zwolle" }, context),
    statements: 3,
    ceiling: 44_000,
  },
  "hand-overs from the Rabobank to LIOF": {
    question: (context) => referralPaths({ from: "organisation-rabobank", to: "organisation-liof", region: "GM0935" }, context),
    statements: 5,
    ceiling: 48_000,
  },
  "hand-overs by the Belastingdienst in Zwolle": {
    question: (context) => referralPaths({ from: "organisation-belastingdienst", region: "GM0193" }, context),
    statements: 6,
    ceiling: 20_000,
  },
  "who sits with the province, and who alone links two tables": {
    question: async (context) => (await interlocks({ party: "provincie-overijssel" }, context)).linkingPins(),
    statements: 2,
    ceiling: 36_000,
  },
  "what happened to a gemeente of the province": {
    question: (context) => timeline({ id: "GM0193" }, context),
    statements: 2,
    ceiling: 300,
  },
  "figures about the country": {
    question: (context) => figures({ about: "region-nederland" }, context),
    statements: 1,
    ceiling: 2_400,
  },
  "conflicts about a region": {
    question: (context) => conflicts({ about: "region-zwolle" }, context),
    statements: 1,
    ceiling: 650,
  },
};

/** What each question takes, inside the transaction. */
async function measured(tx: Transaction): Promise<Map<string, Measuring>> {
  const taken = new Map<string, Measuring>();
  for (const [name, { question }] of Object.entries(QUESTIONS)) {
    const measuring = new Measuring(tx);
    await question({
      database: measuring,
      catalogue,
      intake: UNTAUGHT,
      today: "2026-01-01",
      work: { statements: 0, rows: 0, hits: 0 },
      executionContext: database,
    });
    taken.set(name, measuring);
  }
  return taken;
}

let now: Map<string, Measuring>;
let crowded: Map<string, Measuring>;
beforeAll(async () => {
  await catalogue.load();
  const session = database.session(neo4j.session.WRITE);
  const tx = await session.beginTransaction();
  now = await measured(tx);
  await tx.run(ELSEWHERE, { count: 2_500 });
  crowded = await measured(tx);
  await tx.rollback();
  await session.close();
}, 120_000);

describe.each(Object.entries(QUESTIONS))("%s", (name, { statements, ceiling }) => {
  test(`take at most ${statements} statements and ${ceiling} database hits`, () => {
    expect(now.get(name)?.statements).toBeLessThanOrEqual(statements);
    expect(now.get(name)?.hits).toBeLessThan(ceiling);
  });

  test("follow not one relationship more when there is a hundred times as much elsewhere in the province and the country", () => {
    expect(crowded.get(name)?.followed).toBe(now.get(name)?.followed);
    expect(crowded.get(name)?.hits).toBeLessThanOrEqual((now.get(name)?.hits ?? 0) * 1.1);
  });
});
