import { createServer } from "node:http";
import { type ExpressContextFunctionArgument, expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express, { type RequestHandler } from "express";
import type { GraphQLSchema } from "graphql";
import helmet from "helmet";
import { type DestinationStream, pino } from "pino";
import type { Config } from "../config.js";
import type { Neo4jDatabase } from "../database/database.js";
import type { Catalogue } from "../graph/catalogue.js";
import { createContext, today } from "../graph/context.js";
import { hsds } from "../hsds/router.js";
import type { Intake } from "../intake/intake.js";
import { type RequestContext, startApollo } from "./apollo.js";
import { jsonBody } from "./body.js";
import { graphiql, leadToPage } from "./graphiql/graphiql.js";
import { health } from "./health.js";
import { explainHttpError, explainNoRequest, notThere } from "./http-errors.js";
import { keptAnswers } from "./kept-answers.js";
import { listen } from "./listen.js";
import { metrics } from "./metrics.js";
import { outcomeOf } from "./outcome.js";
import { requestId, requestLog } from "./request-log.js";
import { tooBusy } from "./too-busy.js";

/** What the server answers from. */
export interface ServerParts {
  schema: GraphQLSchema;
  database: Neo4jDatabase;
  catalogue: Catalogue;
  config: Config;
  /** What understands questions; left out: nothing does. */
  intake?: Intake;
  /** Where log lines go; left out: standard error. */
  log?: DestinationStream;
}

/** A server that answers, and how to stop it. */
export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

/** Longest time that a client may take to send its request, in milliseconds. */
const SENT_WITHIN_MS = 30_000;
/** How long a connection is kept for a next request: longer than a proxy in front keeps it, so that none is cut off. */
const KEPT_MS = 65_000;

/** Serves the API on `/graphql`, the feed of services on `/hsds`, a page to try it on `/graphiql`, and for who runs it `/health`, `/ready` and `/metrics`. */
export async function startServer({ schema, database, catalogue, config, intake, log = pino.destination(2) }: ServerParts): Promise<RunningServer> {
  const logger = pino({ level: config.LOG_LEVEL }, log);
  const app = express();
  const http = createServer({ requestTimeout: SENT_WITHIN_MS, keepAliveTimeout: KEPT_MS }, app);
  http.on("clientError", explainNoRequest);
  // What a client expects and we do not know is no reason to leave it without an answer.
  http.on("checkExpectation", app);
  const apollo = await startApollo(schema, http, logger, config);
  const { count, page } = metrics();
  const bounds = { atOnce: config.MAX_STATEMENTS_AT_ONCE, timeout: config.REQUEST_TIMEOUT_MS };
  const context = async ({ req, res }: ExpressContextFunctionArgument): Promise<RequestContext> => ({
    ...createContext(database, catalogue, bounds, intake),
    outcome: outcomeOf(res),
    requestId: String(req.id),
  });
  app.disable("x-powered-by");
  // A tag of our own says more for less: that of the data, not of the text.
  app.disable("etag");
  app.use(securityHeaders());
  app.use(requestId, ...requestLog(logger));
  app.use(health(database, catalogue), page, graphiql());
  app.get("/graphql", leadToPage);
  const origin = config.CORS_ORIGINS.includes("*") ? "*" : config.CORS_ORIGINS;
  const busy = tooBusy(config.MAX_REQUESTS_AT_ONCE);
  app.use(
    "/hsds",
    count,
    notKept,
    cors({ origin, methods: ["GET", "HEAD"], exposedHeaders: ["X-Request-Id", "ETag"] }),
    busy,
    hsds({ database, catalogue, bounds, logger }),
  );
  app.use(
    "/graphql",
    count,
    notKept,
    cors({ origin, exposedHeaders: ["X-Request-Id"] }),
    busy,
    jsonBody(config.MAX_BODY_BYTES),
    keptAnswers({ maxBytes: config.ANSWERS_KEPT_BYTES, version: () => (database.isAway ? null : catalogue.dataVersion), today }),
    expressMiddleware(apollo, { context }),
  );
  app.use(notThere);
  app.use(explainHttpError);
  const port = await listen(http, config);
  return { url: `http://${config.HOST === "127.0.0.1" ? "localhost" : config.HOST}:${port}`, stop: () => apollo.stop() };
}

/** The graph may be another one a moment later: nobody on the way keeps an answer, save who asks each time whether it still holds. */
const notKept: RequestHandler = (_request, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  next();
};

/** The page to try the API brings its own scripts; nothing comes from elsewhere. */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        "script-src": ["'self'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "font-src": ["'self'", "data:"],
        "upgrade-insecure-requests": null,
      },
    },
    crossOriginResourcePolicy: { policy: "cross-origin" },
  });
}
