import neo4j, { type Driver, type QueryResult, type Session } from "neo4j-driver";
import type { Connection } from "./driver.js";
import { openDriver } from "./driver.js";
import { toDatabaseError } from "./errors.js";

/** Parameters of a statement. */
export type Parameters = Record<string, unknown>;

/** A row of an answer, as plain values. */
export type Row = Record<string, unknown>;

/** What questions need of the graph: one read statement at a time, bounded in time. */
export interface Database {
  /** Runs one read statement. Throws one of the errors in `errors.ts`. */
  read<Answer extends Row>(statement: string, parameters?: Parameters): Promise<Answer[]>;
}

/** How statements are run. */
export interface DatabaseSettings {
  /** Time limit of one statement, in milliseconds. */
  timeout: number;
  /** Whether every statement is profiled, so that its summary tells the database hits. */
  profile?: boolean;
}

/** A Neo4j server with its driver; counts the statements it was asked. */
export class Neo4jDatabase implements Database {
  readonly driver: Driver;
  statements = 0;

  constructor(
    readonly connection: Connection,
    private readonly settings: DatabaseSettings,
  ) {
    this.driver = openDriver(connection);
  }

  async read<Answer extends Row>(statement: string, parameters: Parameters = {}): Promise<Answer[]> {
    return toRows(await this.run(statement, parameters));
  }

  /** Runs one autocommit read statement, with its summary; also how the graph half runs its own statements. `within` shortens its time limit. */
  async run(statement: string, parameters: Parameters = {}, within: number = Number.POSITIVE_INFINITY): Promise<QueryResult> {
    this.statements += 1;
    const session = this.session(neo4j.session.READ);
    try {
      const timeout = Math.ceil(Math.min(this.settings.timeout, within));
      return await session.run(this.settings.profile ? `PROFILE ${statement}` : statement, parameters, { timeout });
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      await session.close();
    }
  }

  /** A session of its own, for the loader. The caller closes it. */
  session(mode: typeof neo4j.session.READ | typeof neo4j.session.WRITE): Session {
    return this.driver.session({ database: this.connection.database, defaultAccessMode: mode, fetchSize: 10_000 });
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

/** The rows of an answer. */
export function toRows<Answer extends Row>({ records }: QueryResult): Answer[] {
  return records.map((record) => record.toObject() as Answer);
}
