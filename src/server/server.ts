import { createServer, type Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express from "express";
import type { GraphQLSchema } from "graphql";
import helmet from "helmet";
import { pino } from "pino";
import { StopError } from "../bootstrap/step.mjs";
import type { Config } from "../config.js";
import type { Neo4jDatabase } from "../database/database.js";
import type { Catalogue } from "../graph/catalogue.js";
import { type Context, createContext } from "../graph/context.js";
import { graphiql, leadToPage } from "./graphiql/graphiql.js";
import { health } from "./health.js";
import { explainHttpError, notThere } from "./http-errors.js";
import { limitsPlugin } from "./limits.js";
import { maskErrors } from "./mask-errors.js";
import { freePort } from "./port.js";

/** What the server answers from. */
export interface ServerParts {
  schema: GraphQLSchema;
  database: Neo4jDatabase;
  catalogue: Catalogue;
  config: Pick<Config, "HOST" | "PORT" | "MAX_DEPTH" | "MAX_FIELDS" | "MAX_COST" | "LOG_LEVEL">;
}

/** A server that answers, and how to stop it. */
export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

const MAX_BODY = "200kb";

/** Serves the API on `/graphql`, a place to try it on `/graphiql`, and whether it is alive and ready. */
export async function startServer({ schema, database, catalogue, config }: ServerParts): Promise<RunningServer> {
  const logger = pino({ level: config.LOG_LEVEL }, pino.destination(2));
  const app = express();
  const http = createServer(app);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(logger),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 2_000 }),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin({ maxDepth: config.MAX_DEPTH, maxFields: config.MAX_FIELDS, maxCost: config.MAX_COST }),
    ],
  });
  await apollo.start();
  app.disable("x-powered-by");
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          "script-src": ["'self'"],
          "style-src": ["'self'", "'unsafe-inline'"],
          "font-src": ["'self'", "data:"],
          "upgrade-insecure-requests": null,
        },
      },
      crossOriginResourcePolicy: { policy: "cross-origin" },
    }),
  );
  app.use(health(database));
  app.use(graphiql());
  app.get("/graphql", leadToPage);
  app.use("/graphql", cors(), express.json({ limit: MAX_BODY }), expressMiddleware(apollo, { context: async () => createContext(database, catalogue) }));
  app.use(notThere);
  app.use(explainHttpError);
  const port = await listen(http, config);
  return { url: `http://${config.HOST === "127.0.0.1" ? "localhost" : config.HOST}:${port}`, stop: () => apollo.stop() };
}

function listen(http: Server, { HOST, PORT }: Address): Promise<number> {
  return new Promise((done, fail) => {
    http.once("error", (error: NodeJS.ErrnoException) => {
      fail(new StopError(error.code === "EADDRINUSE" ? portInUse(PORT) : `The API cannot listen on ${HOST}:${PORT}: ${error.message}`));
    });
    http.listen(PORT, HOST, () => {
      const address = http.address();
      done(typeof address === "object" && address ? address.port : PORT);
    });
  });
}

type Address = Pick<Config, "HOST" | "PORT">;

/** Says at once that the port is taken, before anything is started. Throws `StopError`. */
export async function assertPortFree({ HOST, PORT }: Address): Promise<void> {
  if ((await freePort(PORT, HOST)) === null) throw new StopError(portInUse(PORT));
}

const portInUse = (port: number): string =>
  `Port ${port} is in use; the API cannot listen on it.\nStop what uses it, or set another one: PORT=${port + 1} npm start`;
