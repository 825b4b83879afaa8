import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import express, { type RequestHandler } from "express";

const bodies = new WeakMap<IncomingMessage, Buffer>();

/** Reads a JSON body of at most so many bytes; what is no UTF-8 is refused rather than read as something else. */
export function jsonBody(limit: number): RequestHandler {
  return express.json({
    limit,
    verify: (request, _response, body, encoding) => {
      if (encoding === "utf-8" && !isUtf8(body)) throw Object.assign(new Error("The body is no UTF-8"), { status: 400 });
      bodies.set(request, body);
    },
  });
}

/** The body that was read, as it came; undefined when there was none. */
export const bodyOf = (request: IncomingMessage): Buffer | undefined => bodies.get(request);
