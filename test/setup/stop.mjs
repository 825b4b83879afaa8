import { rmSync } from "node:fs";

export default async function stop() {
  const { home, neo4j, database, server } = globalThis.wegwijzerTest;
  await server.stop();
  await database.close();
  await neo4j.stop();
  rmSync(home, { recursive: true, force: true });
}
