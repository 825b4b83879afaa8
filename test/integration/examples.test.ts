import { readFileSync } from "node:fs";
import { readExamples } from "../../src/server/graphiql/examples.js";
import { answer } from "../support/api.js";

/** The README's requests, each with the answer that it shows. */
const README = [...readFileSync("README.md", "utf8").matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g)].map(([, query = "", shown = ""]) => ({
  query,
  title: query.split("\n")[0] ?? "",
  shown: JSON.parse(shown) as unknown,
}));

test("the README's tour has six requests", () => {
  expect(README).toHaveLength(6);
});

test.each(README)("the README shows the answer to $title", async ({ query, shown }) => {
  expect({ data: await answer(query) }).toEqual(shown);
});

test("there are three examples to try for each kind of user", () => {
  const users = readExamples().map(({ user }) => user);
  expect([users.length, new Set(users).size]).toEqual([9, 3]);
});

/** Every list and value that an answer holds, at any depth. */
function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(leaves);
  return [value];
}

test.each(readExamples())("the example $title answers something", async ({ query }) => {
  const data = await answer(query);
  expect(leaves(data).filter((leaf) => leaf !== null && leaf !== 0).length).toBeGreaterThan(3);
});

test("the page to try them on is served from this machine alone", async () => {
  const page = await (await fetch(`${process.env.TEST_API}/`)).text();
  expect(page).toContain("Wegwijzer");
  const assets = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) => path);
  expect(assets.length).toBeGreaterThan(4);
  for (const path of assets) {
    expect(path).toMatch(/^(\/|\.\/|#|data:)/);
    if (path.startsWith("/")) expect((await fetch(`${process.env.TEST_API}${path}`)).status).toBe(200);
  }
});
