import { askOf } from "../support/api.js";
import { ownServer } from "../support/server.js";

type Server = Awaited<ReturnType<typeof ownServer>>;
const SECRET = "mijn geheime vraag";
let server: Server;
beforeAll(async () => {
  server = await ownServer({
    LOG_LEVEL: "info",
    PROFILE_STATEMENTS: "true",
    MAX_REQUESTS_AT_ONCE: "2",
    MAX_STATEMENTS_AT_ONCE: "1",
    CORS_ORIGINS: "https://voorbeeld.nl",
    MAX_BODY_BYTES: "2000",
  });
});
afterAll(() => server.stop());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

/** A metric with these labels, 0 when it was not counted yet. */
async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${name} `))
      ?.split(" ")[1] ?? 0,
  );
}

test("a request is logged in one line: its id, question, work and time, and not what was asked", async () => {
  const query = JSON.stringify({ query: `{ search(text: "${SECRET}") { totalCount } }` });
  await post(query, { "x-request-id": "proef-1" });
  expect(server.logged.filter(({ requestId }) => requestId === "proef-1")).toEqual([
    expect.objectContaining({
      level: 30,
      msg: "answered",
      req: { method: "POST", path: "/graphql" },
      status: 200,
      question: "search",
      codes: [],
      work: { statements: 1, rows: expect.any(Number), hits: expect.any(Number) },
      milliseconds: expect.any(Number),
    }),
  ]);
  await fetch(`${server.url}/graphql?query=${encodeURIComponent(`{ search(text: "${SECRET}") { totalCount } }`)}`, { headers: { "x-request-id": "proef-2" } });
  expect(JSON.stringify(server.logged)).toContain("proef-2");
  expect(JSON.stringify(server.logged)).not.toContain("geheime");
});

test("a request without an id is given one, and a strange id is not taken over", async () => {
  const [none, strange] = await Promise.all([post('{"query":"{__typename}"}'), post('{"query":"{__typename}"}', { "x-request-id": "{{}}" })]);
  for (const response of [none, strange]) expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test("an unexpected error is logged with the request's id, and the client is not told more than that", async () => {
  // Nothing a client sends causes one: here the database lacks the index that the question starts from.
  const run = server.database.run;
  server.database.run = () => Promise.reject(new Error("There is no such index: entity_names"));
  const response = await post('{"query":"{ search(text: \\"zwolle\\") { totalCount } }"}', { "x-request-id": "proef-3" });
  server.database.run = run;
  expect(await response.json()).toMatchObject({ errors: [{ message: "Er ging iets mis aan onze kant.", extensions: { code: "INTERNAL" } }] });
  expect(server.logged).toContainEqual(
    expect.objectContaining({ level: 50, requestId: "proef-3", err: expect.objectContaining({ message: "There is no such index: entity_names" }) }),
  );
});

test("the metrics count requests, errors by code, durations, statements and hits", async () => {
  const read = () =>
    Promise.all(
      [
        'wegwijzer_requests_total{status="200"}',
        'wegwijzer_errors_total{code="NOT_FOUND"}',
        'wegwijzer_request_duration_seconds_count{question="node"}',
        "wegwijzer_statements_total",
      ].map(metric),
    );
  const [requests = 0, errors = 0, durations = 0, statements = 0] = await read();
  const hits = await metric("wegwijzer_database_hits_total");
  await askOf(server.url, '{ node(id: "GM0193") { id } }');
  // What names nothing takes a second statement, for what looks like it.
  await askOf(server.url, '{ node(id: "region-niets-daarvan") { id } }');
  expect(await read()).toEqual([requests + 2, errors + 1, durations + 2, statements + 3]);
  expect(await metric("wegwijzer_database_hits_total")).toBeGreaterThan(hits);
});

test("a request too many at the same time is told to come back", async () => {
  const { run } = server.database;
  let open = () => {};
  const gate = new Promise<void>((done) => {
    open = done;
  });
  const entered: (() => void)[] = [];
  const bothEntered = Promise.all([0, 1].map(() => new Promise<void>((done) => entered.push(done))));
  server.database.run = async (...args) => {
    entered.pop()?.();
    await gate;
    return run.apply(server.database, args);
  };
  const question = JSON.stringify({ query: '{ node(id: "GM0193") { id } }' });
  const under = [post(question), post(question)];
  await bothEntered;
  const refused = await post(question);
  server.database.run = run;
  open();
  expect([refused.status, refused.headers.get("retry-after"), await refused.json()]).toEqual([
    503,
    "1",
    { errors: [{ message: "Er wordt nu te veel tegelijk gevraagd. Probeer het over enkele ogenblikken weer.", extensions: { code: "TOO_BUSY" } }] },
  ]);
  expect((await Promise.all(under)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await post(question)).status).toBe(200);
});

test("only the sites that may read are told that they may", async () => {
  const allowed = await post('{"query":"{__typename}"}', { origin: "https://voorbeeld.nl" });
  const other = await post('{"query":"{__typename}"}', { origin: "https://elders.nl" });
  expect([allowed, other].map(({ headers }) => headers.get("access-control-allow-origin"))).toEqual(["https://voorbeeld.nl", null]);
});

test("a body larger than the setting is refused as JSON", async () => {
  const response = await post(JSON.stringify({ query: "{ __typename }", variables: { text: "x".repeat(2_000) } }));
  expect([response.status, await response.json()]).toEqual([413, { errors: [{ message: "Het verzoek is te groot.", extensions: { code: "TOO_COMPLEX" } }] }]);
});

test.each(["/", "/graphiql", "/health", "/ready", "/metrics", "/nergens", "/graphql"])("%s answers with security headers", async (path) => {
  const { headers } = await fetch(`${server.url}${path}`, { redirect: "manual" });
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toContain("script-src 'self'");
});
