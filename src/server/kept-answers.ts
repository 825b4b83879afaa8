import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";
import { bodyOf } from "./body.js";
import { outcomeOf } from "./outcome.js";

/** Answers that are kept. */
export interface AnswerKeeping {
  /** Most bytes of answers; 0 keeps none. */
  maxBytes: number;
  /** The version of the data that is answered from; null when it is not known. */
  version: () => number | null;
  /** Today, on which an answer without a date depends. */
  today: () => string;
}

/** An answer as it was sent, and what was asked. */
interface Kept {
  body: string;
  type: string;
  question: string;
}

/** The largest answer that is kept, as a part of all. */
const LARGEST_PART = 0.1;
/** Headers by which Apollo knows that no other site's form asks. */
const PREFLIGHTED = ["apollo-require-preflight", "x-apollo-operation-name"];

/**
 * Answers a question that was answered before from the same data, on the same day, without asking the database; and, by
 * its `ETag`, a client that has the answer still with 304. What went wrong is not kept.
 */
export function keptAnswers({ maxBytes, version, today }: AnswerKeeping): RequestHandler {
  if (maxBytes === 0) return (_request, _response, next) => next();
  const kept = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes * LARGEST_PART),
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + 1,
  });
  let of = version();
  return (request, response, next) => {
    const now = version();
    if (now !== of) kept.clear();
    of = now;
    const asked = questionOf(request);
    if (now === null || asked === null) return next();
    const key = [today(), request.headers.accept ?? "", asked].join("\n");
    const known = kept.get(key);
    const tag = request.method === "GET" ? tagOf(now, key) : null;
    if (tag) response.setHeader("ETag", tag);
    if (known) return sendKept(response, known, tag, request.headers["if-none-match"]);
    whenSent(response, (body) => {
      const { question, codes } = outcomeOf(response);
      const type = response.getHeader("content-type");
      const isWhole = response.statusCode === 200 && codes.length === 0 && typeof type === "string";
      if (isWhole && version() === now) kept.set(key, { body, type, question });
      if (!isWhole) response.removeHeader("ETag");
      else if (request.method === "GET") response.setHeader("Cache-Control", "no-cache");
    });
    next();
  };
}

/** What a request asks, as it came, when it is asked in a way that any site may; null leaves it to who checks that. */
function questionOf(request: Request): string | null {
  const { method, body, query, headers } = request;
  if (method === "POST") return typeof body === "object" && body !== null && "query" in body ? (bodyOf(request)?.toString() ?? null) : null;
  if (method !== "GET" || !PREFLIGHTED.some((name) => name in headers)) return null;
  return typeof query.query === "string" ? request.url : null;
}

function sendKept(response: Response, { body, type, question }: Kept, tag: string | null, held: string | undefined): void {
  outcomeOf(response).question = question;
  if (tag) response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Type", type);
  if (tag && holds(held, tag)) response.status(304).end();
  else response.end(body);
}

/** Whether a client holds what bears this tag. Whatever a cache on the way is told with it, this is the origin: what the client holds still stands. */
export const holds = (held: string | undefined, tag: string): boolean => held?.split(",").some((one) => one.trim() === tag) ?? false;

/** Calls back with the text of an answer, just before it is sent. */
function whenSent(response: Response, look: (body: string) => void): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    if (typeof body === "string") look(body);
    response.send = send;
    return send(body);
  };
}

/** Of two requests the same when data, day and question are. */
export function tagOf(version: number, key: string): string {
  return `W/"${version}-${createHash("sha256").update(key).digest("base64url").slice(0, 22)}"`;
}
