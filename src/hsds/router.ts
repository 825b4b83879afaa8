import { type RequestHandler, Router } from "express";
import type { Context } from "../graph/context.js";
import { dayAsked } from "../questions/common/day.js";
import { NotFoundError } from "../questions/common/errors.js";
import { sendError } from "../server/http-errors.js";
import { type Answer, answering, explaining, type HsdsParts } from "./answer.js";
import type { Making } from "./attributes.js";
import { KeptDirectory } from "./directory.js";
import { entryOf } from "./find.js";
import { LISTS, type List } from "./lists.js";
import { readParameters, toPage } from "./page.js";

/** What the standard wants said at the root: the version, its profile and its API. */
const ABOUT = {
  version: "3.0",
  profile: "https://docs.openreferral.org/en/latest/hsds/schema_reference.html",
  openapi_url: "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json",
  description: "Wie ondernemers in Nederland waarmee helpt, en waar: diensten, aanbieders en begrippen van Wegwijzer, met bronnen.",
};

/** The services, who provides them, and the terms they are found by, as HSDS 3.0 draws them; to be read only. */
export function hsds(parts: HsdsParts): Router {
  const kept = new KeptDirectory();
  const { catalogue } = parts;
  const making = async (on: string | undefined, { database, today }: Context): Promise<Making> => {
    const day = dayAsked(on, today);
    return { directory: await kept.get(catalogue.dataVersion, database), catalogue, on: day };
  };
  const router = Router();
  router.get("/", answering("hsds", about, parts));
  for (const list of LISTS) {
    router.get(`/${list.path}`, answering(`hsds/${list.path}`, pageOf(list, making), parts));
    router.get(`/${list.path}/:id`, answering(`hsds/${list.path}/id`, recordOf(list, making), parts));
  }
  router.use(otherwise, explaining(parts.logger));
  return router;
}

type Maker = (on: string | undefined, context: Context) => Promise<Making>;

const about: Answer = async ({ query }) => {
  readParameters(query, []);
  return ABOUT;
};

const pageOf =
  (list: List, making: Maker): Answer =>
  async ({ query }, context) => {
    const asked = readParameters(query, ["page", "per_page", "search", ...list.parameters]);
    const made = await making(asked.on, context);
    const chosen = list.choose(made.directory, asked);
    const first = (asked.page - 1) * asked.per_page;
    return toPage(await list.records(chosen.slice(first, first + asked.per_page), asked.full, made, context), chosen.length, asked);
  };

const recordOf =
  (list: List, making: Maker): Answer =>
  async ({ query, params }, context) => {
    const id = String(params.id);
    const { on } = readParameters(query, list.parameters.includes("on") ? ["on"] : []);
    const made = await making(on, context);
    const [record] = await list.records([entryOf(list.of(made.directory), id)], true, made, context);
    // What a load took away since the directory was read is there no more.
    if (!record) throw new NotFoundError(id, []);
    return record;
  };

const otherwise: RequestHandler = ({ method }, response) => {
  if (method === "GET" || method === "HEAD")
    sendError(response, 404, "NOT_FOUND", `Hier is niets; de feed kent ${LISTS.map(({ path }) => `/hsds/${path}`).join(", ")}, elk ook met /{id}.`);
  else sendError(response.setHeader("Allow", "GET, HEAD, OPTIONS"), 405, "BAD_INPUT", "De feed is alleen te lezen: vraag met GET.");
};
