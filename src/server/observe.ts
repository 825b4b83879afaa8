import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "pino";
import type { ErrorCode } from "../questions/common/errors.js";
import type { RequestContext } from "./apollo.js";
import { fragmentsOf, rootFields } from "./limits/size.js";
import { explainError } from "./mask-errors.js";

/** Notes what became of every request; errors that are not meant for clients are logged, with the request's id. */
export function observe(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: { outcome, requestId, work } }) {
      outcome.work = work;
      return {
        async didResolveOperation({ operation, document }) {
          const names = new Set(operation ? rootFields(operation.selectionSet, fragmentsOf(document), 100) : []);
          outcome.question = names.size > 1 ? "several" : ([...names][0] ?? "none");
        },
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (explainError(error).code === "INTERNAL") logger.error({ err: error.originalError ?? error, path: error.path, requestId }, "unexpected error");
          }
        },
        async willSendResponse({ response }) {
          const errors = response.body.kind === "single" ? (response.body.singleResult.errors ?? []) : [];
          outcome.codes = errors.map(({ extensions }) => extensions?.code as ErrorCode);
        },
      };
    },
  };
}
