import { isUtf8 } from "node:buffer";
import express, { type RequestHandler } from "express";

/** Reads a JSON body of at most so many bytes; what is no UTF-8 is refused rather than read as something else. */
export function jsonBody(limit: number): RequestHandler {
  return express.json({
    limit,
    verify: (_request, _response, body, encoding) => {
      if (encoding === "utf-8" && !isUtf8(body)) throw Object.assign(new Error("The body is no UTF-8"), { status: 400 });
    },
  });
}
