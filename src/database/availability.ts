import { type Connection, findFault } from "./driver.js";
import { DatabaseUnavailableError } from "./errors.js";
import { within } from "./within.js";

/** How long a request waits to hear whether the database is back. */
const WAIT_MS = 500;
/** A server that was only slow to answer is found well again within this time. */
const LOOK_MS = 15_000;

/**
 * Knows that a database was last found not to answer. Then requests do not each wait for it: one look at a time is
 * under way, and all wait for that one, half a second at most.
 */
export class Availability {
  private doubted = false;
  private look: Promise<Error | null> | null = null;

  constructor(private readonly connection: () => Connection) {}

  /** To be called when the database did not answer. */
  doubt(): void {
    this.doubted = true;
  }

  /** Returns at once, unless there is doubt; then when the database answers. Throws `DatabaseUnavailableError`. */
  async assured(): Promise<void> {
    if (!this.doubted) return;
    this.look ??= this.lookNow();
    const fault = await within(WAIT_MS, this.look).catch((late: Error) => late);
    if (fault) throw new DatabaseUnavailableError("The database does not answer", { cause: fault });
  }

  private async lookNow(): Promise<Error | null> {
    const fault = await findFault(this.connection(), LOOK_MS);
    this.look = null;
    if (!fault) this.doubted = false;
    return fault;
  }
}
