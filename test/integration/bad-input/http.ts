import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { answered, type Case, JSON_TYPE, refused, type Sent, shown } from "./case.js";

const RIGHT = '{"query":"{ __typename }"}';
const as = (type: string): Sent => ({ headers: { "content-type": type }, body: RIGHT });
const body = (bytes: string | Buffer): Sent => ({ headers: JSON_TYPE, body: bytes });
const coded = (coding: string, bytes: string | Buffer): Sent => ({ headers: { ...JSON_TYPE, "content-encoding": coding }, body: bytes });
const got = (path: string, headers: Record<string, string> = { "apollo-require-preflight": "1" }): Sent => ({ method: "GET", path, headers });
const bytes = (...lines: string[]): Sent => ({ bytes: lines.join("\r\n") });
const POST = ["POST /graphql HTTP/1.1", "Host: localhost", "Connection: close", "Content-Type: application/json"];

const TYPES = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/graphql",
  "text/html",
  "application/xml",
  "nonsense",
  ";;",
  "application/json, application/json",
];
const BODIES = [
  "",
  "null",
  "[]",
  "[{}]",
  "5",
  "true",
  '"{ __typename }"',
  "{}",
  "{",
  `[${RIGHT},${RIGHT}]`,
  `${RIGHT}${RIGHT}`,
  `${RIGHT}x`,
  `${RIGHT}\u0000`,
  "{'query':'x'}",
  '{"query":NaN}',
  "query=%7B__typename%7D",
  "<query/>",
];
const wrongBytes = (...wrong: number[]) => Buffer.concat([Buffer.from('{"query":"{ __typename } #'), Buffer.from(wrong), Buffer.from('"}')]);
const zeros = Buffer.alloc(10_000_000);

const bodies: Case[] = [
  ...TYPES.map((type) => refused(`a body of type ${type}`, as(type))),
  refused("a body without a type", { body: RIGHT }),
  ...["utf8", "latin1", "x-nonsense"].map((charset) => refused(`a body in ${charset}`, as(`application/json; charset=${charset}`), "BAD_INPUT", 415)),
  refused("a body that says to be UTF-16 and is not", as("application/json; charset=utf-16")),
  ...BODIES.map((text) => refused(`a body ${shown(text)}`, body(text))),
  refused("a body that is no UTF-8", body(wrongBytes(0xff, 0xfe))),
  refused("a body with a slash in two bytes", body(wrongBytes(0xc0, 0xaf))),
  refused("a body with half a character", body(wrongBytes(0xe2, 0x82))),
  refused("a body with a surrogate in three bytes", body(wrongBytes(0xed, 0xa0, 0x80))),
  { ...refused("a body of 20 MB", () => body(`{"query":"${"x".repeat(20_000_000)}"}`), "TOO_COMPLEX", 413) },
  refused("100 MB of zeros in gzip", coded("gzip", gzipSync(Buffer.alloc(100_000_000), { level: 1 })), "TOO_COMPLEX", 413),
  refused("10 MB of zeros in deflate", coded("deflate", deflateSync(zeros, { level: 1 })), "TOO_COMPLEX", 413),
  refused("10 MB of zeros in Brotli", coded("br", brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })), "TOO_COMPLEX", 413),
  refused("a query of 10 MB in gzip", coded("gzip", gzipSync(`{"query":"${"x".repeat(10_000_000)}"}`)), "TOO_COMPLEX", 413),
  refused("half of what gzip made", coded("gzip", gzipSync(RIGHT).subarray(0, 20))),
  ...["gzip", "deflate", "br"].map((coding) => refused(`what says to be ${coding} and is not`, coded(coding, RIGHT))),
  ...["zip", "zstd", "gzip, gzip", "__proto__"].map((coding) => refused(`a body coded as ${coding}`, coded(coding, RIGHT), "BAD_INPUT", 415)),
];

const QUERY = "/graphql?query=%7B__typename%7D";
const methods: Case[] = [
  ...["PUT", "PATCH", "DELETE"].map((method) => refused(`${method} of a query`, { ...body(RIGHT), method }, "BAD_INPUT", 405)),
  refused("GET of nothing", got("/graphql")),
  refused("GET as any page can send it", got(QUERY, {})),
  refused("GET of a mutation", got("/graphql?query=mutation%7B__typename%7D"), "BAD_INPUT", 405),
  refused("GET of a subscription", got("/graphql?query=subscription%7Bx%7D"), "BAD_INPUT", 405),
  refused("GET of two queries", got(`${QUERY}&query=%7B__typename%7D`)),
  refused("GET of a list of queries", got("/graphql?query[]=%7B__typename%7D")),
  refused("GET of what is no percent encoding", got("/graphql?query=%E0%A4%A")),
  ...["variables=%7B", "variables=[]", "variables=5", "extensions=5", "operationName=nope"].map((more) => refused(`GET with ${more}`, got(`${QUERY}&${more}`))),
  refused("GET with a type of its own", got(QUERY, { "content-type": "text/plain", "apollo-require-preflight": "1" }), "BAD_INPUT", 415),
  ...["text/html", "image/png", "nonsense"].map((accept) =>
    refused(`a client that accepts ${accept}`, { headers: { ...JSON_TYPE, accept }, body: RIGHT }, "BAD_INPUT", 406),
  ),
  ...["/nope", "/graphiql/nope", "/graphiql/..%2f..%2fpackage.json", "/%E0%A4%A", "/.env", "/__proto__", "/gra%00phql"].map((path) =>
    refused(`GET ${path}`, got(path), "NOT_FOUND", 404),
  ),
  ...["/", "/health", "/ready", "/metrics", "/graphiql"].map((path) => refused(`POST ${path}`, { ...body(RIGHT), path }, "NOT_FOUND", 404)),
];

const connections: Case[] = [
  refused("a length that is too short", bytes(...POST, "Content-Length: 5", "", RIGHT)),
  refused("a length that is too long", bytes(...POST, "Content-Length: 500", "", RIGHT)),
  ...["-5", "abc", "1e3", "5\r\nContent-Length: 6", "26\r\nTransfer-Encoding: chunked"].map((length) =>
    refused(`a length of ${shown(length)}`, bytes(...POST, `Content-Length: ${length}`, "", RIGHT)),
  ),
  refused("chunks that are none", bytes(...POST, "Transfer-Encoding: chunked", "", "ZZ", RIGHT)),
  refused("a transfer coding that is none", bytes(...POST, "Transfer-Encoding: nope", "", RIGHT)),
  refused("a method that is none", bytes("NOPE /graphql HTTP/1.1", "Host: localhost", "", "")),
  refused("no HTTP at all", bytes("hello", "", "")),
  refused("the start of a TLS connection", bytes("\u0016\u0003\u0001\u0002\u0000\u0001", "")),
  refused("an address of 20,000 letters", bytes(`GET /graphql?query=${"a".repeat(20_000)} HTTP/1.1`, "Host: localhost", "", ""), "TOO_COMPLEX", 431),
  refused("a header of 20,000 letters", bytes("GET /graphql HTTP/1.1", "Host: localhost", `X: ${"a".repeat(20_000)}`, "", ""), "TOO_COMPLEX", 431),
  answered("an expectation that is none", bytes(...POST, "Expect: nonsense", `Content-Length: ${RIGHT.length}`, "", RIGHT), null),
];

export const http: Case[] = [...bodies, ...methods, ...connections];
