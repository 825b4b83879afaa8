import { GraphQLError } from "graphql";

/** The codes of errors that a client can act on; every other error is `INTERNAL` and says no more. */
export type ErrorCode = "NOT_FOUND" | "BAD_INPUT" | "TOO_COMPLEX" | "TOO_BUSY" | "TIMEOUT" | "DATABASE_UNAVAILABLE" | "INTERNAL";

/** An error whose message is meant for the client. */
export class ClientError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extra: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extra } });
  }
}

/** Nothing has this id; `suggestions` are ids and names that look like it. */
export class NotFoundError extends ClientError {
  constructor(id: string, suggestions: readonly { id: string; name: string }[]) {
    const near = suggestions.length > 0 ? ` Lijkt erop: ${suggestions.map(({ id, name }) => `${id} (${name})`).join(", ")}.` : "";
    super("NOT_FOUND", `Er is niets met het id "${id.slice(0, 100)}".${near}`, { id: id.slice(0, 100), suggestions });
  }
}

/** An argument is wrong: which, why, and what would be right. */
export class BadInputError extends ClientError {
  constructor(argument: string, message: string) {
    super("BAD_INPUT", `${argument}: ${message}`, { argument });
  }
}
