import { serverAudits } from "graphql-http";
import { ask } from "../support/api.js";

const url = () => `${process.env.TEST_API}/graphql`;

describe("GraphQL over HTTP, as the specification's audit asks it", () => {
  for (const audit of serverAudits({ url: () => url(), fetchFn: fetch })) {
    test(audit.name, async () => {
      const result = await audit.fn();
      if (result.status === "error") throw new Error(result.reason);
      expect(["ok", "notice", "warn"]).toContain(result.status);
    });
  }
});

test.each([
  ["a body that is no JSON", { body: "{" }, 400, "BAD_INPUT"],
  ["a body of 20 MB", { body: JSON.stringify({ query: `{ a(x: "${"x".repeat(20_000_000)}") }` }) }, 413, "TOO_COMPLEX"],
  ["a character set that is none", { body: "{}", headers: { "content-type": "application/json; charset=x-nonsense" } }, 415, "BAD_INPUT"],
])("%s is answered as JSON with a code", async (_what, request, status, code) => {
  const response = await fetch(url(), { method: "POST", headers: { "content-type": "application/json" }, ...request });
  expect(response.status).toBe(status);
  expect(((await response.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions).toEqual({ code });
});

test("a syntax error is bad input, with the place", async () => {
  const { status, errors } = await ask("{ overlap(region: ");
  expect([status, errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([400, "BAD_INPUT", "Syntax Error: Unexpected <EOF>."]);
});

test("a mutation is not offered", async () => {
  const { errors } = await ask("mutation { createRegions(input: []) { info { nodesCreated } } }");
  expect(errors?.[0]?.extensions.code).toBe("BAD_INPUT");
});

test("an answer to a POST is kept by nobody on the way; one to a GET only by who asks each time whether it still holds", async () => {
  const headers = { "apollo-require-preflight": "true", "content-type": "application/json" };
  const posted = await fetch(url(), { method: "POST", headers, body: '{"query":"{ __typename }"}' });
  const got = await fetch(`${url()}?query=%7B__typename%7D`, { headers });
  expect([posted.headers.get("cache-control"), got.headers.get("cache-control")]).toEqual(["no-store", "no-cache"]);
});

test("another site may read, and no page may be framed or guess its types", async () => {
  const response = await fetch(url(), {
    method: "POST",
    headers: { "content-type": "application/json", origin: "https://voorbeeld.nl" },
    body: '{"query":"{__typename}"}',
  });
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("x-powered-by")).toBeNull();
});

test("who opens the API's address in a browser is led to the page to try it", async () => {
  const response = await fetch(url(), { headers: { accept: "text/html,application/xhtml+xml" }, redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([302, "/graphiql"]);
});
