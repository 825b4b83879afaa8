import { Agent, request } from "node:http";
import { connect } from "node:net";
import type { Sent } from "./case.js";

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  type: string;
  text: string;
}

/** Longer than any request may take. */
export const PATIENCE_MS = 60_000;
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends a request. Fails when no answer comes in time, or the connection breaks. */
export function send(url: string, sent: Sent): Promise<Answer> {
  return "bytes" in sent ? sendBytes(url, sent.bytes) : sendRequest(url, sent);
}

function sendRequest(url: string, { method = "POST", path = "/graphql", headers = {}, body }: Exclude<Sent, { bytes: string }>): Promise<Answer> {
  return new Promise((done, fail) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const outgoing = request(`${url}${path}`, { method, headers: { ...length, ...headers }, agent, timeout: PATIENCE_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", text: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error("No answer in time")));
    outgoing.on("error", fail);
    outgoing.end(body);
  });
}

/** Writes bytes as they are, ends the stream, and reads until the other side does. */
function sendBytes(url: string, bytes: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).setEncoding("utf8");
    let all = "";
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("No answer in time")));
    socket.on("data", (text) => {
      all += text;
    });
    socket.on("error", fail);
    socket.on("close", () => {
      const [head = "", text = ""] = all.split("\r\n\r\n");
      done({ status: Number(head.split(" ")[1]), type: /^content-type: (.*)$/im.exec(head)?.[1] ?? "", text });
    });
    socket.end(bytes);
  });
}
