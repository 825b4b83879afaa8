import { randomUUID } from "node:crypto";
import type { Request, Response } from "express";
import type { Logger } from "pino";
import { type HttpLogger, pinoHttp } from "pino-http";
import { outcomeOf } from "./outcome.js";

/** A request id that a client or a proxy may choose. */
const GIVEN_ID = /^[\w.-]{1,64}$/;

/** One line a request, with its id, which the client is given too (`X-Request-Id`). The address's query holds what was asked: it is left out. */
export function requestLog(logger: Logger): HttpLogger<Request, Response> {
  return pinoHttp<Request, Response>({
    logger,
    genReqId: (request, response) => {
      const given = request.headers["x-request-id"];
      const id = typeof given === "string" && GIVEN_ID.test(given) ? given : randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: "requestId", responseTime: "milliseconds" },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : "info"),
    customSuccessMessage: () => "answered",
    customErrorMessage: () => "failed",
    customProps: (_request, response) => ({ ...outcomeOf(response), status: response.statusCode }),
    serializers: { req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split("?")[0] }), res: () => undefined },
  });
}
