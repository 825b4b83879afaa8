import { readFileSync } from "node:fs";
import { ConfigError, describeSettings, parseConfig } from "../../src/config.js";

const DEFAULTS = {
  PORT: 4000,
  HOST: "127.0.0.1",
  NEO4J_USER: "neo4j",
  NEO4J_DATABASE: "neo4j",
  DATA_DIR: ".wegwijzer",
  NEO4J_PORT: 0,
  NEO4J_HEAP: "512m",
  NEO4J_PAGE_CACHE: "256m",
  SEED_DIR: "seed",
  NEO4J_TRANSACTION_MEMORY: "256m",
  QUERY_TIMEOUT_MS: 10_000,
  REQUEST_TIMEOUT_MS: 20_000,
  MAX_BODY_BYTES: 200_000,
  MAX_TOKENS: 5_000,
  MAX_DEPTH: 12,
  MAX_FIELDS: 2_000,
  MAX_NAMES_KEPT: 200_000,
  MAX_ROOT_FIELDS: 30,
  MAX_ALIASES: 100,
  MAX_DIRECTIVES: 50,
  MAX_VALUES: 1_000,
  MAX_VALUE_DEPTH: 12,
  MAX_COST: 100_000,
  MAX_REQUESTS_AT_ONCE: 100,
  MAX_STATEMENTS_AT_ONCE: 4,
  ANSWERS_KEPT_BYTES: 20_000_000,
  MAX_TABLE_SEATS: 300_000,
  CORS_ORIGINS: ["*"],
  PROFILE_STATEMENTS: false,
  LOG_LEVEL: "warn",
};

/** The settings that are named as wrong. */
function wrongOf(env: Record<string, string>): string[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [first, ...lines] = error.message.split("\n");
    expect([first, lines.pop()]).toEqual(["Wrong settings:", "See .env.example for all settings and their defaults."]);
    return lines.map((line) => line.trim());
  }
  return [];
}

test("nothing has to be set", () => {
  expect(parseConfig({})).toEqual(DEFAULTS);
});

test("an empty value counts as not set", () => {
  expect(parseConfig({ PORT: "", NEO4J_URI: "", LOG_LEVEL: "" })).toEqual(DEFAULTS);
});

test("what is set counts, and nothing else is taken over", () => {
  const own = { PORT: "0", NEO4J_URI: "neo4j+s://proef.databases.neo4j.io", NEO4J_PASSWORD: "geheim", HOME: "/root" };
  const { PORT, NEO4J_URI, NEO4J_PASSWORD, ...rest } = parseConfig(own);
  expect({ PORT, NEO4J_URI, NEO4J_PASSWORD }).toEqual({ PORT: 0, NEO4J_URI: "neo4j+s://proef.databases.neo4j.io", NEO4J_PASSWORD: "geheim" });
  expect(rest).not.toHaveProperty("HOME");
});

test("every wrong value is named at once", () => {
  const wrong = wrongOf({ PORT: "abc", NEO4J_URI: "http://localhost", NEO4J_HEAP: "veel", QUERY_TIMEOUT_MS: "1.5", LOG_LEVEL: "luid" });
  expect(wrong).toEqual([
    "PORT is no number",
    "NEO4J_URI is no Neo4j address; expected bolt://host:7687 or neo4j://host:7687 (+s for TLS)",
    "NEO4J_HEAP is no size; expected for instance 512m or 1g",
    "QUERY_TIMEOUT_MS is no whole number",
    'LOG_LEVEL Invalid option: expected one of "fatal"|"error"|"warn"|"info"|"debug"|"silent"',
  ]);
});

test("an own Neo4j needs a password", () => {
  expect(wrongOf({ NEO4J_URI: "bolt://localhost:7687" })).toEqual(["NEO4J_PASSWORD is missing; NEO4J_URI is set, so it is needed"]);
});

test("a missing password is named beside a wrong value", () => {
  expect(wrongOf({ NEO4J_URI: "bolt://localhost:7687", PORT: "abc" })).toEqual([
    "PORT is no number",
    "NEO4J_PASSWORD is missing; NEO4J_URI is set, so it is needed",
  ]);
});

test.each([{ PORT: "65536" }, { MAX_DEPTH: "0" }])("a number out of bounds is not said to be no number: %j", (env) => {
  expect(wrongOf(env)).toEqual([expect.not.stringContaining("is no number")]);
});

test("the sites that may read are a list, each an origin", () => {
  expect(parseConfig({ CORS_ORIGINS: "https://a.nl, http://localhost:3000" }).CORS_ORIGINS).toEqual(["https://a.nl", "http://localhost:3000"]);
  expect(wrongOf({ CORS_ORIGINS: "https://a.nl,b.nl" })).toEqual([
    "CORS_ORIGINS holds something that is no origin; expected * or for instance https://voorbeeld.nl,https://www.voorbeeld.nl",
  ]);
});

test("yes or no is true or false", () => {
  expect(parseConfig({ PROFILE_STATEMENTS: "true" }).PROFILE_STATEMENTS).toBe(true);
  expect(wrongOf({ PROFILE_STATEMENTS: "ja" })).toEqual(["PROFILE_STATEMENTS is neither true nor false"]);
});

test("the settings stay as they are", () => {
  expect(Object.isFrozen(parseConfig({}))).toBe(true);
});

test(".env.example lists exactly the settings", () => {
  expect(readFileSync(".env.example", "utf8")).toBe(describeSettings());
});
