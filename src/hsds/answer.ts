import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Neo4jDatabase } from "../database/database.js";
import type { RequestBounds } from "../database/request-database.js";
import type { Catalogue } from "../graph/catalogue.js";
import { type Context, createContext } from "../graph/context.js";
import { BadInputError } from "../questions/common/errors.js";
import { sendError } from "../server/http-errors.js";
import { holds, tagOf } from "../server/kept-answers.js";
import { explainError } from "../server/mask-errors.js";
import { outcomeOf } from "../server/outcome.js";

/** What the feed is made from. */
export interface HsdsParts {
  database: Neo4jDatabase;
  catalogue: Catalogue;
  bounds: RequestBounds;
  logger: Logger;
}

/** Makes the answer to a request, from the graph. */
export type Answer = (request: Request, context: Context) => Promise<object>;

/** Of errors that are not the client's. */
const STATUS_OF: Record<string, number> = { NOT_FOUND: 404, TOO_BUSY: 503, DATABASE_UNAVAILABLE: 503, TIMEOUT: 504, INTERNAL: 500 };

/** Answers with JSON and a tag of the data, the day and the address: who has the answer still gets 304, and no statement is run. */
export function answering(name: string, answer: Answer, { database, catalogue, bounds }: HsdsParts): RequestHandler {
  return async (request, response) => {
    const context = createContext(database, catalogue, bounds);
    Object.assign(outcomeOf(response), { question: name, work: context.work });
    const version = catalogue.dataVersion;
    const tag = version === null ? null : tagOf(version, JSON.stringify([context.today, request.originalUrl]));
    if (tag && holds(request.headers["if-none-match"], tag)) tagged(response, tag).status(304).end();
    else {
      const body = await answer(request, context);
      tagged(response, catalogue.dataVersion === version ? tag : null).json(body);
    }
  };
}

const tagged = (response: Response, tag: string | null): Response => (tag ? response.setHeader("ETag", tag).setHeader("Cache-Control", "no-cache") : response);

/** Errors as those of /graphql, with a status for who reads only that. */
export function explaining(logger: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const { code, message } = explainError(error instanceof URIError ? new BadInputError("id", "is geen leesbaar adres") : error);
    if (code === "INTERNAL") logger.error({ err: error, requestId: request.id }, "unexpected error");
    if (code === "TOO_BUSY") response.setHeader("Retry-After", "1");
    sendError(response, STATUS_OF[code] ?? 400, code, message);
  };
}
