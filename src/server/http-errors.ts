import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { ErrorCode } from "../questions/common/errors.js";
import { outcomeOf } from "./outcome.js";

/** Answers a request that never became GraphQL as GraphQL errors are: as JSON with a code. */
export function sendError(response: Response, status: number, code: ErrorCode, message: string): void {
  outcomeOf(response).codes = [code];
  response.status(status).json(answerOf(code, message));
}

const answerOf = (code: ErrorCode, message: string): object => ({ errors: [{ message, extensions: { code } }] });

/** Says of what is no HTTP request, or none that ends, what is wrong with it; there is no response yet, so the connection itself is written to and closed. */
export function explainNoRequest({ code }: NodeJS.ErrnoException, connection: Duplex): void {
  const status = NO_REQUEST[code ?? ""] ?? 400;
  const body = JSON.stringify(answerOf(...explain(status)));
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, "Content-Type: application/json; charset=utf-8", `Content-Length: ${Buffer.byteLength(body)}`];
  if (!connection.writable) connection.destroy();
  else connection.end([...head, "Connection: close", "", body].join("\r\n"), () => connection.destroy());
}

/** The status of what Node cannot read, by its name for it. */
const NO_REQUEST: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 };

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
  if (status === 408) return ["TIMEOUT", "Het verzoek kwam niet op tijd binnen."];
  if (status === 431) return ["TOO_COMPLEX", "Het adres en de kop van het verzoek zijn te lang; stuur de vraag met POST."];
  if (status === 413) return ["TOO_COMPLEX", "Het verzoek is te groot."];
  if (status === 415) return ["BAD_INPUT", "Deze tekenset of codering wordt niet gelezen; stuur JSON in UTF-8."];
  if (status < 500) return ["BAD_INPUT", 'Het verzoek is geen geldige JSON in UTF-8; verwacht {"query": "…"}.'];
  return ["INTERNAL", "Er ging iets mis aan onze kant."];
}
