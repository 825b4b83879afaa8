import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { ErrorCode } from "../questions/common/errors.js";
import { outcomeOf } from "./outcome.js";

/** Answers a request that never became GraphQL as GraphQL errors are: as JSON with a code. */
export function sendError(response: Response, status: number, code: ErrorCode, message: string): void {
  outcomeOf(response).codes = [code];
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** Says what is wrong with a request that could not be read. */
export const explainHttpError: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = typeof error.status === "number" && error.status >= 400 && error.status < 500 ? error.status : 500;
  sendError(response, status, ...explain(status));
};

/** Answers every path that nothing else answers. */
export const notThere: RequestHandler = (_request, response) =>
  sendError(response, 404, "NOT_FOUND", "Hier is niets; de API staat op /graphql, een pagina om het te proberen op /graphiql.");

function explain(status: number): [ErrorCode, string] {
  if (status === 413) return ["TOO_COMPLEX", "Het verzoek is te groot."];
  if (status === 415) return ["BAD_INPUT", "Deze tekenset of codering wordt niet gelezen; stuur JSON in UTF-8."];
  if (status < 500) return ["BAD_INPUT", 'Het verzoek is geen geldige JSON in UTF-8; verwacht {"query": "…"}.'];
  return ["INTERNAL", "Er ging iets mis aan onze kant."];
}
