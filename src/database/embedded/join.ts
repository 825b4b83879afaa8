import { setTimeout as pause } from "node:timers/promises";
import { StopError } from "../../bootstrap/step.mjs";
import { type Connection, findFault } from "../driver.js";
import { readPassword } from "./home.js";
import { userOf } from "./owner.js";

const WITHIN_MS = 60_000;

/** How to reach the embedded database that another program started; waits until it answers. Throws `StopError`. */
export async function connectionOf(home: string): Promise<Connection> {
  for (const begin = performance.now(); performance.now() - begin < WITHIN_MS; await pause(200)) {
    const user = userOf(home);
    if (!user) throw new StopError(`The program that used the embedded database in ${home} ended meanwhile. Try again.`);
    // It may still be starting, or again.
    if (user.uri === null) continue;
    const connection = { uri: user.uri, user: "neo4j", password: readPassword(home), database: "neo4j" };
    if ((await findFault(connection, 5_000)) === null) return connection;
  }
  throw new StopError(`The embedded database in ${home} does not answer. Stop the program that uses it, and try again.`);
}
