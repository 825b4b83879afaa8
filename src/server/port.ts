import { createServer } from "node:net";

/** The port asked for, when it is free on that address, or any free one for 0; null when it is in use. */
export function freePort(port: number, host: string): Promise<number | null> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(null));
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : port));
    });
  });
}
