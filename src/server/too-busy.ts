import type { RequestHandler } from "express";
import { sendError } from "./http-errors.js";

/** Lets so many requests through at the same time; one more is told to come back in a second. */
export function tooBusy(most: number): RequestHandler {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= most) {
      response.setHeader("Retry-After", "1");
      sendError(response, 503, "TOO_BUSY", "Er wordt nu te veel tegelijk gevraagd. Probeer het over enkele ogenblikken weer.");
      return;
    }
    underWay += 1;
    response.once("close", () => {
      underWay -= 1;
    });
    next();
  };
}
