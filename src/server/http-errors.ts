import type { ErrorRequestHandler, RequestHandler } from "express";
import type { ErrorCode } from "../questions/common/errors.js";

/** What is wrong with a request that never became GraphQL: answered as GraphQL errors are, as JSON with a code. */
export const explainHttpError: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = typeof error.status === "number" && error.status >= 400 && error.status < 500 ? error.status : 500;
  const [code, message] = explain(status);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};

/** Answers every path that nothing else answers. */
export const notThere: RequestHandler = (_request, response) => {
  response
    .status(404)
    .json({ errors: [{ message: "Hier is niets; de API staat op /graphql, een pagina om het te proberen op /graphiql.", extensions: { code: "NOT_FOUND" } }] });
};

function explain(status: number): [ErrorCode, string] {
  if (status === 413) return ["TOO_COMPLEX", "Het verzoek is te groot."];
  if (status === 415) return ["BAD_INPUT", "Deze tekenset of codering wordt niet gelezen; stuur JSON in UTF-8."];
  if (status < 500) return ["BAD_INPUT", 'Het verzoek is geen geldige JSON; verwacht {"query": "…"}.'];
  return ["INTERNAL", "Er ging iets mis aan onze kant."];
}
