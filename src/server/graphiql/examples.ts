import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The three kinds of user that Wegwijzer answers. */
export const USERS = ["beleidsadviseur", "frontend", "onderzoeker"] as const;
export type User = (typeof USERS)[number];

/** A question that runs as it stands. */
export interface Example {
  /** Name of its file without extension: `frontend-1-zoeken-met-een-typefout`. */
  id: string;
  user: User;
  /** What it asks, in Dutch: the first line. */
  title: string;
  /** What it shows, in Dutch: the second line. */
  shows: string;
  /** The whole file, both lines included. */
  query: string;
}

const FOLDER = resolve("src/server/graphiql/examples");
const LINES = /^# (?<title>.+)\n# (?<shows>.+)\n/;

/** The examples, by user and number. Throws an `Error` that names the file which is not `<user>-<n>-<slug>.graphql` with two lines of comment. */
export function readExamples(): Example[] {
  return readdirSync(FOLDER).sort().map(readExample);
}

function readExample(name: string): Example {
  const id = /^[a-z]+-\d-[a-z0-9-]+(?=\.graphql$)/.exec(name)?.[0];
  const user = USERS.find((one) => id?.startsWith(`${one}-`));
  const query = readFileSync(join(FOLDER, name), "utf8");
  const { title, shows } = LINES.exec(query)?.groups ?? {};
  if (!id || !user || !title || !shows)
    throw new Error(`${join(FOLDER, name)} is no example: expected <${USERS.join("|")}>-<n>-<slug>.graphql that starts with two lines of comment.`);
  return { id, user, title, shows, query };
}
