import { createServer } from "node:net";
import { StopError } from "../bootstrap/step.mjs";

/** The port asked for, when it is free on that address, or any free one for 0; null when it is in use. Throws `StopError` when it cannot be had at all. */
export function freePort(port: number, host: string): Promise<number | null> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") done(null);
      else fail(new StopError(`Nothing can listen on ${host}:${port}: ${error.message}`));
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : port));
    });
  });
}
