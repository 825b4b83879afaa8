import type { ErrorCode } from "../../../src/questions/common/errors.js";

/** A request as it goes over the wire; or, of what no client library would send, the bytes themselves. */
export type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer } | { bytes: string };

/** Real cursors, by the question whose list they are of. */
export type Cursors = ReadonlyMap<string, string>;

/** A request that is wrong or looks so, and how it has to be answered. */
export interface Case {
  /** What is sent, for the name of the test. */
  what: string;
  sent: Sent | ((cursors: Cursors) => Sent);
  status: number;
  /** The code of every error, or the codes; null when it is answered without any. */
  code: ErrorCode | ErrorCode[] | null;
}

export const JSON_TYPE = { "content-type": "application/json" };

/** A body as GraphQL clients send it. */
export function asked(query: unknown, variables?: unknown, more: Record<string, unknown> = {}): Sent {
  return { headers: JSON_TYPE, body: JSON.stringify({ query, variables, ...more }) };
}

/** A request that is refused before it is executed: every error is of the request as a whole. */
export const refused = (what: string, sent: Case["sent"], code: Case["code"] = "BAD_INPUT", status = 400): Case => ({ what, sent, status, code });

/** A question that is executed, and answered with an error of its own; or, with null, without one. */
export const answered = (what: string, sent: Case["sent"], code: Case["code"]): Case => ({ what, sent, status: 200, code });

/** A value as the name of a test shows it. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 50)}… (${text.length})` : text;
}
