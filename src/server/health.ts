import { Router } from "express";
import { readDataVersion } from "../database/data-version.js";
import type { Database } from "../database/database.js";
import type { Catalogue } from "../graph/catalogue.js";

/**
 * `/health`: the process is alive. `/ready`: the database answers and holds data, of which version, and from which version
 * whole-country measures and repeated questions are answered; after a load by another process that follows within a second or two.
 */
export function health(database: Database, catalogue: Pick<Catalogue, "dataVersion">): Router {
  const router = Router();
  router.get("/health", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/ready", async (_request, response) => {
    const version = await readDataVersion(database).catch(() => null);
    response
      .status(version === null ? 503 : 200)
      .json(version === null ? { status: "unavailable" } : { status: "ok", dataVersion: version, answersFrom: catalogue.dataVersion });
  });
  return router;
}
