import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { Connection } from "./driver.js";
import { openDriver } from "./driver.js";
import { toDatabaseError } from "./errors.js";

/** Parameters of a statement. */
export type Parameters = Record<string, unknown>;

/** A row of an answer, as plain values. */
export type Row = Record<string, unknown>;

/** What questions need of the graph: one read statement at a time, bounded in time. */
export interface Database {
  /** Runs one read statement. Throws `DatabaseUnavailableError` or `QueryTimeoutError`. */
  read<Answer extends Row>(statement: string, parameters?: Parameters): Promise<Answer[]>;
}

/** A Neo4j server with its driver; counts the statements it was asked, for tests and metrics. */
export class Neo4jDatabase implements Database {
  readonly driver: Driver;
  statements = 0;

  constructor(
    readonly connection: Connection,
    private readonly timeout: number,
  ) {
    this.driver = openDriver(connection);
  }

  async read<Answer extends Row>(statement: string, parameters: Parameters = {}): Promise<Answer[]> {
    const { records } = await this.run(statement, parameters);
    return records.map((record) => record.toObject() as Answer);
  }

  /** Runs one autocommit read statement, with its summary; also how the graph half runs its own statements. */
  async run(statement: string, parameters: Parameters = {}) {
    this.statements += 1;
    const session = this.session(neo4j.session.READ);
    try {
      return await session.run(statement, parameters, { timeout: this.timeout });
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
