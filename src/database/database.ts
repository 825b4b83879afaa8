import neo4j, { type Driver, type QueryResult, type Session } from "neo4j-driver";
import { Availability } from "./availability.js";
import type { Connection } from "./driver.js";
import { openDriver } from "./driver.js";
import { DatabaseBrokenError, DatabaseBusyError, DatabaseUnavailableError, QueryTimeoutError, toDatabaseError } from "./errors.js";
import { OverdueError, within } from "./within.js";

/** Parameters of a statement. */
export type Parameters = Record<string, unknown>;

/** A row of an answer, as plain values. */
export type Row = Record<string, unknown>;

/** What questions need of the graph: one read statement at a time, bounded in time. */
export interface Database {
  /** Runs one read statement. Throws one of the errors in `errors.ts`. */
  read<Answer extends Row>(statement: string, parameters?: Parameters): Promise<Answer[]>;
}

/** How much later than asked the server may end a statement, before it is looked at whether it still lives. */
const LATE_MS = 1_000;
/** And how much later still when it does: it may look for statements to end every two seconds only. */
const LATER_MS = 3_000;
const CLOSE_WITHIN_MS = 1_000;

/** How statements are run. */
export interface DatabaseSettings {
  /** Time limit of one statement, in milliseconds. */
  timeout: number;
  /** Whether every statement is profiled, so that its summary tells the database hits. */
  profile?: boolean;
}

/** A Neo4j server with its driver; counts the statements it was asked. */
export class Neo4jDatabase implements Database {
  statements = 0;
  /** Called when the server says that it cannot go on before it is started again. */
  onBroken: () => void = () => undefined;
  private opened: Driver;
  private readonly availability = new Availability(() => this.connection);

  constructor(
    private reached: Connection,
    private readonly settings: DatabaseSettings,
  ) {
    this.opened = openDriver(reached);
  }

  get connection(): Connection {
    return this.reached;
  }

  get driver(): Driver {
    return this.opened;
  }

  /** Whether the server was last found not to answer. */
  get isAway(): boolean {
    return this.availability.isAway;
  }

  /** To be called by whoever learns that the server is gone: the next statement looks first. */
  doubt(): void {
    this.availability.doubt();
  }

  async read<Answer extends Row>(statement: string, parameters: Parameters = {}): Promise<Answer[]> {
    return toRows(await this.run(statement, parameters));
  }

  /** Runs one autocommit read statement, with its summary; also how the graph half runs its own statements. `limit` shortens its time. */
  async run(statement: string, parameters: Parameters = {}, limit: number = Number.POSITIVE_INFINITY): Promise<QueryResult> {
    this.statements += 1;
    await this.availability.assured();
    const session = this.session(neo4j.session.READ);
    try {
      const timeout = Math.ceil(Math.min(this.settings.timeout, limit));
      const answer = untraced(() => session.run(this.settings.profile ? `PROFILE ${statement}` : statement, parameters, { timeout }));
      return await this.bounded(timeout, answer);
    } catch (error) {
      const known = toDatabaseError(error);
      if (known instanceof DatabaseUnavailableError || known instanceof DatabaseBusyError) this.availability.doubt();
      if (known instanceof DatabaseBrokenError) this.onBroken();
      if (known === error && error instanceof Error) Error.captureStackTrace(error);
      throw known;
    } finally {
      // Not waited for: a server that hangs does not answer this either.
      session.close().catch(() => undefined);
    }
  }

  /** A session of its own, for the loader. The caller closes it. */
  session(mode: typeof neo4j.session.READ | typeof neo4j.session.WRITE): Session {
    return this.driver.session({ database: this.connection.database, defaultAccessMode: mode, fetchSize: 10_000 });
  }

  /** Goes on with a server that listens elsewhere now. */
  moveTo(connection: Connection): void {
    this.reached = connection;
    this.reopen();
  }

  async close(): Promise<void> {
    await within(CLOSE_WITHIN_MS, this.driver.close()).catch(() => undefined);
  }

  /** The server ends a statement that takes too long; one that hangs does not, nor does the driver. */
  private async bounded<Answer>(timeout: number, answer: Promise<Answer>): Promise<Answer> {
    const { driver } = this;
    try {
      return await within(timeout + LATE_MS, answer);
    } catch (error) {
      if (!(error instanceof OverdueError)) throw error;
    }
    await this.availability.alive().catch((unavailable: Error) => {
      // What hangs on the old connections will not come back; the first to find out opens new ones.
      if (this.driver === driver) this.reopen();
      throw unavailable;
    });
    return within(LATER_MS, answer).catch((error: Error) => {
      throw error instanceof OverdueError ? new QueryTimeoutError("The statement took too long", { cause: error }) : error;
    });
  }

  private reopen(): void {
    this.opened.close().catch(() => undefined);
    this.opened = openDriver(this.connection);
  }
}

/** Without the trace of calls that the driver writes down for every statement in case it fails; what fails is given ours. */
function untraced<Answer>(run: () => Answer): Answer {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The rows of an answer. */
export function toRows<Answer extends Row>({ records }: QueryResult): Answer[] {
  return records.map((record) => record.toObject() as Answer);
}
