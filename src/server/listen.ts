import type { Server } from "node:http";
import { StopError } from "../bootstrap/step.mjs";
import type { Config } from "../config.js";
import { freePort } from "./port.js";

/** Listens on the address and gives the port. Throws `StopError`. */
export function listen(http: Server, { HOST, PORT }: Address): Promise<number> {
  return new Promise((done, fail) => {
    http.once("error", (error: NodeJS.ErrnoException) => {
      fail(new StopError(error.code === "EADDRINUSE" ? portInUse(PORT) : `The API cannot listen on ${HOST}:${PORT}: ${error.message}`));
    });
    http.listen(PORT, HOST, () => {
      const address = http.address();
      done(typeof address === "object" && address ? address.port : PORT);
    });
  });
}

type Address = Pick<Config, "HOST" | "PORT">;

/** Says at once that the port is taken, before anything is started. Throws `StopError`. */
export async function assertPortFree({ HOST, PORT }: Address): Promise<void> {
  if ((await freePort(PORT, HOST)) === null) throw new StopError(portInUse(PORT));
}

const portInUse = (port: number): string =>
  `Port ${port} is in use; the API cannot listen on it.\nStop what uses it, or set another one: PORT=${port + 1} npm start`;
