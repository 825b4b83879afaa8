import type { ProfiledPlan, QueryResult } from "neo4j-driver";
import pLimit from "p-limit";
import { type Database, type Neo4jDatabase, type Parameters, type Row, toRows } from "./database.js";
import { QueryTimeoutError } from "./errors.js";

/** What one request may ask of the database. */
export interface RequestBounds {
  /** Statements that are under way at the same time. */
  atOnce: number;
  /** Time that all statements together have, in milliseconds. */
  timeout: number;
}

/** What one request had the database do. */
export interface Work {
  statements: number;
  rows: number;
  /** Database hits; 0 where statements are not profiled. */
  hits: number;
}

/** The database as one request sees it: a few statements at a time, until its time is up, and counted. */
export class RequestDatabase implements Database {
  readonly work: Work = { statements: 0, rows: 0, hits: 0 };
  private readonly deadline: number;
  private readonly limit: ReturnType<typeof pLimit>;

  constructor(
    private readonly database: Neo4jDatabase,
    { atOnce, timeout }: RequestBounds,
  ) {
    this.deadline = performance.now() + timeout;
    this.limit = pLimit(atOnce);
  }

  async read<Answer extends Row>(statement: string, parameters: Parameters = {}): Promise<Answer[]> {
    return toRows(await this.run(statement, parameters));
  }

  /** Runs one statement when it is its turn. Throws `QueryTimeoutError` when the request's time is up by then. */
  run(statement: string, parameters: Parameters = {}): Promise<QueryResult> {
    return this.limit(async () => {
      const left = this.deadline - performance.now();
      if (left <= 0) throw new QueryTimeoutError("The request took too long");
      const result = await this.database.run(statement, parameters, left);
      this.work.statements += 1;
      this.work.rows += result.records.length;
      if (result.summary.profile) this.work.hits += hitsOf(result.summary.profile);
      return result;
    });
  }
}

/** Database hits of a profiled plan, its parts included. */
export function hitsOf({ dbHits, children }: Pick<ProfiledPlan, "dbHits" | "children">): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
