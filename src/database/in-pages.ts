import neo4j from "neo4j-driver";
import type { Database, Row } from "./database.js";

/** Rows that are in memory at the same time, at most. */
const PAGE = 50_000;

/**
 * All rows of a statement, a page at a time, so that not all are in memory at once. The statement gives its rows by
 * ascending `id`, those beyond `$after`, `$most` at most.
 */
export async function* inPages<Answer extends { id: string }>(database: Database, statement: string, most = PAGE): AsyncGenerator<Answer> {
  for (let after = "", more = true; more; ) {
    const rows = await database.read<Answer & Row>(statement, { after, most: neo4j.int(most) });
    yield* rows;
    after = rows.at(-1)?.id ?? after;
    more = rows.length === most;
  }
}
