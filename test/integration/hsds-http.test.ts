import { ownServer } from "../support/server.js";

let server: Awaited<ReturnType<typeof ownServer>>;
beforeAll(async () => {
  server = await ownServer({ MAX_REQUESTS_AT_ONCE: "5" });
});
afterAll(() => server.stop());

const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}/hsds${path}`, init);

test("the root says which version of the standard this is, and where its API is described", async () => {
  expect(await (await ask("/")).json()).toMatchObject({
    version: "3.0",
    profile: expect.stringContaining("https://"),
    openapi_url: expect.stringContaining("3.0"),
  });
});

test("who has a page still is told so by 304, without a statement", async () => {
  const first = await ask("/services?per_page=3");
  const tag = first.headers.get("etag") ?? "";
  expect([tag, first.headers.get("cache-control")]).toEqual([expect.stringMatching(/^W\/"\d+-/), "no-cache"]);
  const before = server.database.statements;
  const again = await ask("/services?per_page=3", { headers: { "if-none-match": tag } });
  expect([again.status, await again.text(), server.database.statements - before]).toEqual([304, "", 0]);
  expect((await ask("/services?per_page=4", { headers: { "if-none-match": tag } })).status).toBe(200);
});

test("a page of services takes one statement, in full two, once the directory is read", async () => {
  await ask("/services");
  const statementsFor = async (path: string) => {
    const before = server.database.statements;
    expect((await ask(path)).status).toBe(200);
    return server.database.statements - before;
  };
  expect(await statementsFor("/services?per_page=100")).toBe(1);
  expect(await statementsFor("/services?per_page=100&full=true")).toBe(2);
  expect(await statementsFor("/organizations?per_page=100&full=true")).toBe(2);
  expect(await statementsFor("/taxonomy_terms?per_page=100")).toBe(0);
});

test("HEAD tells what GET would, without it; OPTIONS says what may be done; anything else is refused", async () => {
  const head = await ask("/services", { method: "HEAD" });
  expect([head.status, await head.text(), head.headers.get("content-type")]).toEqual([200, "", "application/json; charset=utf-8"]);
  const options = await ask("/services", { method: "OPTIONS", headers: { origin: "https://voorbeeld.nl", "access-control-request-method": "GET" } });
  expect([options.status, options.headers.get("access-control-allow-methods")]).toEqual([204, "GET,HEAD"]);
  const post = await ask("/services", { method: "POST" });
  expect([post.status, post.headers.get("allow"), await post.json()]).toEqual([
    405,
    "GET, HEAD, OPTIONS",
    { errors: [{ message: "De feed is alleen te lezen: vraag met GET.", extensions: { code: "BAD_INPUT" } }] },
  ]);
});

test("any site may read it, no page may frame it or guess its types, and an error is kept by nobody", async () => {
  const { headers } = await ask("/services?page=0", { headers: { origin: "https://voorbeeld.nl" } });
  expect(["access-control-allow-origin", "x-content-type-options", "cache-control", "etag"].map((name) => headers.get(name))).toEqual([
    "*",
    "nosniff",
    "no-store",
    null,
  ]);
  expect(headers.get("content-security-policy")).toContain("default-src");
});

test("a database that does not answer is said to be away, as a status too", async () => {
  const none = await ownServer({}, { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x", database: "neo4j" });
  const response = await fetch(`${none.url}/hsds/services`);
  expect([response.status, await response.json()]).toEqual([503, { errors: [expect.objectContaining({ extensions: { code: "DATABASE_UNAVAILABLE" } })] }]);
  await none.stop();
});
