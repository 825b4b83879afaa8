import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { StopError } from "../bootstrap/step.mjs";
import type { Config } from "../config.js";
import type { Connection } from "./driver.js";
import { OverdueError } from "./within.js";

/** How to reach the user's own Neo4j. Throws `StopError` when `NEO4J_CA` does not fit. */
export function ownConnection({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, NEO4J_CA }: Config): Connection {
  const uri = NEO4J_URI ?? "";
  if (NEO4J_CA) checkCertificate(uri, NEO4J_CA);
  return { uri, user: NEO4J_USER, password: NEO4J_PASSWORD ?? "", database: NEO4J_DATABASE, ca: NEO4J_CA };
}

function checkCertificate(uri: string, file: string): void {
  if (!/^\w+\+s:/.test(uri)) throw new StopError(`NEO4J_CA is set, but NEO4J_URI is not encrypted; expected bolt+s:// or neo4j+s://, not ${uri}`);
  try {
    new X509Certificate(readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StopError(
      code === "ENOENT" || code === "EACCES" ? `NEO4J_CA cannot be read: ${message}` : `NEO4J_CA holds no certificate in PEM: ${file} (${message})`,
    );
  }
}

/** Why the user's own Neo4j cannot be used, and which settings to look at. */
export function explainNoReach({ uri, user, database, ca }: Connection, fault: Error): string {
  const { reason, advice } = understand(fault, ca);
  return `The Neo4j on ${uri} cannot be used as ${user} on database ${database}:\n${reason}\n${advice}`;
}

const SETTINGS = "Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.";

function understand(fault: Error, ca: string | undefined): { reason: string; advice: string } {
  const said = `${fault.message} ${fault.cause instanceof Error ? fault.cause.message : ""}`;
  if (/certificate|self-signed|altnames|unable to get (local )?issuer/i.test(said)) {
    const advice = ca
      ? `Is ${ca} (NEO4J_CA) the certificate that signed the server's own?`
      : "If you signed it yourself, set NEO4J_CA to the file with the signing certificate.";
    return { reason: `Its certificate is not trusted: ${/responded with: (.*)|Caused by: (.*)/.exec(said)?.slice(1).find(Boolean) ?? said}`, advice };
  }
  if (fault instanceof OverdueError) return { reason: "It takes the connection, and then says nothing.", advice: "Does it hang, or is it no Neo4j?" };
  return { reason: fault.message.split("\n")[0] ?? "", advice: SETTINGS };
}
