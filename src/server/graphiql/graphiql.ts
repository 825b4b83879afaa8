import { basename, dirname } from "node:path";
import { type RequestHandler, Router } from "express";
import { assets } from "./assets.js";
import { readExamples } from "./examples.js";

/** The browser keeps a copy and asks with its ETag whether it still holds: an update shows at once, the rest costs a 304. */
const CACHE = { "Cache-Control": "no-cache" };

/**
 * A place to try the API: GraphiQL on `/graphiql`, and `/` leads there. All of it comes from this machine:
 * the npm packages and the files beside this one. Throws when an example is not as `readExamples` wants it.
 */
export function graphiql(): Router {
  const router = Router();
  const examples = readExamples();
  router.get("/", (_request, response) => response.redirect("/graphiql"));
  router.get("/graphiql/examples.json", (_request, response) => {
    response.set(CACHE).json(examples);
  });
  for (const { path, file } of assets()) router.get(path, serve(file));
  return router;
}

/** One file; from its own folder, since Express refuses paths with a hidden folder in them, and a clone may lie in one. */
function serve(file: string): RequestHandler {
  return (_request, response) => response.sendFile(basename(file), { root: dirname(file), cacheControl: false, headers: CACHE });
}

/** Someone who opens the API's address in a browser is led to the page; whoever sends a query is answered. */
export const leadToPage: RequestHandler = (request, response, next) => {
  if (request.query.query === undefined && request.accepts(["json", "html"]) === "html") response.redirect("/graphiql");
  else next();
};
