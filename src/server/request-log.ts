import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { outcomeOf } from "./outcome.js";

/** A request id that a client or a proxy may choose. */
const GIVEN_ID = /^[\w.-]{1,64}$/;

/** Gives every request an id, which the client is given too (`X-Request-Id`). */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.headers["x-request-id"];
  request.id = typeof given === "string" && GIVEN_ID.test(given) ? given : randomUUID();
  response.setHeader("X-Request-Id", request.id);
  next();
};

/** One line a request, with its id. The address's query holds what was asked: it is left out. */
export function requestLog(logger: Logger): RequestHandler[] {
  if (!logger.isLevelEnabled("info")) return [];
  const log = pinoHttp<Request, Response>({
    logger,
    quietReqLogger: true,
    customAttributeKeys: { reqId: "requestId", responseTime: "milliseconds" },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : "info"),
    customSuccessMessage: () => "answered",
    customErrorMessage: () => "failed",
    customProps: (_request, response) => ({ ...outcomeOf(response), status: response.statusCode }),
    serializers: { req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split("?")[0] }), res: () => undefined },
  });
  return [log];
}
