import neo4j from "neo4j-driver";
import type { Neo4jDatabase } from "../../src/database/database.js";

/** How many of each there are, so that the same again can be made so many times. */
const COUNTS = `
MATCH (r:Region) WHERE r.kind = 'gemeente' WITH count(r) AS regions
MATCH (p:Partnership) WITH regions, count(p) AS partnerships
MATCH (o:Organisation) RETURN regions, partnerships, count(o) AS parties`;

const STEPS = [
  // Gemeenten in the same province, each with its public body.
  `UNWIND range(1, $regions) AS i
   CALL (i) {
     MATCH (province:Entity {id: 'PV23'})
     CREATE (r:Entity:Region {id: 'XX' + i, name: 'Veelgemeente ' + i, aliases: [], citations: [], datasets: [], kind: 'gemeente', code: 'XX' + i, searchNames: ['veelgemeente ' + i]}),
       (o:Entity:Party:Organisation {id: 'gemeente-veel-' + i, name: 'Gemeente Veel ' + i, aliases: [], citations: [], datasets: [], kind: 'gemeente', searchNames: ['gemeente veel ' + i]}),
       (province)-[:CONTAINS {citations: [], datasets: []}]->(r), (o)-[:GOVERNS {citations: [], datasets: []}]->(r)
   } IN TRANSACTIONS OF 2000 ROWS`,
  // Other parties, at home in the province.
  `UNWIND range(1, $parties) AS i
   CALL (i) {
     MATCH (province:Entity {id: 'PV23'})
     CREATE (o:Entity:Party:Organisation {id: 'organisation-veel-' + i, name: 'Veelpartij ' + i, aliases: [], citations: [], datasets: [], kind: 'bedrijf', searchNames: ['veelpartij ' + i]})-[:LOCATED_IN {citations: [], datasets: []}]->(province)
   } IN TRANSACTIONS OF 2000 ROWS`,
  // Partnerships with the same themes, of four of those gemeenten and two of those parties, which work in the first of them.
  `UNWIND range(1, $partnerships) AS i
   CALL (i) {
     MATCH (theme:Entity {id: 'theme-arbeidsmarkt'})
     CREATE (p:Entity:Party:Partnership {id: 'partnership-veel-' + i, name: 'Veeltafel ' + i, aliases: [], citations: [], datasets: [], kind: 'gemeenschappelijke-regeling', themes: ['arbeidsmarkt'], searchNames: ['veeltafel ' + i]})-[:HAS_THEME {citations: [], datasets: []}]->(theme)
     WITH p, i
     MATCH (region:Entity {id: 'XX' + (1 + (i * 7) % $regions)})
     CREATE (p)<-[:COVERAGE_OF {citations: [], datasets: []}]-(:Entity:Coverage {id: 'coverage-veel-' + i, name: 'Veel', aliases: [], citations: [], datasets: []})-[:IN_REGION {citations: [], datasets: []}]->(region)
     WITH p, i
     UNWIND [j IN range(0, 3) | 'gemeente-veel-' + (1 + (i * 7 + j) % $regions)] + [j IN range(0, 1) | 'organisation-veel-' + (1 + (i * 3 + j) % $parties)] AS member
     MATCH (o:Entity {id: member})
     CREATE (o)<-[:PARTY {citations: [], datasets: []}]-(:Entity:Membership {id: p.id + '-' + member, name: 'Veel', aliases: [], citations: [], datasets: [], status: 'member', roles: []})-[:MEMBER_OF {citations: [], datasets: []}]->(p)
   } IN TRANSACTIONS OF 2000 ROWS`,
];

/** Adds so many times as many gemeenten, parties and partnerships as there are, in Overijssel, none of them tied to those that are there. */
export async function multiply(database: Neo4jDatabase, times: number): Promise<{ regions: number; parties: number; partnerships: number }> {
  const [counts = {}] = await database.read<Record<string, number>>(COUNTS);
  const many = Object.fromEntries(Object.entries(counts).map(([what, count]) => [what, neo4j.int(count * times)]));
  const session = database.session(neo4j.session.WRITE);
  try {
    for (const step of STEPS) await session.run(step, many);
    await session.run("CALL db.awaitIndexes(300)");
    await session.run("CALL db.prepareForReplanning()");
  } finally {
    await session.close();
  }
  return { regions: Number(many.regions), parties: Number(many.parties), partnerships: Number(many.partnerships) };
}
