import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { NEO4J_VERSION } from "../../src/database/embedded/jars.js";

interface Service {
  image?: string;
  environment: Record<string, string>;
  healthcheck: { test: string[] };
  volumes?: string[];
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
  restart: string;
}
const compose = parse(readFileSync("docker-compose.yml", "utf8")) as { services: { api: Service; neo4j: Service }; volumes: Record<string, unknown> };
const { api, neo4j } = compose.services;

test("there is no default password: without NEO4J_PASSWORD nothing is started", () => {
  expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  expect(api.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
});

test("the API waits until the database answers", () => {
  expect(api.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
  expect(neo4j.healthcheck.test.join(" ")).toContain("RETURN 1");
});

test("the API is healthy when it can answer", () => {
  expect(api.healthcheck.test.join(" ")).toContain("/ready");
});

test("the data outlives the containers", () => {
  const [source = "", target] = neo4j.volumes?.[0]?.split(":") ?? [];
  expect(target).toBe("/data");
  expect(Object.keys(compose.volumes)).toEqual([source]);
});

test("only this machine reaches the API, and none the database", () => {
  expect(api.ports).toEqual(["127.0.0.1:4000:4000"]);
  expect(neo4j.ports).toBeUndefined();
});

test("the database is of the line that is embedded, and Community", () => {
  const [major, minor] = NEO4J_VERSION.split(".");
  expect(neo4j.image).toMatch(new RegExp(`^neo4j:${major}\\.${minor}(\\.\\d+)?-community$`));
});

test("both are started again when they die", () => {
  expect([api.restart, neo4j.restart]).toEqual(["unless-stopped", "unless-stopped"]);
});
