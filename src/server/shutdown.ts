/** How soon a second Ctrl-C counts as one: npm passes the first one on, which the terminal sent to the program already. */
const ONE_CTRL_C_MS = 500;

/** What has to be closed when the program ends, last opened first. */
export class Shutdown {
  private readonly closers: (() => Promise<void>)[] = [];
  private closing: Promise<void> | null = null;

  /** Adds something that was opened. When the program is already ending, it is closed at once. */
  async add(close: () => Promise<void>): Promise<void> {
    if (this.closing) await close();
    else this.closers.push(close);
  }

  /** Closes everything, once; what fails to close does not keep the rest open. */
  run(): Promise<void> {
    this.closing ??= (async () => {
      for (const close of [...this.closers].reverse()) await close().catch((error: Error) => process.stderr.write(`${error.message}\n`));
    })();
    return this.closing;
  }

  /** Ends the program, cleanly and with this exit code, on Ctrl-C, SIGTERM, or when its terminal is closed; a second Ctrl-C does not wait. */
  listen(exitCode = 0): void {
    // A terminal that was closed cannot be written to; that must not end the program before all is closed.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
    let asked: number | null = null;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (asked !== null && signal === "SIGINT" && performance.now() - asked > ONE_CTRL_C_MS) process.exit(130);
        if (asked !== null) return;
        asked = performance.now();
        process.stderr.write("\n  Stopping …\n");
        this.run().then(() => process.exit(exitCode));
      });
    }
  }
}
