import { type Connection, findFault } from "./driver.js";
import { DatabaseUnavailableError } from "./errors.js";
import { within } from "./within.js";

/** How long a request waits to hear whether a database that did not answer is back. */
const BACK_WITHIN_MS = 500;
/** How long a database that was not known to be away may take to say that it lives; it may be busy. */
const ALIVE_WITHIN_MS = 1_500;
/** When a look is given up, and another is taken when somebody asks. */
const LOOK_MS = 15_000;

/**
 * Knows that a database was last found not to answer. Then requests do not each wait for it: one look at a time is
 * under way, and all wait for that one, half a second at most.
 */
export class Availability {
  private away = false;
  private look: Promise<Error | null> | null = null;

  constructor(private readonly connection: () => Connection) {}

  /** Whether the database was last found not to answer. */
  get isAway(): boolean {
    return this.away;
  }

  /** To be called when the database could not be reached. */
  doubt(): void {
    this.away = true;
  }

  /** Returns at once, unless the database was last found away; then when it answers. Throws `DatabaseUnavailableError`. */
  async assured(): Promise<void> {
    if (this.away) await this.found(BACK_WITHIN_MS);
  }

  /** Looks whether a database that keeps somebody waiting lives. Throws `DatabaseUnavailableError`. */
  async alive(): Promise<void> {
    await this.found(ALIVE_WITHIN_MS);
  }

  private async found(withinMs: number): Promise<void> {
    this.look ??= this.takeLook();
    const fault = await within(withinMs, this.look).catch((late: Error) => late);
    if (!fault) return;
    this.away = true;
    throw new DatabaseUnavailableError("The database does not answer", { cause: fault });
  }

  private async takeLook(): Promise<Error | null> {
    const fault = await findFault(this.connection(), LOOK_MS);
    this.look = null;
    this.away = fault !== null;
    return fault;
  }
}
