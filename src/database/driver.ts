import neo4j, { type Driver } from "neo4j-driver";

/** How to reach a Neo4j. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** Opens a driver; whole numbers come back as numbers. Nothing is asked of the server until the first statement. */
export function openDriver({ uri, user, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: 50,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
    userAgent: "wegwijzer",
  });
}
