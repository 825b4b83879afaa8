import type { Response } from "express";
import type { Work } from "../database/request-database.js";
import type { ErrorCode } from "../questions/common/errors.js";

/** What became of a request, for its log line and the metrics. Never what was asked: entrepreneurs' words stay out. */
export interface Outcome {
  /** Name of the field at the root; `several` when there are more, `none` when it came to none. */
  question: string;
  codes: ErrorCode[];
  work: Work | null;
}

/** The outcome of the request that this response answers; whoever learns more of it notes it here. */
export function outcomeOf(response: Response): Outcome {
  response.locals.outcome ??= { question: "none", codes: [], work: null } satisfies Outcome;
  return response.locals.outcome as Outcome;
}
