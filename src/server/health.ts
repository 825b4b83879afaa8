import { Router } from "express";
import { readDataVersion } from "../database/data-version.js";
import type { Database } from "../database/database.js";

/** `/health`: the process is alive. `/ready`: the database answers and holds data. */
export function health(database: Database): Router {
  const router = Router();
  router.get("/health", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/ready", async (_request, response) => {
    const version = await readDataVersion(database).catch(() => null);
    response.status(version === null ? 503 : 200).json(version === null ? { status: "unavailable" } : { status: "ok", dataVersion: version });
  });
  return router;
}
