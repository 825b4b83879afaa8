import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { jest } from "@jest/globals";
import { parseConfig } from "../../src/config.js";
import { Neo4jDatabase } from "../../src/database/database.js";
import { type Connection, findFault } from "../../src/database/driver.js";
import { explainNoReach, ownConnection } from "../../src/database/own.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import { buildServedSchema } from "../../src/served-schema.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { askOf } from "../support/api.js";
import { selfSigned } from "../support/certificates.js";
import { testConnection } from "../support/database.js";
import { OwnNeo4j } from "../support/own-neo4j.js";

jest.setTimeout(120_000);
const PATIENCE_MS = 10_000;
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

let neo4j: OwnNeo4j;
beforeAll(async () => {
  neo4j = await OwnNeo4j.start((home) => {
    if (!hasOpenssl) return [];
    selfSigned(home, "own");
    selfSigned(home, "other");
    return [
      "server.bolt.tls_level=OPTIONAL",
      "dbms.ssl.policy.bolt.enabled=true",
      `dbms.ssl.policy.bolt.base_directory=${home}`,
      "dbms.ssl.policy.bolt.private_key=own.key",
      "dbms.ssl.policy.bolt.public_certificate=own.crt",
      "dbms.ssl.policy.bolt.client_auth=NONE",
    ];
  });
});
afterAll(() => neo4j.remove());

/** What the person who starts the program is told when this database cannot be reached; null when it can. */
async function told(connection: Connection): Promise<string | null> {
  const fault = await findFault(connection, PATIENCE_MS);
  return fault && explainNoReach(connection, fault);
}
const inHome = (name: string): string => join(neo4j.home, name);
const own = (settings: Record<string, string>): Connection => ownConnection(parseConfig({ NEO4J_PASSWORD: "geheim", ...settings }));

describe("by neo4j://, as to a cluster", () => {
  const database = new Neo4jDatabase({ ...testConnection(), uri: testConnection().uri.replace("bolt:", "neo4j:") }, { timeout: 10_000 });
  afterAll(() => database.close());

  test("a question is answered", async () => {
    expect(await database.read("MATCH (n:Region {id: 'GM0193'}) RETURN n.name AS name")).toEqual([{ name: "Zwolle" }]);
  });

  test("a question cannot write", async () => {
    await expect(database.read("CREATE (n:Entity {id: 'region-kwaad'}) RETURN n")).rejects.toThrow(/read access mode/i);
  });
});

(hasOpenssl ? describe : describe.skip)("with a certificate that signs itself", () => {
  test.each(["bolt", "neo4j"])("%s+ssc:// takes any certificate", async (scheme) => {
    expect(await told(neo4j.by(`${scheme}+ssc`))).toBeNull();
  });

  test.each(["bolt", "neo4j"])("%s+s:// takes the one that NEO4J_CA names", async (scheme) => {
    expect(await told(neo4j.by(`${scheme}+s`, inHome("own.crt")))).toBeNull();
  });

  test("without NEO4J_CA it is not trusted, and what to do is said", async () => {
    expect(await told(neo4j.by("bolt+s"))).toMatch(
      /cannot be used as neo4j on database neo4j:\nIts certificate is not trusted: [^\n]+\nIf you signed it yourself, set NEO4J_CA to the file with the signing certificate\.$/,
    );
  });

  test("with another certificate it is not trusted, and which one was looked at is said", async () => {
    expect(await told(neo4j.by("bolt+s", inHome("other.crt")))).toMatch(
      /\nIts certificate is not trusted: [^\n]+\nIs \S+other\.crt \(NEO4J_CA\) the certificate/,
    );
  });

  test("a NEO4J_CA that holds no certificate is named", () => {
    writeFileSync(inHome("empty.crt"), "geen certificaat");
    expect(() => own({ NEO4J_URI: "bolt+s://localhost", NEO4J_CA: inHome("empty.crt") })).toThrow(
      `NEO4J_CA holds no certificate in PEM: ${inHome("empty.crt")}`,
    );
  });
});

test("a NEO4J_CA that cannot be read is named", () => {
  expect(() => own({ NEO4J_URI: "bolt+s://localhost", NEO4J_CA: "/nergens/ca.pem" })).toThrow("NEO4J_CA cannot be read: ENOENT");
});

test("a NEO4J_CA beside an address without encryption is refused", () => {
  expect(() => own({ NEO4J_URI: "bolt://localhost", NEO4J_CA: "/nergens/ca.pem" })).toThrow("NEO4J_CA is set, but NEO4J_URI is not encrypted");
});

test("a wrong password is one clear message", async () => {
  expect(await told({ ...neo4j.connection, password: "verkeerd" })).toMatch(
    /unauthorized[^\n]*\nCheck NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE\.$/,
  );
});

describe("while the API serves from it", () => {
  const QUERY_TIMEOUT_MS = 2_000;
  const UNAVAILABLE = "DATABASE_UNAVAILABLE";
  let database: Neo4jDatabase;
  let server: RunningServer;
  beforeAll(async () => {
    database = new Neo4jDatabase(neo4j.connection, { timeout: QUERY_TIMEOUT_MS });
    const schema = await buildServedSchema();
    server = await startServer({ schema, database, catalogue: new Catalogue(database), config: parseConfig({ PORT: "0", LOG_LEVEL: "silent" }) });
  });
  afterAll(async () => {
    await server.stop();
    await database.close();
  });

  /** What so many questions at the same moment are answered, and how long the last took, in milliseconds. */
  async function ask(times: number): Promise<{ codes: string[]; longest: number }> {
    const begin = performance.now();
    const answers = await Promise.all(Array.from({ length: times }, () => askOf(server.url, "{ regions(limit: 1) { id } }")));
    const codes = new Set(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "OK"));
    return { codes: [...codes], longest: performance.now() - begin };
  }

  async function backAgain(): Promise<void> {
    while ((await ask(1)).codes[0] !== "OK") await pause(50);
  }

  test("one that hangs keeps questions hardly longer than their time limit, and later ones not for a second", async () => {
    await ask(60);
    neo4j.signal("SIGSTOP");
    // More than there are connections.
    const first = await ask(60);
    expect(first.codes).toEqual([UNAVAILABLE]);
    expect(first.longest).toBeLessThan(QUERY_TIMEOUT_MS + 3_000);
    const later = await ask(10);
    expect(later.codes).toEqual([UNAVAILABLE]);
    expect(later.longest).toBeLessThan(1_000);
    neo4j.signal("SIGCONT");
    await backAgain();
  });

  test("one that dies is not available at once, and answers when it is back: the API is not started again", async () => {
    await neo4j.kill();
    const { codes, longest } = await ask(10);
    expect(codes).toEqual([UNAVAILABLE]);
    expect(longest).toBeLessThan(1_000);
    await neo4j.startAgain();
    await backAgain();
  });
});
