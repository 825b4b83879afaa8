import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { Context } from "../graph/context.js";
import { limitsPlugin } from "./limits/limits.js";
import { maskError } from "./mask-errors.js";
import { observe } from "./observe.js";
import type { Outcome } from "./outcome.js";

/** What resolvers are given, and where it is noted what became of the request. */
export interface RequestContext extends Context {
  outcome: Outcome;
  requestId: string;
}

/** Starts what executes requests, within the limits; it stops with the HTTP server. */
export async function startApollo(schema: GraphQLSchema, http: Server, logger: Logger, config: Config): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError,
    logger,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: config.MAX_TOKENS },
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 2_000 }),
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field for a hint that no field has.
      ApolloServerPluginCacheControlDisabled(),
      observe(logger),
      limitsPlugin(config),
    ],
  });
  await apollo.start();
  return apollo;
}
