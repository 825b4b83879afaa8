import { type RequestHandler, Router } from "express";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { outcomeOf } from "./outcome.js";

const PREFIX = "wegwijzer_";

/** Prometheus metrics on `/metrics`: requests, errors by code, durations, and what the database did for them. */
export function metrics(): { count: RequestHandler; page: Router } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  const own = { registers: [registry] };
  const requests = new Counter({ ...own, name: `${PREFIX}requests_total`, help: "Requests answered, by HTTP status.", labelNames: ["status"] as const });
  const errors = new Counter({ ...own, name: `${PREFIX}errors_total`, help: "Errors answered, by code.", labelNames: ["code"] as const });
  const statements = new Counter({ ...own, name: `${PREFIX}statements_total`, help: "Statements the database ran for requests." });
  const rows = new Counter({ ...own, name: `${PREFIX}rows_total`, help: "Rows the database returned for requests." });
  const hits = new Counter({ ...own, name: `${PREFIX}database_hits_total`, help: "Database hits for requests; counted with PROFILE_STATEMENTS=true only." });
  const duration = new Histogram({
    ...own,
    name: `${PREFIX}request_duration_seconds`,
    help: "Time to answer a request, by question.",
    labelNames: ["question"] as const,
    buckets: [0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });

  const count: RequestHandler = (_request, response, next) => {
    const end = duration.startTimer();
    response.once("close", () => {
      const { question, codes, work } = outcomeOf(response);
      end({ question });
      requests.inc({ status: response.statusCode });
      for (const code of codes) errors.inc({ code });
      statements.inc(work?.statements ?? 0);
      rows.inc(work?.rows ?? 0);
      hits.inc(work?.hits ?? 0);
    });
    next();
  };
  const page = Router();
  page.get("/metrics", async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return { count, page };
}
