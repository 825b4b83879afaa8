import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { DatabaseUnavailableError, QueryTimeoutError } from "../database/errors.js";
import { ClientError, type ErrorCode } from "../questions/common/errors.js";

/** Codes of Apollo Server that mean that the request itself was wrong. */
const REQUEST_ERRORS = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/**
 * What a client is told of an error: one of six codes, and a message that helps. Nothing of the database and no stack
 * gets out; what is not meant for clients is logged.
 */
export function maskErrors(logger: Pick<Logger, "error">) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    if (cause instanceof ClientError) return tell(formatted, cause.extensions.code as ErrorCode, cause.message, cause.extensions);
    if (cause instanceof DatabaseUnavailableError)
      return tell(formatted, "DATABASE_UNAVAILABLE", "De database antwoordt nu niet. Probeer het over enkele ogenblikken weer.");
    if (cause instanceof QueryTimeoutError) return tell(formatted, "TIMEOUT", "Het antwoord duurde te lang. Vraag minder tegelijk, of kortere lijsten.");
    if (REQUEST_ERRORS.has(String(formatted.extensions?.code))) return tell(formatted, "BAD_INPUT", formatted.message);
    logger.error({ err: cause, path: formatted.path }, "unexpected error");
    return tell(formatted, "INTERNAL", "Er ging iets mis aan onze kant.");
  };
}

function tell({ locations, path }: GraphQLFormattedError, code: ErrorCode, message: string, more: Record<string, unknown> = {}): GraphQLFormattedError {
  const { stacktrace: _, http: __, ...extensions } = more;
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { ...extensions, code } };
}

/** The error at the root: questions wrap what the graph half throws, and the graph half what the driver throws. */
function causeOf(error: unknown): unknown {
  let cause = unwrapResolverError(error);
  for (let depth = 0; depth < 10; depth++) {
    if (cause instanceof ClientError) return cause;
    if (cause instanceof AggregateError && cause.errors.length > 0) cause = cause.errors[0];
    else if (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
    else return cause;
  }
  return cause;
}
