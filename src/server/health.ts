import { Router } from "express";
import type { Database } from "../database/database.js";

/** `/health`: the process is alive. `/ready`: the database answers and holds data. */
export function health(database: Database): Router {
  const router = Router();
  router.get("/health", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/ready", async (_request, response) => {
    const version = await database.read<{ version: number }>(VERSION).then(
      ([row]) => row?.version,
      () => undefined,
    );
    response.status(version === undefined ? 503 : 200).json(version === undefined ? { status: "unavailable" } : { status: "ok", dataVersion: version });
  });
  return router;
}

// Index: data_version_id.
const VERSION = "MATCH (v:DataVersion {id: 'graph'}) RETURN v.version AS version";
