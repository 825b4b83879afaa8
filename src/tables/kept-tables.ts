import type { Database } from "../database/database.js";
import { readTables } from "./read-tables.js";
import type { Tables } from "./tables.js";

/**
 * The tables of the data version that is served, read when first asked for; whoever asks meanwhile waits for the same.
 * `get` throws `TooManySeatsError` when there are more memberships than may be kept.
 */
export class KeptTables {
  private kept: Promise<Tables> | null = null;

  constructor(
    private readonly database: Database,
    private readonly maxSeats: number,
  ) {}

  get(): Promise<Tables> {
    this.kept ??= readTables(this.database, this.maxSeats).catch((error: unknown) => {
      this.kept = null;
      throw error;
    });
    return this.kept;
  }

  /** Another data version is served from now on. */
  forget(): void {
    this.kept = null;
  }
}
