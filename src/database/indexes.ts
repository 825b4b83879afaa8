import neo4j from "neo4j-driver";
import { SEARCHED_LABELS } from "../ingest/model/kinds.js";
import type { Neo4jDatabase } from "./database.js";

/** Labels that the API enters by key or filters by name. */
const LABELS = [
  "Document",
  "Register",
  "Part",
  "Region",
  "Organisation",
  "PartyKind",
  "Partnership",
  "Programme",
  "Coverage",
  "Membership",
  "Service",
  "Need",
  "Question",
  "Concept",
  "ConceptScheme",
  "Referral",
  "Route",
  "Agreement",
  "Funding",
  "Figure",
  "Lesson",
] as const;

const SEARCHED = SEARCHED_LABELS.join("|");

/** Constraints and indexes, each with a name, so that a changed one shows. All are made only where they are missing. */
export const SCHEMA_STATEMENTS: readonly string[] = [
  "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT data_version_id IF NOT EXISTS FOR (n:DataVersion) REQUIRE n.id IS UNIQUE",
  ...LABELS.map((label) => `CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`),
  ...LABELS.map((label) => `CREATE INDEX ${label.toLowerCase()}_name IF NOT EXISTS FOR (n:${label}) ON (n.name)`),
  `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:${SEARCHED}) ON EACH [n.searchNames] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
  `CREATE FULLTEXT INDEX entity_texts IF NOT EXISTS FOR (n:${SEARCHED}) ON EACH [n.searchTexts] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'dutch'}}`,
];

/** Makes constraints and indexes and waits until they can be used. */
export async function applySchema(database: Neo4jDatabase): Promise<void> {
  const session = database.session(neo4j.session.WRITE);
  try {
    const present = await session.run("SHOW INDEXES YIELD name RETURN collect(name) AS names");
    const names = new Set(present.records[0]?.get("names") as string[]);
    const missing = SCHEMA_STATEMENTS.filter((statement) => !names.has(statement.split(" ")[2] ?? "") && !names.has(statement.split(" ")[3] ?? ""));
    for (const statement of missing) await session.run(statement);
    if (missing.length > 0) await session.run("CALL db.awaitIndexes(120)");
  } finally {
    await session.close();
  }
}
