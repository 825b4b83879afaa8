import { Router } from "express";

/** A place to try the API, served from packages alone. */
export function graphiql(): Router {
  return Router();
}
