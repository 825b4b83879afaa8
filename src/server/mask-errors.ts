import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { DatabaseBusyError, DatabaseUnavailableError, QueryMemoryError, QueryTimeoutError } from "../database/errors.js";
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

/** How graphql-js says that a text is too long to read, or that there is too much wrong to say it all: it calls none of these by a code. */
const TOO_MUCH_TEXT = /Document contains more tha[nt] \d+ tokens|(Validation|Execution) aborted|Maximum call stack/;

/** Longest message that a client gets: graphql-js quotes what was sent, whole. */
const MAX_MESSAGE = 500;

/** What a client is told of an error: a code, a message that helps, and what else helps. */
export interface Explanation {
  code: ErrorCode;
  message: string;
  more?: Record<string, unknown>;
}

/** Explains an error to a client. Nothing of the database and no stack gets out; what is not meant for clients is `INTERNAL`. */
export function explainError(error: unknown): Explanation {
  const cause = causeOf(error);
  if (cause instanceof ClientError) {
    const { stacktrace: _, http: __, code, ...more } = cause.extensions;
    return { code: code as ErrorCode, message: cause.message, more };
  }
  if (cause instanceof DatabaseUnavailableError)
    return { code: "DATABASE_UNAVAILABLE", message: "De database antwoordt nu niet. Probeer het over enkele ogenblikken weer." };
  if (cause instanceof DatabaseBusyError)
    return { code: "TOO_BUSY", message: "Er wordt nu te veel tegelijk gevraagd. Probeer het over enkele ogenblikken weer." };
  if (cause instanceof QueryTimeoutError) return { code: "TIMEOUT", message: "Het antwoord duurde te lang. Vraag minder tegelijk, of kortere lijsten." };
  if (cause instanceof QueryMemoryError)
    return { code: "TOO_COMPLEX", message: "Het antwoord vraagt te veel geheugen. Vraag minder tegelijk, of kortere lijsten." };
  if (error instanceof Error && TOO_MUCH_TEXT.test(error.message))
    return { code: "TOO_COMPLEX", message: "De tekst van de vraag is te lang of te ingewikkeld. Vraag minder tegelijk." };
  if (error instanceof GraphQLError && isWrongRequest(error)) return { code: "BAD_INPUT", message: clipped(error.message) };
  return { code: "INTERNAL", message: "Er ging iets mis aan onze kant." };
}

/** Apollo Server gives not every refusal a code of its own; each has a status. */
function isWrongRequest({ extensions }: GraphQLError): boolean {
  const { status } = (extensions.http ?? {}) as { status?: number };
  return REQUEST_ERRORS.has(String(extensions.code)) || (status !== undefined && status >= 400 && status < 500);
}

const clipped = (message: string): string => (message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)} …` : message);

/** Writes an error as a client gets it. */
export function maskError({ locations, path }: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, message, more } = explainError(error);
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { ...more, code } };
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
