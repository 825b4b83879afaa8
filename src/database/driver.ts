import neo4j, { type Config, type Driver } from "neo4j-driver";
import { within } from "./within.js";

/** How to reach a Neo4j. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** File with the certificate that the server's own is signed by, where no public authority signed it. */
  ca?: string | undefined;
}

const ENCRYPTED = /^(bolt|neo4j)\+s:/;

/** Opens a driver; whole numbers come back as numbers. Nothing is asked of the server until the first statement. */
export function openDriver({ uri, user, password, ca }: Connection, connections = 50): Driver {
  // An authority of one's own is a setting of the driver, which then wants the scheme without its `+s`.
  const address = ca ? uri.replace(ENCRYPTED, "$1:") : uri;
  const trust: Config = ca ? { encrypted: "ENCRYPTION_ON", trust: "TRUST_CUSTOM_CA_SIGNED_CERTIFICATES", trustedCertificates: [ca] } : {};
  return neo4j.driver(address, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: connections,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
    userAgent: "wegwijzer",
    ...trust,
  });
}

/** Looks, on a connection of its own, whether the database answers within so many milliseconds: null, or what is wrong. */
export async function findFault(connection: Connection, milliseconds: number): Promise<Error | null> {
  const driver = openDriver(connection, 1);
  try {
    // The driver's own limit ends when the port takes the connection: a server that hangs takes it and says no more.
    await within(milliseconds, driver.session({ database: connection.database }).run("RETURN 1"));
    return null;
  } catch (error) {
    return error as Error;
  } finally {
    driver.close().catch(() => undefined);
  }
}
